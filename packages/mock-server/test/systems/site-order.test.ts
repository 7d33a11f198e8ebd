import { createManualClock } from '@heliostat/mock-server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSites } from '../../src/records/sites.ts';
import { createGivenSites, fewestSites, type GivenSites } from '../../src/simulation/given-sites.ts';
import type { Site } from '../../src/simulation/site.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';

const given = createGivenSites(1, 60);
const ids = Array.from({ length: given.size }, (_, rank) => given.idAt(rank));
const template = given.get(67) as Site;

/** Ids that are there, next to such, and far away. */
const anyId = fc.oneof(
  fc.constantFrom(...ids),
  fc.constantFrom(...ids).map((id) => id + 1),
  fc.integer({ min: 1, max: 2 ** 52 }),
);
const changes = fc.array(fc.record({ id: anyId, kind: fc.constantFrom('put', 'delete') }), { maxLength: 30 });

async function toChanged(steps: readonly { readonly id: number; readonly kind: string }[]) {
  const sites = createSites(given, createMemoryStore(createManualClock(0)));
  const expected = new Map(ids.map((id) => [id, given.get(id) as Site]));
  for (const { id, kind } of steps) {
    const site = { ...template, id, name: `Changed ${id}` };
    if (kind === 'put') await sites.put(site);
    else await sites.delete(id);
    if (kind === 'put') expected.set(id, site);
    else expected.delete(id);
  }
  return { sites, expected: [...expected.values()].sort((one, other) => one.id - other.id) };
}

describe('however sites were put, changed and deleted', () => {
  test('pages of any size are the whole list, in both orders, and the count is its length', async () => {
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 1, max: 80 }), fc.boolean(), async (steps, limit, isDescending) => {
        const { sites, expected } = await toChanged(steps);
        const whole = isDescending ? expected.toReversed() : expected;
        const pages: Site[] = [];
        for (let offset = 0; offset < whole.length + limit; offset += limit) {
          pages.push(...(await sites.page({ offset, limit, isDescending })));
        }
        expect(pages).toEqual(whole);
        expect(await sites.count()).toBe(whole.length);
      }),
    );
  });

  test('a walk from after any id on has what comes after it, without what was left out', async () => {
    await fc.assert(
      fc.asyncProperty(changes, anyId, fc.boolean(), fc.array(anyId), async (steps, after, isDescending, without) => {
        const { sites, expected } = await toChanged(steps);
        const ahead = expected.filter(({ id }) => !without.includes(id) && (isDescending ? id < after : id > after));
        const seen = [...(await sites.walk({ isDescending, after }, without))];
        const wanted = isDescending ? ahead.toReversed() : ahead;
        expect(seen.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
        expect(seen.map((glance) => [glance.name(), glance.site()])).toEqual(wanted.map((site) => [site.name, site]));
        expect(await sites.count(without)).toBe(expected.filter(({ id }) => !without.includes(id)).length);
      }),
    );
  });
});

describe('a million sites', () => {
  const million = createGivenSites(1, 1_000_000);

  function countMade() {
    let made = 0;
    const counted: GivenSites = {
      ...million,
      at: (rank) => {
        made++;
        return million.at(rank);
      },
      get: (id) => {
        made++;
        return million.get(id);
      },
      nameAt: (rank) => {
        made++;
        return million.nameAt(rank);
      },
      idAt: (rank) => million.idAt(rank),
    };
    return { sites: createSites(counted, createMemoryStore(createManualClock(0))), made: () => made };
  }

  test('are a million, and none is made to say so', async () => {
    const { sites, made } = countMade();
    expect(await sites.count()).toBe(1_000_000);
    expect(made()).toBe(0);
  });

  test('a page makes its own sites and no other', async () => {
    const { sites, made } = countMade();
    const page = await sites.page({ offset: 500_000, limit: 100, isDescending: true });
    expect([page.length, made()]).toEqual([100, 100]);
  });

  test('a walk makes what is asked for', async () => {
    const { sites, made } = countMade();
    let seen = 0;
    for (const glance of await sites.walk({ isDescending: false, after: 50_000_000 })) {
      if (seen++ === 1000) expect(glance.site().id).toBe(glance.id);
      if (seen > 2000) break;
    }
    expect(made()).toBe(1);
  });

  test('are found by their gateways', async () => {
    const { sites, made } = countMade();
    const [site] = await sites.page({ offset: 123_456, limit: 1 });
    const { toGatewaySerial } = await import('../../src/simulation/serials.ts');
    expect(await sites.byGateway(toGatewaySerial(site as Site))).toEqual(site);
    expect(made()).toBe(2);
  });
});

test('a world without a fleet has as many sites as every world', () => {
  expect(createGivenSites(1).size).toBe(fewestSites);
  expect(createGivenSites(1, 3).size).toBe(fewestSites);
});
