import { describe, expect, test } from 'vitest';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { readLocalDay, toLaterDate, toLocalDay } from '../../src/simulation/local-day.ts';
import { createProduction, intervalSeconds } from '../../src/simulation/production.ts';
import type { Site } from '../../src/simulation/site.ts';
import { toSunshine } from '../../src/simulation/to-sunshine.ts';
import { createWeather } from '../../src/simulation/weather.ts';
import { toNumbers } from './chance-of-test.ts';

const producing = defaultSites.filter((site) => site.operationalAt !== null);
const dates = toNumbers('dates', 120, 0, 3 * 365).map((days) => toLaterDate('2023-06-15', days));
const instants = toNumbers('instants', 400, Date.parse('2023-06-15T00:00:00Z') / 1000, Date.parse('2026-06-15T00:00:00Z') / 1000);

function energyOf(site: Site, date: string, seed = 1): number {
  const day = readLocalDay(date, site.timeZone);
  return day ? createProduction(seed).energyOnDay(site, day, day.end) : Number.NaN;
}

describe.each(producing.map((site) => ({ name: site.name, site })))('$name', ({ site }) => {
  const production = createProduction(1);

  test('produces nothing while the sun is down', () => {
    const nights = instants.filter((instant) => {
      const end = Math.floor(instant / intervalSeconds) * intervalSeconds;
      return toSunshine(site, end) === 0 && toSunshine(site, end - intervalSeconds) === 0;
    });
    expect(nights.length).toBeGreaterThan(50);
    expect(nights.filter((instant) => production.powerAt(site, instant) !== 0)).toEqual([]);
  });

  test('never exceeds its rated power, and comes near it on a good day', () => {
    const noons = Array.from(
      { length: 365 },
      (_, at) => Date.parse(`${toLaterDate('2025-06-15', at)}T12:00:00Z`) / 1000 - site.longitude * 240,
    );
    const best = Math.max(...noons.map((noon) => production.powerAt(site, noon)));
    expect(best).toBeLessThanOrEqual(site.sizeW);
    expect(best).toBeGreaterThan(site.sizeW * 0.5);
    expect(instants.filter((instant) => production.powerAt(site, instant) > site.sizeW)).toEqual([]);
  });

  test('produces every day, and a plausible yield in a year: 600 to 2,400 kWh for each kW', () => {
    expect(dates.filter((date) => energyOf(site, date) <= 0)).toEqual([]);
    const year = production.energyBefore(site, '2026-01-01') - production.energyBefore(site, '2025-01-01');
    expect(year / site.sizeW).toBeGreaterThan(600);
    expect(year / site.sizeW).toBeLessThan(2_400);
  });

  test('has its long days in the summer of its own hemisphere', () => {
    const month = (from: string, to: string) => production.energyBefore(site, to) - production.energyBefore(site, from);
    const june = month('2025-06-01', '2025-07-01');
    const december = month('2025-12-01', '2025-12-31');
    expect(Math.sign(june - december)).toBe(Math.sign(site.latitude));
  });

  test('does not count past the end of the day, nor before its start, nor a part of an interval', () => {
    const day = toLocalDay(instants[0] ?? 0, site.timeZone);
    const noon = day.start + 43_200;
    expect(production.energyOnDay(site, day, day.end + 86_400)).toBe(production.energyOnDay(site, day, day.end));
    expect(production.energyOnDay(site, day, day.start - 1)).toBe(0);
    expect(production.energyOnDay(site, day, noon + intervalSeconds - 1)).toBe(production.energyOnDay(site, day, noon));
    expect(production.powerAt(site, noon + intervalSeconds - 1)).toBe(production.powerAt(site, noon));
  });
});

test('a site that never reported produces nothing', () => {
  for (const site of defaultSites.filter(({ operationalAt }) => operationalAt === null)) {
    expect([energyOf(site, '2026-06-21'), createProduction(1).energyBefore(site, '2026-06-21')]).toEqual([0, 0]);
    expect(createProduction(1).powerAt(site, 1_782_043_200)).toBe(0);
  }
});

describe('chance', () => {
  test('the same seed gives the same energy, in whatever order it is asked for', () => {
    const production = createProduction(5);
    for (const site of producing) {
      for (const date of dates.toReversed()) {
        const day = readLocalDay(date, site.timeZone);
        expect(day && production.energyOnDay(site, day, day.end)).toBe(energyOf(site, date, 5));
      }
    }
  });

  test('another seed gives another weather on most days, and so does another site', () => {
    const [one, other] = [createWeather(1), createWeather(2)];
    const [site, neighbour] = producing as [Site, Site];
    expect(dates.filter((date) => one(site, date) !== other(site, date)).length).toBeGreaterThan(dates.length * 0.9);
    expect(dates.filter((date) => one(site, date) !== one(neighbour, date)).length).toBeGreaterThan(dates.length * 0.9);
  });

  test('weather lets through from a quarter to all of a clear sky, and neither always', () => {
    const shares = dates.map((date) => createWeather(1)(producing[0] as Site, date));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.25);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(new Set(shares).size).toBeGreaterThan(50);
  });
});
