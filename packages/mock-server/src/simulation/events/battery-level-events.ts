import { toBatterySettings } from '../battery-settings.ts';
import { type DayFlows, stepSeconds } from '../day-flows.ts';
import type { SiteEnergy } from '../site-energy.ts';
import type { EventKey } from './event-types.ts';
import type { EventSource, SiteEvent } from './site-event.ts';

/** The first time on each day at which the battery becomes full, and at which it comes to its reserve. They have no duration. @ledger event-battery-level */
export const batteryLevelEvents: EventSource = {
  noticedBy: 'meter',
  listWithin(energy, { from, until }, now) {
    const { calendar, firstDay, plant } = energy;
    if (plant.encharges.length === 0 || firstDay === undefined || until <= from) return [];
    const events: SiteEvent[] = [];
    const last = calendar.dayOf(Math.min(until, now));
    for (let day = Math.max(firstDay, calendar.dayOf(from - 1)); day <= last; day++) events.push(...listOfDay(energy, day));
    return events;
  },
  listAt: () => [],
};

function listOfDay(energy: SiteEnergy, day: number): readonly SiteEvent[] {
  const { plant, flowsOf } = energy;
  const flows = flowsOf(day);
  const capacity = plant.site.battery?.capacityWh ?? 0;
  const before = flowsOf(day - 1);
  const levelBefore = day === energy.firstDay ? 0 : (before.stored[before.length - 1] ?? 0);
  const isReserved = toReserved(energy, flows);
  const full = findFirst(flows, levelBefore, (level) => level >= capacity);
  const reserve = findFirst(flows, levelBefore, isReserved);
  return [...toEvents(energy, 'battery_full', full), ...toEvents(energy, 'battery_reserve_reached', reserve)];
}

/** Whether a battery that holds so much is at its reserve. Without the grid there is none, and with full backup it is all. */
function toReserved({ seed, plant: { site } }: SiteEnergy, flows: DayFlows): (level: number, step: number) => boolean {
  const end = flows.start + flows.length * stepSeconds;
  const changes = site.choices?.some(({ kind, at }) => kind === 'battery' && at > flows.start && at < end) ?? false;
  const readReserve = (instant: number) => {
    const { mode, reservePercent } = toBatterySettings(seed, site, instant);
    return mode === 'full-backup' ? -1 : Math.floor(((site.battery?.capacityWh ?? 0) * reservePercent) / 100);
  };
  const steady = readReserve(flows.start);
  return (level, step) =>
    flows.isOffGrid[step] !== 1 && level <= (changes ? readReserve(flows.start + step * stepSeconds) : steady);
}

/** The end of the first interval that brings the level where it was not before, in epoch seconds. */
function findFirst(
  { start, length, stored }: DayFlows,
  levelBefore: number,
  isThere: (level: number, step: number) => boolean,
): number | undefined {
  for (let step = 0; step < length; step++) {
    const before = step === 0 ? levelBefore : (stored[step - 1] ?? 0);
    if (isThere(stored[step] ?? 0, step) && !isThere(before, step)) return start + (step + 1) * stepSeconds;
  }
  return undefined;
}

function toEvents({ plant }: SiteEnergy, key: EventKey, start: number | undefined): readonly SiteEvent[] {
  return start === undefined ? [] : plant.encharges.map(({ serial }) => ({ key, serial, start, end: null }));
}
