import type { DayKind, Period, Season, Tariff } from './tariff.ts';

/** A span of a day that begins so many minutes after midnight, and what energy costs in it compared with the rest of the day. */
export interface PriceSpan {
  readonly start: number;
  readonly level: 'cheap' | 'plain' | 'peak';
}

/**
 * When energy is dear and when it is cheap on a day, in the order of time. A day with one price has no peak.
 *
 * @param day days since 1970-01-01, by the calendar of the site
 */
export function toPriceLevels(tariff: Tariff, day: number): readonly PriceSpan[] {
  return toPeriodsOfDay(tariff, day).map(({ start, rate }) => {
    if (rate === tariff.rate) return { start, level: 'plain' };
    return { start, level: rate > tariff.rate ? 'peak' : 'cheap' };
  });
}

/** The prices of a day, in the order of time. */
export function toPeriodsOfDay({ seasons }: Tariff, day: number): readonly Period[] {
  return toKind(toSeason(seasons, day), day)?.periods ?? [];
}

/** The season that a day lies in: the last that began in its year, or else the last of all. */
function toSeason(seasons: readonly Season[], day: number): Season | undefined {
  const date = new Date(day * 86_400_000);
  const place = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  return seasons.findLast((season) => season.month * 100 + season.day <= place) ?? seasons.at(-1);
}

function toKind(season: Season | undefined, day: number): DayKind | undefined {
  // 1970-01-01 was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  return season?.kinds.find(({ weekdays }) => weekdays.includes(weekday));
}
