import { toDraw } from '../random.ts';
import type { MeterReport } from './meter-reports.ts';
import type { Plant } from './plant.ts';
import { toChargePercent } from './to-charge-percent.ts';

const purpose = 97;

/** What one battery did in a quarter-hour, in whole Wh, and its state of charge at the end of it in whole percent. */
export interface EnchargeEnergy {
  readonly charged: number;
  readonly discharged: number;
  /** What it can give back at the end. */
  readonly stored: number;
  readonly percent: number;
}

/**
 * The part of one battery in what all of them did: all parts together are all of it. They carry equal loads for their size, and the
 * odd Wh go to other ones in each interval.
 *
 * @param position of the battery, from 0
 */
export function toEnchargeEnergy(
  seed: number,
  plant: Plant,
  position: number,
  { end, flows, step }: MeterReport,
): EnchargeEnergy {
  const { encharges, site } = plant;
  const { beforeWh: from, capacityWh: size } = encharges[position] ?? { beforeWh: 0, capacityWh: 0 };
  const whole = site.battery?.capacityWh ?? 0;
  const odd = toDraw(seed, purpose, site.id, end);
  const deal = (energy: number, start: number) =>
    whole === 0 ? 0 : Math.floor((energy * (from + size)) / whole + start) - Math.floor((energy * from) / whole + start);
  const stored = deal(flows.stored[step] ?? 0, 0);
  return {
    charged: deal(flows.charged[step] ?? 0, odd),
    discharged: deal(flows.discharged[step] ?? 0, odd),
    stored,
    percent: toChargePercent(stored, size),
  };
}
