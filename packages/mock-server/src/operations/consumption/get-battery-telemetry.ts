import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { listMeterReports, type MeterReport } from '../../simulation/meter-reports.ts';
import { toLastMeterEnd } from '../../simulation/report.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import { toChargePercent } from '../../simulation/to-charge-percent.ts';
import { readTelemetryWindow } from '../telemetry-window.ts';

/** @ledger battery-telemetry-no-meta battery-telemetry-no-battery telemetry-alignment */
export const getBatteryTelemetry: Operation<'getBatteryTelemetry'> = {
  simulate(call) {
    const { energy, granularity, span, told, now } = readTelemetryWindow(call);
    const { encharges } = energy.plant;
    const reports = encharges.length === 0 ? [] : listMeterReports(energy, span, now);
    return {
      system_id: call.site.id,
      granularity,
      total_devices: encharges.length,
      ...told,
      items: 'intervals',
      intervals: reports.map((report) => toInterval(energy, report)),
      ...toAggregate(energy, now),
    };
  },
};

/** @ledger battery-telemetry-objects */
function toInterval({ plant }: SiteEnergy, { end, flows, step }: MeterReport): components['schemas']['BatteryInterval'] {
  const devices_reporting = plant.encharges.length;
  return {
    end_at: end,
    charge: { enwh: flows.charged[step] ?? 0, devices_reporting },
    discharge: { enwh: flows.discharged[step] ?? 0, devices_reporting },
    soc: { percent: toChargePercent(flows.stored[step] ?? 0, toCapacity(plant)), devices_reporting },
  };
}

/** The state of charge at the last report, whatever the window. @ledger battery-telemetry-aggregate-soc */
function toAggregate(energy: SiteEnergy, now: number): { readonly last_reported_aggregate_soc?: string } {
  const { plant } = energy;
  const last = toLastMeterEnd(plant.site, now);
  if (plant.encharges.length === 0 || last === null) return {};
  const [report] = listMeterReports(energy, { from: last - 1, until: last }, now);
  const level = report ? (report.flows.stored[report.step] ?? 0) : 0;
  return { last_reported_aggregate_soc: `${toChargePercent(level, toCapacity(plant))}%` };
}

function toCapacity({ site }: SiteEnergy['plant']): number {
  return site.battery?.capacityWh ?? 0;
}
