import { isStormGuarded, toBatterySettings } from './battery-settings.ts';
import { stepSeconds } from './day-flows.ts';
import type { Plant } from './plant.ts';
import type { BatterySettings, Choice, Site } from './site.ts';

/** What a battery does in an interval, as far as its state and the house allow. Levels are in Wh. */
export interface BatteryOrder {
  /** Whether it may cover what the house lacks, down to the reserve. */
  readonly discharges: boolean;
  /** The level up to which it takes from the grid; 0 for not at all. */
  readonly fillsTo: number;
  readonly reserve: number;
  /** The level at which it shuts down without the grid. */
  readonly shutdown: number;
}

/** By interval of a day. */
export interface BatteryDay {
  readonly start: number;
  readonly length: number;
  /** 1 while a storm is announced. */
  readonly isStormy: Uint8Array;
  /** 1 while the tariff pays for import. */
  readonly isPaid: Uint8Array;
  /** 1 while energy is dear, and 1 while it is cheap, by the tariff. */
  readonly isPeak: Uint8Array;
  readonly isCheap: Uint8Array;
}

/** Finds the order of each interval of a day. Choices hold from the first interval that begins at or after their instant. */
export type BatteryOrders = (day: BatteryDay) => readonly BatteryOrder[];

export function createBatteryOrders(seed: number, plant: Plant): BatteryOrders {
  const { site } = plant;
  if (!site.battery) return () => [];
  /** By how many choices hold, and then by code. */
  const known = new Map<number, readonly BatteryOrder[]>();
  const ordersAt = (instant: number): readonly BatteryOrder[] => {
    const held = site.choices?.filter(({ at }) => at <= instant).length ?? 0;
    const orders = known.get(held) ?? toOrders(seed, site, instant);
    known.set(held, orders);
    return orders;
  };
  return (day) => {
    const orders = new Array<BatteryOrder>(day.length).fill(idleOrder);
    const changes = [0, ...toChanges(site.choices ?? [], day), day.length];
    for (let at = 1; at < changes.length; at++) {
      const from = changes[at - 1] ?? 0;
      const byCode = ordersAt(day.start + from * stepSeconds);
      for (let step = from; step < (changes[at] ?? 0); step++) orders[step] = byCode[toCode(day, step)] ?? idleOrder;
    }
    return orders;
  };
}

/** For an interval about which nothing else is known. */
export const idleOrder: BatteryOrder = { discharges: false, fillsTo: 0, reserve: 0, shutdown: 0 };

function toCode({ isStormy, isPaid, isPeak, isCheap }: BatteryDay, step: number): number {
  return (isStormy[step] ?? 0) | ((isPaid[step] ?? 0) << 1) | ((isPeak[step] ?? 0) << 2) | ((isCheap[step] ?? 0) << 3);
}

/** The order for each of the 16 codes, by what is chosen at an instant. */
function toOrders(seed: number, site: Site, instant: number): readonly BatteryOrder[] {
  const settings = toBatterySettings(seed, site, instant);
  const isGuarded = isStormGuarded(seed, site, instant);
  return Array.from({ length: 16 }, (_, code) =>
    toOrder(site.battery?.capacityWh ?? 0, settings, {
      isStorm: isGuarded && (code & 1) !== 0,
      isPaid: (code & 2) !== 0,
      isPeak: (code & 4) !== 0,
      isCheap: (code & 8) !== 0,
    }),
  );
}

interface Hour {
  readonly isStorm: boolean;
  readonly isPaid: boolean;
  readonly isPeak: boolean;
  readonly isCheap: boolean;
}

function toOrder(capacity: number, settings: BatterySettings, { isStorm, isPaid, isPeak, isCheap }: Hour): BatteryOrder {
  const { mode, chargesFromGrid, reservePercent, shutdownPercent } = settings;
  const isSaving = mode === 'savings';
  const reserve = Math.floor((capacity * reservePercent) / 100);
  const isFilled = isStorm || (chargesFromGrid && (mode === 'full-backup' || isPaid || (isSaving && isCheap)));
  return {
    discharges: !(isStorm || isPaid || mode === 'full-backup' || (isSaving && !isPeak)),
    fillsTo: isFilled ? capacity : chargesFromGrid ? reserve : 0,
    reserve,
    shutdown: Math.floor((capacity * shutdownPercent) / 100),
  };
}

/** The intervals of a day in which a choice begins to hold. */
function toChanges(choices: readonly Choice[], { start, length }: BatteryDay): readonly number[] {
  const steps = choices.map(({ at }) => Math.ceil((at - start) / stepSeconds)).filter((step) => step > 0 && step < length);
  return [...new Set(steps)].sort((one, other) => one - other);
}
