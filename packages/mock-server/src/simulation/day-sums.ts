import { createTotals, type EnergyTotals, flowNames } from './day-totals.ts';

/** What all days from a first one on add up to, up to each of them. Positions count days from the first. */
export interface DaySums {
  /** How many days have been added. */
  readonly days: number;
  /** All days before a position, which is `days` at most. */
  totalsBefore(position: number): EnergyTotals;
  /** A part of what all days before each position add up to, from one position to another, both included. */
  listBefore(from: number, until: number, part: (totals: EnergyTotals) => number): readonly number[];
  /** What the battery holds when the day at a position begins. */
  levelBefore(position: number): number;
  /** Adds a day: all up to its end, and what the battery holds then. */
  add(totals: EnergyTotals, level: number): void;
  /** The first so many days, to go on from. */
  copy(days: number): DaySums;
}

const yearDays = 366;

/** @param arrays how many there are, as of chargers */
export function createDaySums(arrays: number, chargers: number): DaySums {
  return createSums(arrays, chargers, new Float64Array(0), 0);
}

/** One row a day in one array: a lifetime has thousands, which would be as many objects. */
function createSums(arrays: number, chargers: number, kept: Float64Array, keptDays: number): DaySums {
  const [firstArray, firstCharger] = [flowNames.length, flowNames.length + arrays];
  const width = firstCharger + chargers + 1;
  let rows = kept;
  let days = keptDays;
  const placeOf = (position: number) => {
    if (position > days) throw new RangeError(`Of ${days} days, the one at ${position} is not known.`);
    return (position - 1) * width;
  };
  function fill(totals: EnergyTotals, position: number): EnergyTotals {
    if (position <= 0) return totals;
    const place = placeOf(position);
    fillFlows(totals, rows, place);
    for (let at = 0; at < arrays; at++) totals.arrays[at] = rows[place + firstArray + at] ?? 0;
    for (let at = 0; at < chargers; at++) totals.charging[at] = rows[place + firstCharger + at] ?? 0;
    return totals;
  }

  return {
    get days() {
      return days;
    },
    totalsBefore: (position) => fill(createTotals(arrays, chargers), position),
    listBefore(from, until, part) {
      // One object for thousands of days: what is taken of it is a number.
      const totals = createTotals(arrays, chargers);
      return Array.from({ length: until - from + 1 }, (_, at) => part(fill(totals, from + at)));
    },
    levelBefore: (position) => (position <= 0 ? 0 : (rows[placeOf(position) + width - 1] ?? 0)),
    add(totals, level) {
      const place = days * width;
      if (place + width > rows.length) {
        const longer = new Float64Array(Math.max(yearDays * width, rows.length * 2));
        longer.set(rows);
        rows = longer;
      }
      for (let at = 0; at < flowNames.length; at++) rows[place + at] = totals[flowNames[at] ?? 'micros'];
      rows.set(totals.arrays, place + firstArray);
      rows.set(totals.charging, place + firstCharger);
      rows[place + width - 1] = level;
      days++;
    },
    copy(count) {
      const taken = Math.max(0, Math.min(count, days));
      return createSums(arrays, chargers, rows.slice(0, taken * width), taken);
    },
  };
}

/** In the order of `flowNames`, name by name: a daily series reads thousands, and looking names up would be most of its time. */
function fillFlows(totals: EnergyTotals, rows: Float64Array, place: number): void {
  totals.micros = rows[place] ?? 0;
  totals.produced = rows[place + 1] ?? 0;
  totals.consumed = rows[place + 2] ?? 0;
  totals.heatPump = rows[place + 3] ?? 0;
  totals.charged = rows[place + 4] ?? 0;
  totals.discharged = rows[place + 5] ?? 0;
  totals.imported = rows[place + 6] ?? 0;
  totals.exported = rows[place + 7] ?? 0;
}
