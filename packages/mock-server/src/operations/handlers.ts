import type { ApiOperationId, Operation } from '../call/operation.ts';
import { createActivation } from './activations/create-activation.ts';
import { deleteActivation } from './activations/delete-activation.ts';
import { getActivation } from './activations/get-activation.ts';
import { getActivationBatteryMode } from './activations/get-activation-battery-mode.ts';
import { getProductionMode } from './activations/get-production-mode.ts';
import { listActivations } from './activations/list-activations.ts';
import { updateActivation } from './activations/update-activation.ts';
import { updateActivationBatteryMode } from './activations/update-activation-battery-mode.ts';
import { updateProductionMode } from './activations/update-production-mode.ts';
import { listArrays } from './arrays/list-arrays.ts';
import { createCompanyUser } from './companies/create-company-user.ts';
import { listAuthorizedSubcontractors } from './companies/list-authorized-subcontractors.ts';
import { listCompanyBranches } from './companies/list-company-branches.ts';
import { listCompanyUsers } from './companies/list-company-users.ts';
import { updateCompanyUser } from './companies/update-company-user.ts';
import { getBatteryTelemetry } from './consumption/get-battery-telemetry.ts';
import { getConsumptionMeterTelemetry } from './consumption/get-consumption-meter-telemetry.ts';
import { getEnergyExportTelemetry } from './consumption/get-energy-export-telemetry.ts';
import { getEnergyImportTelemetry } from './consumption/get-energy-import-telemetry.ts';
import { getLatestTelemetry } from './consumption/get-latest-telemetry.ts';
import { listConsumptionMeterReadings } from './consumption/list-consumption-meter-readings.ts';
import { listStorageMeterReadings } from './consumption/list-storage-meter-readings.ts';
import { getEnchargeTelemetry } from './devices/get-encharge-telemetry.ts';
import { getEvseLifetime } from './devices/get-evse-lifetime.ts';
import { getEvseTelemetry } from './devices/get-evse-telemetry.ts';
import { getHeatPumpLifetime } from './devices/get-heat-pump-lifetime.ts';
import { getHeatPumpTelemetry } from './devices/get-heat-pump-telemetry.ts';
import { getMicroTelemetry } from './devices/get-micro-telemetry.ts';
import { listMicroTelemetry } from './devices/list-micro-telemetry.ts';
import { getEstimate } from './estimate/get-estimate.ts';
import { updateEstimate } from './estimate/update-estimate.ts';
import { startCharging } from './ev-charger-control/start-charging.ts';
import { stopCharging } from './ev-charger-control/stop-charging.ts';
import { getEvChargerLifetime } from './ev-charger-monitoring/get-ev-charger-lifetime.ts';
import { getEvChargerTelemetry } from './ev-charger-monitoring/get-ev-charger-telemetry.ts';
import { listEvChargerEvents } from './ev-charger-monitoring/list-ev-charger-events.ts';
import { listEvChargerSchedules } from './ev-charger-monitoring/list-ev-charger-schedules.ts';
import { listEvChargerSessions } from './ev-charger-monitoring/list-ev-charger-sessions.ts';
import { listEvChargers } from './ev-charger-monitoring/list-ev-chargers.ts';
import { listEventTypes } from './events/list-event-types.ts';
import { listOpenAlarms } from './events/list-open-alarms.ts';
import { listOpenEvents } from './events/list-open-events.ts';
import { listSystemAlarms } from './events/list-system-alarms.ts';
import { listSystemEvents } from './events/list-system-events.ts';
import { listGridProfiles } from './grid-profiles/list-grid-profiles.ts';
import { getBatteryLifetime } from './lifetime/get-battery-lifetime.ts';
import { getConsumptionLifetime } from './lifetime/get-consumption-lifetime.ts';
import { getEnergyExportLifetime } from './lifetime/get-energy-export-lifetime.ts';
import { getEnergyImportLifetime } from './lifetime/get-energy-import-lifetime.ts';
import { getEnergyLifetime } from './lifetime/get-energy-lifetime.ts';
import { getMeter } from './meters/get-meter.ts';
import { updateMeterControl } from './meters/update-meter-control.ts';
import { getProductionMeterTelemetry } from './production/get-production-meter-telemetry.ts';
import { getProductionMicroTelemetry } from './production/get-production-micro-telemetry.ts';
import { getRgmStats } from './production/get-rgm-stats.ts';
import { listProductionMeterReadings } from './production/list-production-meter-readings.ts';
import { listPvManufacturers } from './pv-catalogue/list-pv-manufacturers.ts';
import { listPvModels } from './pv-catalogue/list-pv-models.ts';
import { getLiveData } from './streaming/get-live-data.ts';
import { getBatterySettings } from './system-config/get-battery-settings.ts';
import { getGridStatus } from './system-config/get-grid-status.ts';
import { getLoadControl } from './system-config/get-load-control.ts';
import { getStormGuard } from './system-config/get-storm-guard.ts';
import { updateBatterySettings } from './system-config/update-battery-settings.ts';
import { updateLoadControl } from './system-config/update-load-control.ts';
import { updateStormGuard } from './system-config/update-storm-guard.ts';
import { listInverterSummaries } from './system-devices/list-inverter-summaries.ts';
import { listSystemDevices } from './system-devices/list-system-devices.ts';
import { getSystem } from './systems/get-system.ts';
import { getSystemId } from './systems/get-system-id.ts';
import { getSystemSummary } from './systems/get-system-summary.ts';
import { listSystems } from './systems/list-systems.ts';
import { searchSystems } from './systems/search-systems.ts';
import { getTariff } from './tariff/get-tariff.ts';
import { createHomeOwner } from './users/create-home-owner.ts';
import { getActivationUser } from './users/get-activation-user.ts';
import { getCurrentUser } from './users/get-current-user.ts';
import { getUser } from './users/get-user.ts';
import { grantActivationAccess } from './users/grant-activation-access.ts';
import { revokeActivationAccess } from './users/revoke-activation-access.ts';
import { searchUsers } from './users/search-users.ts';
import { updateActivationUser } from './users/update-activation-user.ts';

