import { toDraw } from '../random.ts';
import type { Site } from './site.ts';
import { type Market, toMarket } from './to-market.ts';

/** What a site pays for energy, and what it earns. Prices are thousandths of the currency for a kWh. */
export interface Tariff {
  /** ISO 4217. */
  readonly currency: string;
  /** What energy costs where nothing else is said. */
  readonly rate: number;
  /** What fed energy earns, all year. */
  readonly sell: number;
  /** In the order of their starts; before the first of a year it is still the last of the year before. */
  readonly seasons: readonly Season[];
}

/** A part of the year, from a day on. */
export interface Season {
  readonly id: 'all_year_long' | 'summer' | 'winter';
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly kinds: readonly DayKind[];
}

/** Days of the week that share their prices. */
export interface DayKind {
  readonly id: 'weekdays' | 'weekend' | 'all_days';
  /** From Sunday, 0. */
  readonly weekdays: readonly number[];
  /** In the order of time, from midnight. Each lasts until the next one. */
  readonly periods: readonly Period[];
}

export interface Period {
  /** Minutes after midnight at the site. */
  readonly start: number;
  readonly rate: number;
}

const purposes = { kind: 181, level: 182 } as const;
const everyDay = [0, 1, 2, 3, 4, 5, 6];
const workdays = [1, 2, 3, 4, 5];
const weekend = [0, 6];

/** The tariff of a site: flat, by time of day, or by season as well. Who has a battery chose one that varies. @ledger tariff-given */
export function toTariff(seed: number, site: Site): Tariff {
  const market = toMarket(site.address.country);
  const level = 0.85 + 0.3 * toDraw(seed, purposes.level, site.id, 0);
  const rate = Math.round(market.rate * level);
  const sell = Math.round(market.sell * level);
  const kind = toDraw(seed, purposes.kind, site.id, 0);
  const isFlat = kind < 0.4 && site.battery === null;
  return { currency: market.currency, rate, sell, seasons: isFlat ? toFlat(rate) : toVarying(market, site, rate, kind < 0.75) };
}

function toFlat(rate: number): readonly Season[] {
  return [
    { id: 'all_year_long', month: 1, day: 1, kinds: [{ id: 'all_days', weekdays: everyDay, periods: [{ start: 0, rate }] }] },
  ];
}

function toVarying(market: Market, site: Site, rate: number, isOneSeason: boolean): readonly Season[] {
  const toKinds = (dear: number): Season['kinds'] => [
    { id: 'weekdays', weekdays: workdays, periods: toPeriods(market, rate, dear) },
    { id: 'weekend', weekdays: weekend, periods: toPeriods({ ...market, peak: undefined }, rate, dear) },
  ];
  if (isOneSeason) return [{ id: 'all_year_long', month: 1, day: 1, kinds: toKinds(1.5) }];
  const summer = { id: 'summer', kinds: toKinds(1.9) } as const;
  const winter = { id: 'winter', kinds: toKinds(1.3) } as const;
  return site.latitude >= 0
    ? [
        { ...summer, month: 6, day: 1 },
        { ...winter, month: 10, day: 1 },
      ]
    : [
        { ...winter, month: 4, day: 1 },
        { ...summer, month: 11, day: 1 },
      ];
}

/** The cheap hours come before the dear ones in every market. */
function toPeriods({ cheap, peak }: Pick<Market, 'cheap'> & Partial<Pick<Market, 'peak'>>, rate: number, dear: number): Period[] {
  const marks = [
    ...(cheap.from > 0 ? [{ start: 0, rate }] : []),
    { start: cheap.from, rate: Math.round(rate * 0.6) },
    { start: cheap.until, rate },
    ...(peak ? [{ start: peak.from, rate: Math.round(rate * dear) }] : []),
    ...(peak && peak.until < 1440 ? [{ start: peak.until, rate }] : []),
  ];
  return marks.filter(({ start }, at) => marks[at + 1]?.start !== start);
}
