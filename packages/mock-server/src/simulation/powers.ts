import { stepSeconds } from './day-flows.ts';
import type { SiteEnergy } from './site-energy.ts';

/** What flows at an instant, in W: the average of its quarter-hour. */
export interface Powers {
  readonly produced: number;
  readonly consumed: number;
  readonly charged: number;
  readonly discharged: number;
  readonly imported: number;
  readonly exported: number;
  /** What the battery holds at the end of the quarter-hour, in Wh and in percent. */
  readonly stored: number;
  readonly chargePercent: number;
  readonly isOffGrid: boolean;
}

const perHour = 3600 / stepSeconds;

/** @param instant epoch seconds */
export function toPowers({ plant, calendar, flowsOf }: SiteEnergy, instant: number): Powers {
  const flows = flowsOf(calendar.dayOf(instant));
  const step = Math.min(flows.length - 1, Math.floor((instant - flows.start) / stepSeconds));
  const at = (energy: Int32Array) => (energy[step] ?? 0) * perHour;
  const stored = flows.stored[step] ?? 0;
  return {
    produced: at(flows.produced),
    consumed: at(flows.consumed),
    charged: at(flows.charged),
    discharged: at(flows.discharged),
    imported: at(flows.imported),
    exported: at(flows.exported),
    stored,
    chargePercent: toChargePercent(stored, plant.site.battery?.capacityWh ?? 0),
    isOffGrid: flows.isOffGrid[step] === 1,
  };
}

/** State of charge in whole percent. */
export function toChargePercent(stored: number, capacity: number): number {
  return capacity === 0 ? 0 : Math.round((100 * stored) / capacity);
}
