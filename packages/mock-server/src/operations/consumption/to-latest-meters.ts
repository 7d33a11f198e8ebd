import type { components } from '@heliostat/spec';
import { toDeviceId } from '../../simulation/device-id.ts';
import type { MeterReport } from '../../simulation/meter-reports.ts';
import { isMeterActive } from '../../simulation/meter-spans.ts';
import { channels, toPhaseShares } from '../../simulation/phase-shares.ts';
import { toProducedPowers } from '../../simulation/rgm-channels.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import { toLiveFlows } from '../../simulation/to-live-flows.ts';
import { findLatest } from './find-latest.ts';

type Row = components['schemas']['LatestMeterChannel'];
type Powers = readonly (number | undefined)[];

/** What the meters of a site reported last, by channel. @ledger latest-telemetry-channels latest-telemetry-negative-power */
export function toLatestMeters(energy: SiteEnergy, now: number): Row[] {
  const { plant } = energy;
  const meters = [
    { name: 'production', meter: plant.productionMeter, read: toProducedPowers },
    { name: 'consumption', meter: plant.consumptionMeter, read: toConsumedPowers },
  ] as const;
  return meters.flatMap(({ name, meter, read }) => {
    if (!meter) return [];
    const report = isMeterActive(plant, name, now) ? findLatest(energy, now) : undefined;
    const powers = report ? read(energy, report) : [];
    const id = toDeviceId(plant, name);
    return channels.map((channel, at) => ({ id, name, channel, ...toReading(report, powers[at]) }));
  });
}

function toReading(report: MeterReport | undefined, power: number | undefined): Pick<Row, 'last_report_at' | 'power'> {
  return report && power !== undefined ? { last_report_at: report.end, power } : { last_report_at: null, power: null };
}

/** Under Net, what the panels give and the grid; under Total, what the house takes. @ledger latest-telemetry-consumption-power */
function toConsumedPowers(energy: SiteEnergy, report: MeterReport): Powers {
  const { seed, plant } = energy;
  const { consumedW, producedW, gridW } = toLiveFlows(seed, energy, report.end - 1);
  const produced = plant.productionMeter ? toSum(toProducedPowers(energy, report)) : producedW;
  return toPhaseShares(seed, plant, plant.consumptionMeter?.config === 'Net' ? produced + gridW : consumedW, report.end);
}

function toSum(powers: Powers): number {
  return powers.reduce<number>((sum, power) => sum + (power ?? 0), 0);
}
