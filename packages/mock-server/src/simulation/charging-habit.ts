import { toDraw } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Session } from './charging.ts';
import { toDeviceId } from './device-id.ts';
import type { Plant } from './plant.ts';

const purposes = { comes: 61, hour: 62, need: 63, manual: 64 } as const;
/** How much a vehicle takes that comes by itself or on command, in Wh, and for how long it stays at most. */
const least = 4000;
const most = 22_000;
export const longestSessionSeconds = 9 * 3600;
/** How often a vehicle comes that comes on some evenings. */
const someEvenings = 0.4;
/** Between which hours on the clock of the site a vehicle comes by itself. The last one is gone nine hours later. */
export const habitHours = { from: 17.5, until: 21.5 } as const;

/** The vehicle that comes home on a day by itself. */
export function toHabitSession(
  seed: number,
  plant: Plant,
  calendar: Calendar,
  day: number,
  charger: number,
): Session | undefined {
  const { habit } = plant.chargers[charger] ?? { habit: 'never' };
  const draw = (purpose: keyof typeof purposes) => toDraw(seed, purposes[purpose], toDeviceId(plant, 'charger', charger), day);
  if (habit === 'never' || (habit === 'some-evenings' && draw('comes') > someEvenings)) return undefined;
  const midnight = calendar.startOf(day);
  const hour = habitHours.from + (habitHours.until - habitHours.from) * draw('hour');
  const start = toWall(calendar, midnight, Math.floor(hour * 3600));
  if (plant.site.operationalAt === null || start < plant.site.operationalAt) return undefined;
  const powerW = toPower(plant, charger, 100);
  const end = start + toSeconds(toNeed(seed, plant, purposes.need, charger, day), powerW);
  return { charger, start, end, powerW, isManual: false };
}

/** A vehicle that begins to charge at `start` since somebody asked for it at `askedAt`. At a level of 0 there is none. */
export function toManualSession(
  seed: number,
  plant: Plant,
  charger: number,
  { askedAt, start, levelPercent }: { readonly askedAt: number; readonly start: number; readonly levelPercent: number },
): Session | undefined {
  if (levelPercent === 0) return undefined;
  const powerW = toPower(plant, charger, levelPercent);
  const end = start + toSeconds(toNeed(seed, plant, purposes.manual, charger, askedAt), powerW);
  return { charger, start, end, powerW, isManual: true };
}

/** So many seconds after midnight by the clock on the wall. */
function toWall(calendar: Calendar, midnight: number, seconds: number): number {
  return midnight + seconds + calendar.offsetAt(midnight) - calendar.offsetAt(midnight + seconds);
}

function toNeed(seed: number, plant: Plant, purpose: number, charger: number, when: number): number {
  return least + (most - least) * toDraw(seed, purpose, toDeviceId(plant, 'charger', charger), when);
}

/** A charger gives no less than its least. */
function toPower(plant: Plant, charger: number, levelPercent: number): number {
  const { maxW, minW } = plant.chargers[charger] ?? { maxW: 0, minW: 0 };
  return Math.max(minW, Math.floor((maxW * levelPercent) / 100));
}

function toSeconds(energyWh: number, powerW: number): number {
  return Math.min(longestSessionSeconds, Math.floor((energyWh * 3600) / Math.max(1, powerW)));
}
