import { listMeterReports } from '../../simulation/meter-reports.ts';
import { listMicroReports, type Span } from '../../simulation/micro-reports.ts';
import { toLastMeterEnd, toLastMicroEnd } from '../../simulation/report.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';

/** What a site has told of its production, by its meter where it has one. Days are whole numbers as in `calendar.ts`. */
export interface ToldEnergy {
  /** Average W of the last interval that came in; 0 before the first. */
  readonly power: number;
  /** Wh of a day: the sum of its intervals, as far as they came in. */
  energyOf(day: number): number;
  /** Wh of all days before one, as far as they came in. */
  lifetimeBefore(day: number): number;
}

/** Longer than anything is late that was measured while the gateway reports. */
const settledSeconds = 6 * 3600;

/** @param now epoch seconds */
export function toToldEnergy(energy: SiteEnergy, now: number): ToldEnergy {
  const { calendar } = energy;
  const source = energy.plant.productionMeter ? toMetered(energy, now) : toCounted(energy, now);
  const { last } = source;
  const isSettled = (day: number) => last !== null && Math.min(last, now - settledSeconds) >= calendar.startOf(day + 1);
  const energyOf = (day: number) =>
    isSettled(day)
      ? energy.totalsOf(day)[source.name]
      : source.sumOf({ from: calendar.startOf(day), until: calendar.startOf(day + 1) });
  return {
    power: last === null ? 0 : (source.sumOf({ from: last - 1, until: last }) * 3600) / source.seconds,
    energyOf,
    lifetimeBefore(day) {
      if (last === null) return 0;
      const until = Math.min(day, calendar.dayOf(last - 1) + 1);
      let from = until;
      while (from > (energy.firstDay ?? until) && !isSettled(from - 1)) from--;
      let sum = energy.totalsBefore(from)[source.name];
      for (let at = from; at < until; at++) sum += energyOf(at);
      return sum;
    },
  };
}

interface Source {
  readonly name: 'produced' | 'micros';
  /** The length of its intervals. */
  readonly seconds: number;
  /** The end of its last interval, in epoch seconds. */
  readonly last: number | null;
  /** Wh of the intervals of a span that came in. */
  sumOf(span: Span): number;
}

function toMetered(energy: SiteEnergy, now: number): Source {
  return {
    name: 'produced',
    seconds: 900,
    last: toLastMeterEnd(energy.plant.site, now),
    sumOf: (span) => listMeterReports(energy, span, now).reduce((sum, { flows, step }) => sum + (flows.produced[step] ?? 0), 0),
  };
}

function toCounted(energy: SiteEnergy, now: number): Source {
  return {
    name: 'micros',
    seconds: 300,
    last: toLastMicroEnd(energy.plant.site, now),
    sumOf: (span) => listMicroReports(energy, span, now).reduce((sum, { energy: each }) => sum + each, 0),
  };
}
