import type { Meter } from '../../simulation/plant.ts';
import type { Site } from '../../simulation/site.ts';
import { toMeterState } from '../../simulation/to-meter-state.ts';

/** Whether there is such a meter, and it is switched on at an instant in epoch seconds. */
export function isMeasured(site: Site, meter: Meter | null, instant: number): boolean {
  return meter !== null && toMeterState(site, meter.serial, instant).isEnabled;
}
