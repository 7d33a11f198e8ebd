import { isStormGuarded, toBatterySettings } from './battery-settings.ts';
import { stepSeconds } from './day-flows.ts';
import { countBefore, listBetween } from './list-between.ts';
import type { Plant } from './plant.ts';
import type { BatterySettings, Choice, Site } from './site.ts';
import type { TariffHours } from './to-tariff-hours.ts';

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
  /** Whether both are 0 all day. */
  readonly isCalm: boolean;
  /** By the tariff. */
  readonly hours: TariffHours;
}

/** Finds the order of each interval of a day. Choices hold from the first interval that begins at or after their instant. */
export type BatteryOrders = (day: BatteryDay) => readonly BatteryOrder[];

export function createBatteryOrders(seed: number, plant: Plant): BatteryOrders {
  const { site } = plant;
  if (!site.battery) return () => [];
  const choices = (site.choices ?? [])
    .filter(({ kind }) => kind === 'battery' || kind === 'storm-guard')
    .toSorted((one, other) => one.at - other.at);
  /** By how many choices hold, and then by code. */
  const known = new Map<number, readonly BatteryOrder[]>();
  const ordersAt = (instant: number): readonly BatteryOrder[] => {
    const held = countBefore(choices, instant + 1);
    const orders = known.get(held) ?? toOrders(seed, site, instant);
    known.set(held, orders);
    return orders;
  };
  function createDay(day: BatteryDay, changing: readonly number[]): readonly BatteryOrder[] {
    const orders = new Array<BatteryOrder>(day.length).fill(idleOrder);
    const isWaiting = toWaiting(day);
    const changes = [0, ...changing, day.length];
    for (let at = 1; at < changes.length; at++) {
      const from = changes[at - 1] ?? 0;
      const byCode = ordersAt(day.start + from * stepSeconds);
      for (let step = from; step < (changes[at] ?? 0); step++) orders[step] = byCode[toCode(day, isWaiting, step)] ?? idleOrder;
    }
    return orders;
  }

  /** By what holds, and by the hours of the tariff: the orders of days on which nothing changes. */
  const calm = new Map<readonly BatteryOrder[], WeakMap<TariffHours, readonly BatteryOrder[]>>();
  return (day) => {
    const changing = toChanges(choices, day);
    if (!day.isCalm || changing.length > 0) return createDay(day, changing);
    const held = ordersAt(day.start);
    const byHours = calm.get(held) ?? new WeakMap<TariffHours, readonly BatteryOrder[]>();
    calm.set(held, byHours);
    const orders = byHours.get(day.hours) ?? createDay(day, changing);
    byHours.set(day.hours, orders);
    return orders;
  };
}

/** For an interval about which nothing else is known. */
export const idleOrder: BatteryOrder = { discharges: false, fillsTo: 0, reserve: 0, shutdown: 0 };

function toCode({ isStormy, isPaid, hours: { isPeak, isCheap } }: BatteryDay, isWaiting: Uint8Array, step: number): number {
  const tariff = ((isPaid[step] ?? 0) << 1) | ((isPeak[step] ?? 0) << 2) | ((isCheap[step] ?? 0) << 3);
  return (isStormy[step] ?? 0) | tariff | ((isWaiting[step] ?? 0) << 4);
}

/** Until when the night goes on, in intervals after midnight. */
const morning = 6 * 4;

/** 1 from the morning until the last peak of a day is over: what is stored then is for the peak. A day without a peak waits for none. */
function toWaiting({ hours: { isPeak }, length }: BatteryDay): Uint8Array {
  return new Uint8Array(length).fill(1, morning, Math.max(morning, isPeak.lastIndexOf(1) + 1));
}

/** The order for each of the 32 codes, by what is chosen at an instant. @ledger battery-settings-savings */
function toOrders(seed: number, site: Site, instant: number): readonly BatteryOrder[] {
  const settings = toBatterySettings(seed, site, instant);
  const isGuarded = isStormGuarded(site, instant);
  return Array.from({ length: 32 }, (_, code) =>
    toOrder(site.battery?.capacityWh ?? 0, settings, {
      isStorm: isGuarded && (code & 1) !== 0,
      isPaid: (code & 2) !== 0,
      isPeak: (code & 4) !== 0,
      isCheap: (code & 8) !== 0,
      isWaiting: (code & 16) !== 0,
    }),
  );
}

interface Hour {
  readonly isStorm: boolean;
  readonly isPaid: boolean;
  readonly isPeak: boolean;
  readonly isCheap: boolean;
  readonly isWaiting: boolean;
}

function toOrder(capacity: number, settings: BatterySettings, hour: Hour): BatteryOrder {
  const { mode, chargesFromGrid, reservePercent, shutdownPercent, isIndependent = false } = settings;
  const { isStorm, isPaid, isPeak, isCheap, isWaiting } = hour;
  const isSaving = mode === 'savings';
  const isSpared = isSaving && !isPeak && (isWaiting || !isIndependent);
  const reserve = Math.floor((capacity * reservePercent) / 100);
  const isFilled = isStorm || (chargesFromGrid && (mode === 'full-backup' || isPaid || (isSaving && isCheap)));
  return {
    // What is being filled gives nothing: it would go to and fro, and the fuller of two batteries could end as the emptier.
    discharges: !(isFilled || isPaid || mode === 'full-backup' || isSpared),
    fillsTo: isFilled ? capacity : chargesFromGrid ? reserve : 0,
    reserve,
    shutdown: Math.floor((capacity * shutdownPercent) / 100),
  };
}

/** The intervals of a day in which a choice begins to hold. */
function toChanges(choices: readonly Choice[], { start, length }: BatteryDay): readonly number[] {
  if (choices.length === 0) return [];
  const steps = listBetween(choices, start + 1, start + length * stepSeconds)
    .map(({ at }) => Math.ceil((at - start) / stepSeconds))
    .filter((step) => step < length);
  return [...new Set(steps)].sort((one, other) => one - other);
}