/** The simulated operations. One that is not here answers with the sample of the contract. */
export const handlers: { readonly [Id in ApiOperationId]?: Operation<Id> } = {
  listActivations,
  createActivation,
  getActivation,
  updateActivation,
  deleteActivation,
  getActivationBatteryMode,
  updateActivationBatteryMode,
  getProductionMode,
  updateProductionMode,
  listSystems,
  getSystem,
  getSystemId,
  searchSystems,
  getSystemSummary,
  getProductionMicroTelemetry,
  getLatestTelemetry,
  listProductionMeterReadings,
  getRgmStats,
  getProductionMeterTelemetry,
  listStorageMeterReadings,
  listConsumptionMeterReadings,
  getEnergyImportTelemetry,
  getEnergyExportTelemetry,
  getConsumptionMeterTelemetry,
  getBatteryTelemetry,
  getEnergyLifetime,
  getConsumptionLifetime,
  getBatteryLifetime,
  getEnergyImportLifetime,
  getEnergyExportLifetime,
  listMicroTelemetry,
  getMicroTelemetry,
  getEnchargeTelemetry,
  getEvseLifetime,
  getEvseTelemetry,
  getHeatPumpLifetime,
  getHeatPumpTelemetry,
  getBatterySettings,
  updateBatterySettings,
  getStormGuard,
  updateStormGuard,
  getGridStatus,
  getLoadControl,
  updateLoadControl,
  listEvChargers,
  listEvChargerEvents,
  listEvChargerSessions,
  listEvChargerSchedules,
  getEvChargerLifetime,
  getEvChargerTelemetry,
  startCharging,
  stopCharging,
  getLiveData,
  getActivationUser,
  grantActivationAccess,
  updateActivationUser,
  revokeActivationAccess,
  createHomeOwner,
  searchUsers,
  getUser,
  getCurrentUser,
  listCompanyUsers,
  createCompanyUser,
  updateCompanyUser,
  listCompanyBranches,
  listAuthorizedSubcontractors,
  getEstimate,
  updateEstimate,
  listGridProfiles,
  getMeter,
  updateMeterControl,
  listPvManufacturers,
  listPvModels,
  getTariff,
  listArrays,
  listSystemDevices,
  listInverterSummaries,
  listEventTypes,
  listSystemEvents,
  listSystemAlarms,
  listOpenEvents,
  listOpenAlarms,
};
