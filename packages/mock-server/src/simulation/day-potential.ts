import { toDraw } from '../random.ts';
import type { BatteryOrder, BatteryOrders } from './battery-orders.ts';
import { isProducing } from './battery-settings.ts';
import type { Calendar } from './calendar.ts';
import { addSession, type Session } from './charging.ts';
import type { ClearSky } from './clear-sky.ts';
import { stepSeconds } from './day-flows.ts';
import type { Noise } from './noise.ts';
import { type DayOutside, listPeriods, type Period, toFlags } from './outages.ts';
import type { Plant } from './plant.ts';
import { type DayLight, toArrayEnergy } from './to-array-energy.ts';
import { toHeatPumpEnergy } from './to-heat-pump-energy.ts';
import { toHouseEnergy } from './to-house-energy.ts';
import { toTariffHours } from './to-tariff-hours.ts';

const purpose = 81;

/** What a day could bring, in whole Wh by interval, before battery and grid have their say. */
export interface DayPotential {
  readonly plant: Plant;
  readonly day: number;
  readonly start: number;
  readonly length: number;
  readonly arrays: readonly Int32Array[];
  readonly micros: Int32Array;
  readonly house: Int32Array;
  readonly charging: readonly Int32Array[];
  readonly heatPump: Int32Array;
  readonly isOffGrid: Uint8Array;
  readonly isNoExport: Uint8Array;
  readonly orders: readonly BatteryOrder[];
}

/** What the day depends on besides the plant and the weather. */
export interface DayGround {
  readonly seed: number;
  readonly calendar: Calendar;
  readonly skies: readonly ClearSky[];
  readonly noise: Noise;
  readonly orders: BatteryOrders;
  readonly outages: readonly Period[];
  /** Those that touch the day, whenever they began. */
  readonly sessions: readonly Session[];
}

export function toDayPotential(plant: Plant, { day, start, end, weather }: DayOutside, ground: DayGround): DayPotential {
  const { seed, calendar, skies, noise, orders, outages, sessions } = ground;
  const length = Math.round((end - start) / stepSeconds);
  const { site } = plant;
  const flag = (kind: Parameters<typeof listPeriods>[1]) => toFlags(listPeriods(site, kind, start, end), start, length);
  const light = {
    start,
    length,
    weather,
    noise,
    place: Math.floor(4096 * toDraw(seed, purpose, site.id, day)),
    ...toChange(calendar, start, length),
  };
  const isOffGrid = toFlags(outages, start, length);
  const arrays = plant.arrays.map((array, at) =>
    skies[at]
      ? toArrayEnergy(array, skies[at], light, toRunning(plant, at, light, flag('firmware-update')))
      : new Int32Array(length),
  );
  const charging = plant.chargers.map((_charger, at) => {
    const energy = new Int32Array(length);
    for (const session of sessions) if (session.charger === at) addSession(energy, session, start);
    return energy;
  });
  const potential = {
    plant,
    day,
    start,
    length,
    arrays,
    house: toHouseEnergy(seed, plant, day, light),
    charging,
    heatPump: plant.heatPump ? toHeatPumpEnergy(plant.heatPump.powerW, light) : new Int32Array(length),
    isOffGrid,
    isNoExport: flag('no-export'),
    orders: site.battery
      ? orders({
          start,
          length,
          isStormy: flag('storm-alert'),
          isPaid: flag('negative-price'),
          ...toTariffHours(seed, plant, day, light),
        })
      : [],
  };
  clearBefore(potential, site.operationalAt);
  return { ...potential, micros: toSum(arrays, length) };
}

/** Where the clock of the site changes on a day, and by how many intervals. */
function toChange(calendar: Calendar, start: number, length: number): Pick<DayLight, 'changesAt' | 'change'> {
  if (length * stepSeconds === 86_400) return { changesAt: length, change: 0 };
  const offset = calendar.offsetAt(start);
  let changesAt = 0;
  while (changesAt < length && calendar.offsetAt(start + changesAt * stepSeconds) === offset) changesAt++;
  return { changesAt, change: (calendar.offsetAt(start + changesAt * stepSeconds) - offset) / stepSeconds };
}

/** By interval, how many microinverters of an array run. */
function toRunning(
  { site, arrays, micros }: Plant,
  at: number,
  { start, length }: DayLight,
  isUpdating: Uint8Array,
): (step: number) => number {
  const { modules = 0 } = arrays[at] ?? {};
  const ends = micros.flatMap(({ array, stoppedAt }) => (array === at && stoppedAt !== null ? [stoppedAt] : []));
  const end = start + length * stepSeconds;
  const isEasy = !isUpdating.includes(1) && !site.choices?.some(({ kind }) => kind === 'production');
  if (isEasy && ends.every((each) => each <= start || each >= end)) {
    const running = modules - ends.filter((each) => each <= start).length;
    return () => running;
  }
  return (step) => {
    const instant = start + step * stepSeconds;
    if (isUpdating[step] === 1 || !isProducing(site, instant)) return 0;
    return modules - ends.filter((each) => each <= instant).length;
  };
}

/** Nothing is measured before a site goes into operation. */
function clearBefore(
  { start, arrays, house, charging, heatPump }: Omit<DayPotential, 'micros'>,
  operationalAt: number | null,
): void {
  const steps = operationalAt === null ? Number.POSITIVE_INFINITY : Math.ceil((operationalAt - start) / stepSeconds);
  if (steps > 0) for (const each of [...arrays, house, ...charging, heatPump]) each.fill(0, 0, Math.min(steps, each.length));
}

function toSum(arrays: readonly Int32Array[], length: number): Int32Array {
  const sum = new Int32Array(length);
  for (const array of arrays) for (let step = 0; step < length; step++) sum[step] = (sum[step] ?? 0) + (array[step] ?? 0);
  return sum;
}
