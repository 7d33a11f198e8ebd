import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFleet } from '../../src/simulation/create-fleet.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { toReport } from '../../src/simulation/report.ts';
import type { Site } from '../../src/simulation/site.ts';
import { midsummer } from '../harness/test-mock.ts';

const now = midsummer / 1000;
const fleet = createFleet(1, 1_000_000);
const sample = Array.from({ length: 5000 }, (_, place) => fleet.at(place));

/** Whether the clocks of a place change in 2026. */
function changesClocks({ timeZone }: Site): boolean {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offsets = [0, 6].map(
    (month) => format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'timeZoneName')?.value,
  );
  return offsets[0] !== offsets[1];
}

function toOffsetHours({ timeZone }: Site): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const text = format.formatToParts(Date.UTC(2026, 6, 15)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) + Number(minutes ?? 0) / 60);
}

const isSmall = ({ publicName }: Site) => publicName === 'Residential System';

/** What has to be found among the sites of every world, and of the fleet with a share from and to. */
const variety: readonly (readonly [string, (site: Site) => unknown, number, number])[] = [
  [
    'microinverters alone, without meters',
    (site) => site.source === 'microinverters' && site.meters?.consumption !== 'Net',
    0.3,
    0.45,
  ],
  ['meters, Net', (site) => site.source === 'meter' && (site.meters?.consumption ?? 'Net') === 'Net', 0.35, 0.6],
  ['meters, Total', (site) => site.source === 'meter' && site.meters?.consumption === 'Total', 0.06, 0.2],
  ['a battery without a system controller', (site) => site.battery && site.systemController === false, 0.08, 0.2],
  ['a battery with a system controller', (site) => site.battery && site.systemController !== false, 0.06, 0.2],
  ['outages', (site) => site.conditions?.some(({ kind }) => kind === 'outage'), 0.02, 0.1],
  ['an Enphase charger', (site) => site.chargers.some(({ make }) => make !== 'other'), 0.03, 0.12],
  ['a charger of somebody else', (site) => site.chargers.some(({ make }) => make === 'other'), 0.02, 0.1],
  ['a heat pump', (site) => site.heatPump, 0.02, 0.08],
  ['three phases', (site) => site.phases === 3, 0.05, 0.3],
  ['the mobile network', (site) => site.connection === 'cellular', 0.1, 0.2],
  ['two hundred modules', (site) => site.modules === 200, 0.01, 0.03],
  ['a module that was retired', (site) => site.stopped?.some(({ isRetired }) => isRetired), 0.01, 0.06],
  ['a module that is silent', (site) => site.stopped?.some(({ isRetired }) => !isRetired), 0.01, 0.08],
  ['no data yet', (site) => !toReport(site, now), 0.004, 0.03],
  ['clocks that change', changesClocks, 0.4, 0.95],
  ['clocks that do not change', (site) => !changesClocks(site), 0.05, 0.6],
  ['the south', (site) => site.latitude < 0, 0.05, 0.2],
  ['the north', (site) => site.latitude > 0, 0.7, 0.95],
  ['time beyond UTC+12', (site) => toOffsetHours(site) > 12, 0.001, 0.05],
];

describe.each(variety)('%s', (_, is, least, most) => {
  test('is among the sites of every world', () => {
    expect(defaultSites.some((site) => is(site))).toBe(true);
  });

  test('is in the fleet as often as one would believe', () => {
    const share = sample.filter((site) => is(site)).length / sample.length;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
});

describe('a site of the fleet', () => {
  const places = fc.nat({ max: 999_999 });
  const seeds = fc.nat();

  test('follows from the seed and its place, whatever was asked before and however large the fleet is', () => {
    fc.assert(
      fc.property(seeds, places, (seed, place) => {
        expect(createFleet(seed, place + 1).at(place)).toEqual(createFleet(seed, 1_000_000).at(place));
      }),
    );
  });

  test('is found by its id and by what companies call it, and by nothing else', () => {
    fc.assert(
      fc.property(places, (place) => {
        const { id, reference, otherReferences = [] } = fleet.at(place);
        expect(fleet.placeOf(id)).toBe(place);
        expect([id + 1, id - 1, -id, id + 0.5].map((each) => fleet.placeOf(each))).toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
        for (const each of [reference, ...otherReferences])
          if (each !== undefined) expect(fleet.placeOfReference(each)).toBe(place);
      }),
    );
    for (const text of [
      '',
      'HEL-',
      'HEL-1',
      'HEL-0000000',
      'HEL-9999999',
      '719999999',
      '721000000',
      '7.2e8',
      ' 720000000',
      'x',
    ]) {
      expect(fleet.placeOfReference(text)).toBeUndefined();
    }
  });

  test('counts ids as the list has them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 1_000_000_000 }), (id) => {
        const count = fleet.countBelow(id);
        if (count > 0) expect(fleet.idAt(count - 1)).toBeLessThan(id);
        if (count < fleet.size) expect(fleet.idAt(count)).toBeGreaterThanOrEqual(id);
      }),
    );
  });

  test('has the name and the status that can be told without the rest of it', () => {
    fc.assert(
      fc.property(places, (place) => {
        const site = fleet.at(place);
        const steady = fleet.steadyStatusAt(place);
        expect(fleet.nameAt(place)).toBe(site.name);
        expect(steady === undefined).toBe(site.operationalAt === null || site.silentSince !== undefined);
        if (steady) expect(steady).toEqual({ status: site.status, operationalAt: site.operationalAt });
      }),
      { numRuns: 2000 },
    );
  });

  test('can be: modules stand on a roof, and nothing happens before its time', () => {
    fc.assert(
      fc.property(seeds, places, (seed, place) => {
        const site = createFleet(seed, 1_000_000).at(place);
        const began = site.operationalAt ?? Number.POSITIVE_INFINITY;
        const ends = [...(site.stopped ?? []).map(({ since }) => since), site.silentSince ?? []].flat();
        expect(ends.filter((end) => end <= began)).toEqual([]);
        expect((site.stopped ?? []).every(({ position }) => position < site.modules)).toBe(true);
        expect((site.conditions ?? []).every(({ from, until }) => until > from)).toBe(true);
        expect(site.modules).toBeGreaterThan(0);
        expect(isSmall(site) && site.modules > 40).toBe(false);
        expect(Math.abs(site.sizeW / site.modules - 375)).toBeLessThanOrEqual(75);
      }),
      { numRuns: 500 },
    );
  });

  test('has an id that no site of every world has', () => {
    for (const { id } of defaultSites) expect(fleet.placeOf(id)).toBeUndefined();
  });
});

test('names end in numbers, so that no two sites share one', () => {
  expect(new Set(sample.map(({ name }) => name)).size).toBe(sample.length);
});

test('another seed has other sites at the same ids', () => {
  const other = createFleet(2, 1_000_000);
  const same = sample.filter((site, place) => JSON.stringify(site) === JSON.stringify(other.at(place)));
  expect(same).toEqual([]);
  expect(other.idAt(77)).toBe(fleet.idAt(77));
});
