import { toDraw } from '../random.ts';
import { type BatteryDay, type BatteryOrder, type BatteryOrders, idleOrder } from './battery-orders.ts';
import type { Calendar } from './calendar.ts';
import { addSession, type Session } from './charging.ts';
import type { ClearSky } from './clear-sky.ts';
import { type ControlledLoad, toControlledLoads } from './controlled-loads.ts';
import { stepSeconds } from './day-flows.ts';
import { type CreateEnergy, createEnergy, toNoEnergy } from './energy-arrays.ts';
import type { Noise } from './noise.ts';
import { type DayOutside, listPeriods, type Period, toFlags } from './outages.ts';
import type { Plant } from './plant.ts';
import type { Site } from './site.ts';
import { toSkyChanges } from './sky-changes.ts';
import { type DayLight, toArrayEnergy } from './to-array-energy.ts';
import { toHeatPumpEnergy } from './to-heat-pump-energy.ts';
import { toHouseEnergy } from './to-house-energy.ts';
import { toRunning } from './to-running.ts';
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
  /** What of the house hangs on dry contacts; none on a day that the grid is there. */
  readonly controlled: readonly ControlledLoad[];
  readonly charging: readonly Int32Array[];
  readonly heatPump: Int32Array;
  readonly isOffGrid: Uint8Array;
  readonly isNoExport: Uint8Array;
  /** Whether the grid takes everything, all day. */
  readonly isFree: boolean;
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

/** @param create makes the arrays of the day, which are kept if they are left to the default */
export function toDayPotential(
  plant: Plant,
  { day, start, end, weather }: DayOutside,
  ground: DayGround,
  create: CreateEnergy = createEnergy,
): DayPotential {
  const { seed, calendar, skies, noise, orders, outages, sessions } = ground;
  const length = Math.round((end - start) / stepSeconds);
  const { site } = plant;
  const periods = (kind: Parameters<typeof listPeriods>[1]) => listPeriods(site, kind, start, end);
  const { changesAt, change } = toChange(calendar, start, length);
  const place = Math.floor(4096 * toDraw(seed, purpose, site.id, day));
  const light = { start, length, weather, noise, create, place, changesAt, change, skyChanges: toSkyChanges(site, start, end) };
  const [updates, limits] = [periods('firmware-update'), periods('no-export')];
  const arrays = plant.arrays.map((array, at) =>
    skies[at] ? toArrayEnergy(array, skies[at], light, toRunning(plant, at, light, updates)) : create(length),
  );
  const charging = plant.chargers.map((_charger, at) => {
    const energy = create(length);
    for (const session of sessions) if (session.charger === at) addSession(energy, session, start);
    return energy;
  });
  const house = toHouseEnergy(seed, plant, day, light);
  const heatPump = plant.heatPump ? toHeatPumpEnergy(plant.heatPump.powerW, light) : toNoEnergy(length);
  const idle = toStepsBefore(start, site.operationalAt);
  clearBefore([...arrays, house, ...charging, heatPump], idle);
  const micros = toSum(arrays, length, create);
  const isOffGrid = toFlags(outages, start, length);
  const hours = site.battery && toTariffHours(seed, plant, day, light);
  return {
    plant,
    day,
    start,
    length,
    arrays,
    micros,
    house,
    controlled: outages.length === 0 ? none : toControlledLoads(plant, light, { house, micros, isOffGrid }),
    charging,
    heatPump,
    isOffGrid,
    isNoExport: toFlags(limits, start, length),
    isFree: outages.length === 0 && limits.length === 0,
    orders: hours ? toOrdersSince(orders({ start, length, ...toAlerts(site, start, end), hours }), idle) : none,
  };
}

const none: readonly never[] = [];

/** A battery does nothing before its site goes into operation. */
function toOrdersSince(orders: readonly BatteryOrder[], idle: number): readonly BatteryOrder[] {
  return idle > 0 ? orders.map((order, step) => (step < idle ? idleOrder : order)) : orders;
}

/** When the battery is warned of a storm, and when the tariff pays for import. */
function toAlerts(site: Site, start: number, end: number): Pick<BatteryDay, 'isStormy' | 'isPaid' | 'isCalm'> {
  const length = Math.round((end - start) / stepSeconds);
  const [storms, paid] = [listPeriods(site, 'storm-alert', start, end), listPeriods(site, 'negative-price', start, end)];
  const isCalm = storms.length === 0 && paid.length === 0;
  return { isStormy: toFlags(storms, start, length), isPaid: toFlags(paid, start, length), isCalm };
}

/** Where the clock of the site changes on a day, and by how many intervals. */
function toChange(calendar: Calendar, start: number, length: number): Pick<DayLight, 'changesAt' | 'change'> {
  if (length * stepSeconds === 86_400) return { changesAt: length, change: 0 };
  const offset = calendar.offsetAt(start);
  let changesAt = 0;
  while (changesAt < length && calendar.offsetAt(start + changesAt * stepSeconds) === offset) changesAt++;
  return { changesAt, change: (calendar.offsetAt(start + changesAt * stepSeconds) - offset) / stepSeconds };
}

/** Nothing is measured before a site goes into operation. */
function clearBefore(all: readonly Int32Array[], steps: number): void {
  if (steps > 0) for (const each of all) each.fill(0, 0, Math.min(steps, each.length));
}

/** How many quarter-hours of a day pass before a site goes into operation. */
function toStepsBefore(start: number, operationalAt: number | null): number {
  return operationalAt === null ? Number.POSITIVE_INFINITY : Math.ceil((operationalAt - start) / stepSeconds);
}

function toSum(arrays: readonly Int32Array[], length: number, create: CreateEnergy): Int32Array {
  const [first] = arrays;
  if (first && arrays.length === 1) return first;
  const sum = create(length);
  for (const array of arrays) for (let step = 0; step < sum.length; step++) sum[step] = (sum[step] ?? 0) + (array[step] ?? 0);
  return sum;
}
