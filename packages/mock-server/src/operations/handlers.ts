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
import { getEstimate } from './estimate/get-estimate.ts';
import { updateEstimate } from './estimate/update-estimate.ts';
import { listGridProfiles } from './grid-profiles/list-grid-profiles.ts';
import { getMeter } from './meters/get-meter.ts';
import { updateMeterControl } from './meters/update-meter-control.ts';
import { getProductionMicroTelemetry } from './production/get-production-micro-telemetry.ts';
import { listPvManufacturers } from './pv-catalogue/list-pv-manufacturers.ts';
import { listPvModels } from './pv-catalogue/list-pv-models.ts';
import { getLiveData } from './streaming/get-live-data.ts';
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
};
