import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/simulation/calendar.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createEnergyModel } from '../../src/simulation/energy-model.ts';
import { eventTypes } from '../../src/simulation/events/event-types.ts';
import { listAlarms, listOpenAlarms, toAlarmId } from '../../src/simulation/events/list-alarms.ts';
import { type KnownEvent, listEvents, listOpenEvents } from '../../src/simulation/events/list-events.ts';
import { toReport, toStatus } from '../../src/simulation/report.ts';
import type { Condition, Site } from '../../src/simulation/site.ts';
import type { SiteEnergy } from '../../src/simulation/site-energy.ts';

const day = 86_400;
const week = 7 * day;
const began = (readDay('2026-01-10') ?? 0) * day;
const kinds = ['outage', 'storm-alert', 'dr-event', 'gateway-offline', 'firmware-update'] as const;

const anySeed = fc.integer({ min: 0, max: 30 });
const anyCondition: fc.Arbitrary<Condition> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    from: fc.integer({ min: began + 20 * day, max: began + 60 * day }),
    length: fc.oneof(fc.integer({ min: 60, max: day }), fc.integer({ min: day, max: 12 * day })),
  })
  .map(({ kind, from, length }) => ({ kind, from, until: from + length }));

/** Sites of every kind, young enough to be scanned as a whole, to which things happen and at which people choose. */
const anySite: fc.Arbitrary<Site> = fc
  .record({
    site: fc.constantFrom(...defaultSites.filter(({ operationalAt }) => operationalAt !== null)),
    conditions: fc.array(anyCondition, { maxLength: 5 }),
    switches: fc.array(fc.integer({ min: began + 20 * day, max: began + 60 * day }), { maxLength: 4 }),
    stopped: fc.array(fc.integer({ min: began + 20 * day, max: began + 60 * day }), { maxLength: 2 }),
  })
  .map(({ site, conditions, switches, stopped }) => ({
    ...site,
    operationalAt: began,
    conditions,
    stopped: stopped.map((since, position) => ({ position, since, isRetired: position === 1 })),
    choices: switches
      .toSorted((one, other) => one - other)
      .map((at, which) => ({ at, kind: 'production', isOn: which % 2 === 1 })),
  }));
const anyNow = fc.integer({ min: began + 10 * day, max: began + 70 * day });

