import { describe, expect, test } from 'vitest';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { type LocalDay, readLocalDay, toLaterDate } from '../../src/simulation/local-day.ts';
import { createProduction, intervalSeconds } from '../../src/simulation/production.ts';
import type { Site } from '../../src/simulation/site.ts';
import { toNumbers } from './chance-of-test.ts';

const production = createProduction(1);
/** Solstices, an equinox, leap days, and the days on which clocks change in America, Europe and Australia. */
const dates = [
  '2026-06-21',
  '2026-12-21',
  '2025-03-20',
  '2024-02-29',
  '2024-12-31',
  '2026-03-08',
  '2025-11-02',
  '2026-03-29',
  '2025-10-26',
  '2026-04-05',
  '2025-10-05',
];
const cases = defaultSites.flatMap((site) => dates.map((date) => ({ name: site.name, date, site, day: toDay(site, date) })));

function toDay(site: Site, date: string): LocalDay {
  const day = readLocalDay(date, site.timeZone);
  if (!day) throw new Error(`${date} is no day.`);
  return day;
}

function toEnds({ start, end }: LocalDay): readonly number[] {
  return Array.from({ length: (end - start) / intervalSeconds }, (_, at) => start + (at + 1) * intervalSeconds);
}

describe.each(cases)('$name on $date', ({ site, day }) => {
  const total = production.energyOnDay(site, day, day.end);

  test('energy grows in whole Wh, interval by interval, to that of the day', () => {
    const sums = toEnds(day).map((end) => production.energyOnDay(site, day, end));
    expect(sums.every(Number.isSafeInteger)).toBe(true);
    expect(sums).toEqual(sums.toSorted((one, other) => one - other));
    expect(production.energyOnDay(site, day, day.start)).toBe(0);
    expect(sums.at(-1)).toBe(total);
  });

  test('the power of its intervals adds up to the energy of the day', () => {
    const hours = intervalSeconds / 3600;
    const powers = toEnds(day).map((end) => production.powerAt(site, end));
    expect(powers.every((power) => power >= 0 && power <= site.sizeW)).toBe(true);
    expect(Math.round(powers.reduce((sum, power) => sum + power * hours, 0))).toBe(total);
  });

  test('the day is the difference that it makes to the lifetime', () => {
    const next = toLaterDate(day.date, 1);
    expect(production.energyBefore(site, next) - production.energyBefore(site, day.date)).toBe(total);
  });
});

test.each(defaultSites.map((site) => ({ site, name: site.name })))(
  'the days of three years add up to the lifetime of $name',
  ({ site }) => {
    let sum = production.energyBefore(site, '2023-06-01');
    for (let date = '2023-06-01'; date < '2026-06-01'; date = toLaterDate(date, 1)) {
      const day = toDay(site, date);
      sum += production.energyOnDay(site, day, day.end);
    }
    expect(production.energyBefore(site, '2026-06-01')).toBe(sum);
  },
);

test('the lifetime is the same whether it is asked for forwards, backwards or once', () => {
  const days = toNumbers('lifetime', 12, 0, 6_000).map((each) => toLaterDate('2010-01-01', each));
  for (const site of defaultSites) {
    const [forwards, backwards] = [createProduction(3), createProduction(3)];
    const sorted = days.toSorted();
    const first = new Map(sorted.map((date) => [date, forwards.energyBefore(site, date)]));
    for (const date of sorted.toReversed()) expect(backwards.energyBefore(site, date)).toBe(first.get(date));
    for (const date of days.slice(0, 2)) expect(createProduction(3).energyBefore(site, date)).toBe(first.get(date));
  }
});

test('before operation there is nothing, and the first days add up too', () => {
  for (const site of defaultSites) {
    if (site.operationalAt === null) continue;
    const began = new Date(site.operationalAt * 1000).toISOString().slice(0, 10);
    let sum = 0;
    for (let offset = -3; offset < 10; offset++) {
      const day = toDay(site, toLaterDate(began, offset));
      expect(production.energyBefore(site, day.date)).toBe(sum);
      sum += production.energyOnDay(site, day, day.end);
    }
    expect(production.energyBefore(site, toLaterDate(began, -3))).toBe(0);
    expect(sum).toBeGreaterThan(0);
  }
});
