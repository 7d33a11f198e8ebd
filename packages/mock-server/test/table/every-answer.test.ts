import { describe, expect, test } from 'vitest';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { toEnergyModel } from '../../src/simulation/energy-model.ts';
import type { Site } from '../../src/simulation/site.ts';
import { createTestMock, origin, partner, type TestMock, toHeaders } from '../harness/test-mock.ts';
import { type Ids, isMeasured, listInstants, listReads, type Read } from './reads.ts';

type Shape = 'natural' | 'saturated' | 'starved';

/** Of each kind of the default sites one: the ids, and what they stand for. */
const kinds: Readonly<Record<number, string>> = {
  1207331: 'microinverters alone, one retired and one broken',
  67: 'both meters, Net, since 2008',
  3355172: 'three phases, Total',
  72: 'cellular, with meters that were replaced',
  698906018: 'a battery and two chargers',
  4127560: 'a battery, a system controller and outages',
  6530112: 'a battery without a system controller, in Auckland',
  6244905: 'a heat pump and a charger of another make',
  4816230: 'a commercial site of 200 microinverters',
  5902114: 'no data yet',
  6018447: 'a gateway that fell silent',
  6718203: 'Kiritimati',
};
const silentSince = Date.parse('2026-06-17T02:00:00Z') / 1000;
const sites = defaultSites
  .filter(({ id }) => kinds[id] !== undefined)
  .map((site): Site => (kinds[site.id]?.endsWith('silent') ? { ...site, silentSince } : site));

interface Asked {
  /** Asks at an instant and holds the answer against the contract. */
  check(now: number, read: Read): Promise<string>;
  /** Asks and tells status, type and body. */
  ask(now: number, read: Read): Promise<string>;
  readonly ids: Ids;
}

async function createAsked(shape: Shape): Promise<Asked> {
  const mock = await createTestMock({ switches: { shape } });
  // Later than any instant that is asked at, so that the token is good at all of them.
  mock.clock.set(Date.parse('2027-06-01T00:00:00Z'));
  const headers = toHeaders((await mock.signInInstaller()).access_token, partner.apiKey);
  for (const site of sites) await mock.world.sites.put(site);
  const run = async (now: number, { method, path, body }: Read, send: TestMock['send']) => {
    mock.clock.set(now * 1000);
    const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const answer = await send(path, { method, headers: { ...headers, ...type }, ...(body === undefined ? {} : { body }) });
    return `${answer.status} ${answer.headers.get('Content-Type')} ${await answer.text()}`;
  };
  const makers = await mock.fetch(new Request(`${origin}/api/v4/pv_manufacturers`, { headers }));
  const { pv_manufacturers } = (await makers.json()) as { pv_manufacturers: readonly (readonly [id: number, name: string])[] };
  const installer = await mock.world.people.byEmail('installer@example.com');
  const owner = await mock.world.people.byEmail('homeowner@example.com');
  return {
    check: (now, read) => run(now, read, mock.send),
    ask: (now, read) => run(now, read, (path, init) => mock.fetch(new Request(new URL(path, origin), init))),
    ids: {
      company_id: installer?.companyId ?? '',
      user_id: owner?.userId ?? '',
      pv_manufacturer_id: `${pv_manufacturers[0]?.[0]}`,
    },
  };
}

/** Two mocks of one seed that share nothing: models are kept by their seed, until so many others were made since. */
async function createPair(shape: Shape): Promise<readonly [Asked, Asked]> {
  const one = await createAsked(shape);
  for (let other = 0; other < 20; other++) toEnergyModel(1000 + other);
  return [one, await createAsked(shape)];
}

/** Two mocks of one seed answer the same, the one in the order of the contract and the other backwards, and as the contract says. */
async function expectSame(one: Asked, other: Asked, now: number, reads: readonly Read[]): Promise<void> {
  const texts = new Map<string, string>();
  for (const read of reads) {
    const text = await one.check(now, read);
    expect(`${read.id} ${text.slice(0, 300)}`).toMatch(new RegExp(`^${read.id} ${read.status} `));
    texts.set(read.id, text);
  }
  for (const read of reads.toReversed()) expect(await other.ask(now, read), read.id).toBe(texts.get(read.id));
}

const natural = await createPair('natural');

describe.each(sites.map((site) => ({ what: kinds[site.id], site })))('$what', ({ site }) => {
  test.each(listInstants(site))('at %s', async (what, now) => {
    const [one, other] = natural;
    const reads = listReads(site, now, one.ids).filter((read) => what === 'noon' || isMeasured(read));
    await expectSame(one, other, now, reads);
  });
});

describe.each(['saturated', 'starved'] as const)('%s', (shape) => {
  test.each([67, 698_906_018, 6_244_905, 5_902_114])('%i', async (id) => {
    const [one, other] = await createPair(shape);
    const site = sites.find((each) => each.id === id) as Site;
    const now = listInstants(site)[0]?.[1] ?? 0;
    await expectSame(one, other, now, listReads(site, now, one.ids));
  });
});
