import { toDraw } from '../random.ts';
import { stepSeconds } from './day-flows.ts';
import { listTouching, toMergedConditions } from './merged-conditions.ts';
import type { Plant } from './plant.ts';
import type { ConditionKind, Site } from './site.ts';
import type { Weather } from './weather.ts';

const purposes = { happens: 51, hour: 52, length: 53 } as const;
/** On an ordinary day, and on a stormy one. */
const chances = { ordinary: 0.0015, stormy: 0.12 } as const;

/** A period in epoch seconds at whole quarter-hours; `until` is its first instant no more. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

/** A day from its first instant to that of the next, in epoch seconds, and its weather. */
export interface DayOutside {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly weather: Weather;
}

/** When the grid was away on a day: by chance, more often in storms, and by the site's conditions. */
export function listOutages(seed: number, { site }: Plant, { day, start, end, weather }: DayOutside): readonly Period[] {
  const given = listPeriods(site, 'outage', start, end);
  const chance = weather.isStormy ? chances.stormy : chances.ordinary;
  if (toDraw(seed, purposes.happens, site.id, day) >= chance) return given;
  const length = (end - start) / stepSeconds;
  const first = Math.floor(toDraw(seed, purposes.hour, site.id, day) * length * 0.9);
  const steps = 1 + Math.floor(toDraw(seed, purposes.length, site.id, day) ** 3 * 24);
  const from = start + first * stepSeconds;
  return [...given, { from, until: start + Math.min(length, first + steps) * stepSeconds }];
}

const none: readonly Period[] = [];

/** When conditions of one kind touch a stretch, cut to it and widened to whole intervals, in the order of time. */
export function listPeriods(site: Site, kind: ConditionKind, start: number, end: number): readonly Period[] {
  const { whole } = toMergedConditions(site, kind);
  if (whole.length === 0) return none;
  return listTouching(whole, start, end).map(({ from, until }) => ({ from: Math.max(start, from), until: Math.min(end, until) }));
}

const unset = new Map<number, Uint8Array>();

/** 1 for each interval of a day that lies in one of the periods. Not to be written to. */
export function toFlags(periods: readonly Period[], start: number, length: number): Uint8Array {
  if (periods.length === 0) {
    const flags = unset.get(length) ?? new Uint8Array(length);
    unset.set(length, flags);
    return flags;
  }
  const flags = new Uint8Array(length);
  for (const { from, until } of periods)
    flags.fill(1, Math.max(0, (from - start) / stepSeconds), Math.max(0, (until - start) / stepSeconds));
  return flags;
}
