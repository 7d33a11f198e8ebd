import { listMeterReports } from '../../simulation/meter-reports.ts';
import { listMeterSpans } from '../../simulation/meter-spans.ts';
import { toMeterStart } from '../../simulation/meter-start.ts';
import { listMicroReports, type Span } from '../../simulation/micro-reports.ts';
import { toLastMeterEnd, toLastMicroEnd } from '../../simulation/report.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import { toCountedDays, toMeteredDays } from '../../simulation/told-days.ts';

/** What a site has told of its production, by its meter where it has one. Days are whole numbers as in `calendar.ts`. */
export interface ToldEnergy {
  /** Average W of the last interval that came in; 0 before the first. */
  readonly power: number;
  /** Wh of a day: the sum of its intervals, as far as they came in. */
  energyOf(day: number): number;
  /** Wh of all days before one, as far as they came in. */
  lifetimeBefore(day: number): number;
}

/**
 * @param now epoch seconds
 * @ledger production-lifetime-merged
 */
export function toToldEnergy(energy: SiteEnergy, now: number): ToldEnergy {
  const { last, sumOf, seconds } = energy.plant.productionMeter ? toMetered(energy, now) : toCounted(energy, now);
  const counted = toCountedDays(energy, now);
  const metered = toMeteredDays(energy, now, ({ produced }) => produced, listMeterSpans(energy.plant, 'production'));
  const meterStart = toMeterStart(energy) ?? Number.POSITIVE_INFINITY;
  const sum = (first: number, until: number) =>
    counted.sum({ first, last: Math.min(until, meterStart) - 1 }) +
    metered.sum({ first: Math.max(first, meterStart), last: until - 1 });
  return {
    power: last === null ? 0 : (sumOf({ from: last - 1, until: last }) * 3600) / seconds,
    energyOf: (day) => sum(day, day + 1),
    lifetimeBefore: (day) => (energy.firstDay === undefined ? 0 : sum(energy.firstDay, day)),
  };
}

interface Source {
  /** The length of its intervals. */
  readonly seconds: number;
  /** The end of its last interval, in epoch seconds. */
  readonly last: number | null;
  /** Wh of the intervals of a span that came in. */
  sumOf(span: Span): number;
}

function toMetered(energy: SiteEnergy, now: number): Source {
  return {
    seconds: 900,
    last: toLastMeterEnd(energy.plant.site, now),
    sumOf: (span) => listMeterReports(energy, span, now).reduce((sum, { flows, step }) => sum + (flows.produced[step] ?? 0), 0),
  };
}

function toCounted(energy: SiteEnergy, now: number): Source {
  return {
    seconds: 300,
    last: toLastMicroEnd(energy.plant.site, now),
    sumOf: (span) => listMicroReports(energy, span, now).reduce((sum, { energy: each }) => sum + each, 0),
  };
}
