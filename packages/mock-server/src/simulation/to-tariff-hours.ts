import { stepSeconds } from './day-flows.ts';
import type { Plant } from './plant.ts';
import { type Period, type Tariff, toTariff } from './tariff.ts';
import { type DayLight, toLocalStep } from './to-array-energy.ts';
import { type PriceSpan, toPeriodsOfDay, toPriceLevels } from './to-price-levels.ts';

/** When energy is dear and when it is cheap: 1 for each such interval of a day. */
export interface TariffHours {
  readonly isPeak: Uint8Array;
  readonly isCheap: Uint8Array;
}

interface Known {
  readonly tariff: Tariff;
  /** By the periods that days share. */
  readonly hours: Map<readonly Period[], TariffHours>;
}

const known = new WeakMap<Plant, Known>();

/** The hours of the tariff on a day: the same object for days that are alike, unless the clock changes. */
export function toTariffHours(seed: number, plant: Plant, day: number, light: DayLight): TariffHours {
  const { tariff, hours } = known.get(plant) ?? { tariff: toTariff(seed, plant.site), hours: new Map() };
  known.set(plant, { tariff, hours });
  const periods = toPeriodsOfDay(tariff, day);
  if (light.change !== 0) return toHours(toPriceLevels(tariff, day), light);
  const found = hours.get(periods) ?? toHours(toPriceLevels(tariff, day), light);
  hours.set(periods, found);
  return found;
}

function toHours(spans: readonly PriceSpan[], light: DayLight): TariffHours {
  const [isPeak, isCheap] = [new Uint8Array(light.length), new Uint8Array(light.length)];
  for (let step = 0; step < light.length; step++) {
    const minute = (toLocalStep(light, step) * stepSeconds) / 60;
    const level = spans.findLast(({ start }) => start <= minute)?.level;
    isPeak[step] = level === 'peak' ? 1 : 0;
    isCheap[step] = level === 'cheap' ? 1 : 0;
  }
  return { isPeak, isCheap };
}