test('any partition of a window gives the same events, and the same alarms', () => {
  fc.assert(
    fc.property(
      anySeed,
      anySite,
      anyNow,
      fc.nat({ max: week }),
      fc.array(fc.nat({ max: week }), { maxLength: 4 }),
      (seed, site, now, ago, cuts) => {
        const energy = createEnergyModel(seed).of(site);
        const from = now - ago;
        const bounds = [...new Set([from, ...cuts.map((cut) => from + cut), from + week])].sort((one, other) => one - other);
        const parts = bounds.slice(1).map((until, at) => ({ from: bounds[at] ?? from, until }));
        for (const list of [listEvents, listAlarms]) {
          expect(parts.flatMap((part) => [...list(energy, part, now)])).toEqual(list(energy, { from, until: from + week }, now));
        }
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test('open events and alarms are those of all windows that have not ended, whenever they began', () => {
  fc.assert(
    fc.property(anySeed, anySite, anyNow, (seed, site, now) => {
      const energy = createEnergyModel(seed).of(site);
      const all = { from: began, until: now + 1 };
      expect(listOpenEvents(energy, now)).toEqual(listEvents(energy, all, now).filter(({ status }) => status === 'open'));
      expect(listOpenAlarms(energy, now)).toEqual(listAlarms(energy, all, now).filter(({ end }) => end === null));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('later, a window has the events that it had: one that went on may have its end, and late reports may add some', () => {
  fc.assert(
    fc.property(anySeed, anySite, anyNow, fc.nat({ max: 10 * day }), (seed, site, now, wait) => {
      const energy = createEnergyModel(seed).of(site);
      const window = { from: now - week, until: now + 1 };
      const toKey = ({ key, serial, start }: KnownEvent) => `${key}/${serial}/${start}`;
      const later = new Map(listEvents(energy, window, now + wait).map((each) => [toKey(each), each]));
      for (const each of listEvents(energy, window, now)) {
        const found = later.get(toKey(each));
        expect(found?.end === each.end || each.end === null).toBe(true);
        expect(found).toBeDefined();
        if (found?.end) expect(found.end).toBeGreaterThan(each.start);
      }
      const alarms = new Set(listAlarms(energy, window, now + wait).map((each) => toAlarmId(site.id, each)));
      for (const each of listAlarms(energy, window, now)) expect(alarms.has(toAlarmId(site.id, each))).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 120_000);

/** The quarter-hours of events that lie before an instant. */
function listIntervals(events: readonly KnownEvent[], until: number): readonly number[] {
  const lists = events.map(({ start, end }) =>
    Array.from({ length: ((end ?? until) - start) / 900 }, (_, at) => start + at * 900),
  );
  return lists.flat().filter((at) => at < until);
}

/** Those in which the model has no grid. */
function listDarkIntervals({ flowsOf, firstDay = 0, calendar }: SiteEnergy, until: number): readonly number[] {
  const days = Array.from({ length: calendar.dayOf(until) - firstDay + 1 }, (_, at) => flowsOf(firstDay + at));
  const intervals = days.flatMap(({ start, isOffGrid }) => [...isOffGrid].map((off, step) => ({ at: start + step * 900, off })));
  return intervals.flatMap(({ at, off }) => (off === 1 && at >= began && at < until ? [at] : []));
}

test('every outage of the model is an event, cut nowhere, and no other is', () => {
  fc.assert(
    fc.property(anySeed, anySite, (seed, site) => {
      const energy = createEnergyModel(seed).of({
        ...site,
        conditions: site.conditions?.filter(({ kind }) => kind === 'outage') ?? [],
      });
      const now = began + 90 * day;
      const told = listEvents(energy, { from: began, until: began + 80 * day }, now).filter(({ key }) => key === 'grid_outage');
      const until = began + 75 * day;
      expect(listIntervals(told, until)).toEqual(listDarkIntervals(energy, until));
      for (const [at, { start }] of told.entries()) if (at > 0) expect(start).toBeGreaterThan(told[at - 1]?.end ?? start);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('the gateway is reported missing exactly while the status of the site is comm', () => {
  fc.assert(
    fc.property(anySite, anyCondition, anyNow, (site, gap, now) => {
      const one = { ...site, conditions: [{ ...gap, kind: 'gateway-offline' as const }] };
      const open = listOpenEvents(createEnergyModel(1).of(one), now).some(({ key }) => key === 'envoy_no_report');
      expect(open).toBe(toStatus(one, toReport(one, now)) === 'comm');
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('every event has a type of the list, and one without duration no end', () => {
  fc.assert(
    fc.property(anySeed, anySite, anyNow, (seed, site, now) => {
      for (const { key, status, end, serial } of listEvents(
        createEnergyModel(seed).of(site),
        { from: now - 4 * week, until: now },
        now,
      )) {
        expect(Object.keys(eventTypes)).toContain(key);
        expect(status === 'info').toBe(!eventTypes[key].isStateful);
        expect(end === null).toBe(status !== 'closed');
        expect(serial).not.toBe('');
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

describe('of the ridge house, whose grid often fails', () => {
  const site = defaultSites.find(({ id }) => id === 6_905_334);
  if (!site) throw new Error('The ridge house is gone.');
  const at = (text: string) => Date.parse(text) / 1000;

  test('a long outage empties the battery, which is told of each battery and as one alarm', () => {
    for (let seed = 0; seed < 12; seed++) {
      const energy = createEnergyModel(seed).of(site);
      const window = { from: at('2024-12-31T09:00:00Z'), until: at('2025-01-02T09:00:00Z') };
      const low = listEvents(energy, window, at('2025-02-01T00:00:00Z')).filter(({ key }) => key === 'battery_soc_low');
      if (low.length === 0) continue;
      expect(low.length % energy.plant.encharges.length).toBe(0);
      const alarms = listAlarms(energy, window, at('2025-02-01T00:00:00Z')).filter(({ key }) => key === 'battery_soc_low');
      expect(alarms.every(({ events }) => events.length === energy.plant.encharges.length)).toBe(true);
      return;
    }
    throw new Error('No seed empties the battery.');
  });

  test('storm guard is an event while a storm is announced and it is on', () => {
    const from = at('2026-03-01T10:00:00Z');
    const stormy: Site = {
      ...site,
      conditions: [{ kind: 'storm-alert', from, until: from + 20_000 }],
      choices: [
        { at: from - 10, kind: 'storm-guard', isEnabled: true },
        { at: from + 5000, kind: 'storm-guard', isEnabled: false },
        { at: from + 9000, kind: 'storm-guard', isEnabled: true },
      ],
    };
    const told = listEvents(createEnergyModel(1).of(stormy), { from, until: from + day }, from + day);
    expect(
      told.filter(({ key }) => key === 'storm_guard_active').map(({ start, end }) => [start - from, (end ?? 0) - from]),
    ).toEqual([
      [0, 5000],
      [9000, 20_000],
    ]);
  });
});
