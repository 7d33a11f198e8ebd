import { describe, expect, test } from 'vitest';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { toReport } from '../../src/simulation/report.ts';
import type { Site } from '../../src/simulation/site.ts';
import { toNumbers } from './chance-of-test.ts';

const quarterHour = 900;
const fiveMinutes = 300;
const sixHours = 21_600;
const toEvery = ({ connection, source }: Site) =>
  connection === 'cellular' ? sixHours : source === 'meter' ? fiveMinutes : quarterHour;
const reporting = defaultSites.flatMap((site) =>
  site.operationalAt === null ? [] : [{ name: site.name, site, began: site.operationalAt, every: toEvery(site) }],
);

describe.each(reporting)('$name, every $every s', ({ site, began, every }) => {
  const instants = toNumbers(`reports of ${site.id}`, 2_000, began + every, began + 20 * 365 * 86_400);

  test('its energy ends at or before its report, and its report is at or before now', () => {
    for (const instant of instants) {
      const report = toReport(site, instant);
      expect(report?.lastReportAt).toBeLessThanOrEqual(instant);
      expect(report?.lastReportAt).toBeGreaterThan(instant - every);
      expect(report?.lastEnergyAt).toBeLessThanOrEqual(report?.lastReportAt ?? 0);
      expect(Number.isInteger(report?.lastReportAt) && Number.isInteger(report?.lastEnergyAt)).toBe(true);
    }
  });

  test('reports never go back while time goes forward', () => {
    const reports = instants.toSorted((one, other) => one - other).map((instant) => toReport(site, instant)?.lastReportAt ?? 0);
    expect(reports).toEqual(reports.toSorted((one, other) => one - other));
  });

  test('it reports that often, and not on the quarter-hour', () => {
    const from = instants[0] ?? 0;
    const seen = new Set(Array.from({ length: 4 * every }, (_, at) => toReport(site, from + at)?.lastReportAt));
    expect([4, 5]).toContain(seen.size);
    expect([...seen].every((at) => (at ?? 0) % quarterHour !== 0)).toBe(true);
  });

  test('there is none before it operates, and the first carries no energy from before', () => {
    expect(toReport(site, began - 1)).toBeNull();
    expect(toReport(site, began)).toBeNull();
    const first = toReport(site, began + every);
    expect(first?.lastReportAt).toBeGreaterThanOrEqual(began);
    expect(first?.lastEnergyAt).toBeGreaterThanOrEqual(began);
  });
});

test('sites do not report in step', () => {
  const phases = reporting.map(({ site }) => (toReport(site, 1_782_043_200)?.lastReportAt ?? 0) % quarterHour);
  expect(new Set(phases).size).toBe(phases.length);
});

test('a site that never operated never reports', () => {
  for (const site of defaultSites.filter(({ operationalAt }) => operationalAt === null)) {
    expect(toReport(site, 1_782_043_200)).toBeNull();
  }
});
