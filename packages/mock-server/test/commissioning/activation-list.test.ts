import type { components } from '@heliostat/spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listActivations } from '../../src/operations/activations/list-activations.ts';
import { homeOwner } from '../harness/test-mock.ts';
import { activations, california, createPartnerMock, readJson, texas } from './activations-mock.ts';

type List = components['schemas']['ActivationList'];

const mock = await createPartnerMock();
const ownerId = Number((await mock.world.people.byEmail(homeOwner.email))?.userId);
const hostId = Number((await mock.world.people.byEmail('neighbour@example.com'))?.userId);
const given = (await page('limit=1000')).systems.map(({ system_id }) => system_id);

/** What distinguishes one of 300 from the next; the numbers have no common divisor but 1. */
const toSystem = (at: number) => ({
  system_name: `House ${at % 10}`,
  ...(at % 3 === 0 ? { owner_id: ownerId } : {}),
  ...(at % 7 === 0 ? { host_id: hostId } : {}),
  ...(at % 4 === 0 ? { reference: `REF${at}` } : {}),
  ...(at % 2 === 0
    ? { address: { ...texas, street2: 'Rear', postal_code: `0${at % 5}` } }
    : { address: california, grid_connection_type: 3 as const, third_party_storage_device_installed: false }),
  ...(at % 5 === 0 ? { envoy_serial_numbers: [`1221110${String(at).padStart(5, '0')}`] } : {}),
});
const created = new Map<number, ReturnType<typeof toSystem>>();
for (let at = 0; at < 300; at++) created.set((await mock.create(toSystem(at))).system_id, toSystem(at));
const all = [...given, ...created.keys()].sort((one, other) => one - other);

async function page(query: string): Promise<List> {
  return readJson(await mock.call('GET', `${activations}?${query}`), 200);
}

async function listIds(query: string): Promise<readonly number[]> {
  return (await page(`limit=1000&${query}`)).systems.map(({ system_id }) => system_id);
}

async function walk(query: string): Promise<readonly (readonly number[])[]> {
  const pages: number[][] = [];
  let next: string | undefined;
  do {
    const answer: List = await page(next === undefined ? query : `${query}&next=${next}`);
    pages.push(answer.systems.map(({ system_id }) => system_id));
    next = answer.next;
  } while (next !== undefined && pages.length < 1000);
  return pages;
}

describe('pages', () => {
  test('hold 100 unless told otherwise', async () => {
    const first = await page('');
    expect(first.systems).toHaveLength(100);
    expect(first.next).toMatch(/^[0-9a-f]+$/);
  });

  test.each([1, 7, 100, 299, 1000])('of %i show each activation once, in one order', async (limit) => {
    if (limit === 1) expect((await page('limit=1')).systems.map(({ system_id }) => system_id)).toEqual(all.slice(0, 1));
    else {
      const pages = await walk(`limit=${limit}`);
      expect(pages.flat()).toEqual(all);
      expect(pages.slice(0, -1).every((each) => each.length === limit)).toBe(true);
    }
  });

  test('that are exactly full lead to an empty one', async () => {
    expect(await walk(`limit=${all.length}`)).toEqual([all, []]);
  });

  test('go on in their place while others come and go', async () => {
    const own = await createPartnerMock();
    for (let at = 0; at < 6; at++) await own.create({ system_name: 'A', address: texas });
    const toList = async (query: string): Promise<List> => readJson(await own.call('GET', `${activations}?${query}`), 200);
    const before = (await toList('system_name=a')).systems.map(({ system_id }) => system_id);
    const first = await toList('system_name=a&limit=3');
    await own.call('DELETE', `${activations}/${before[2]}`);
    await own.call('DELETE', `${activations}/${before[3]}`);
    const { system_id: late } = await own.create({ system_name: 'A', address: texas });
    const rest = (await toList(`system_name=a&limit=100&next=${first.next}`)).systems.map(({ system_id }) => system_id);
    const expected = [...before.slice(4), late].filter((id) => id > (before[2] ?? 0)).sort((one, other) => one - other);
    expect(rest).toEqual(expected);
  });

  test('begin after the published cursor where that is sent, which names an id as ours do', async () => {
    const after = await page('limit=1000&next=4e6a6b344f5445774d446b350a');
    expect(after.systems).toEqual([]);
  });

  test('begin where a cursor says, or refuse one that was tampered with: it is never a failure, and never shows a site of others', async () => {
    const cursor = (await page('limit=40')).next ?? '';
    const owner = mock.as(homeOwner);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.stringMatching(/^[0-9a-f]{0,60}$/),
          fc
            .tuple(fc.nat(cursor.length - 1), fc.constantFrom(...'0123456789abcdefG%'))
            .map(([at, digit]) => cursor.slice(0, at) + digit + cursor.slice(at + 1)),
          fc.nat(cursor.length).map((at) => cursor.slice(0, at)),
          fc.constantFrom(`${cursor}0a`, `00${cursor}`, cursor.toUpperCase(), '0a', '3d3d3d0a', `${'4e'.repeat(5000)}`),
        ),
        async (tampered) => {
          const answer = await owner.call('GET', `${activations}?next=${encodeURIComponent(tampered)}`);
          const body = (await answer.json()) as Partial<List> & { errorMessages?: string[] };
          if (answer.status === 200) {
            expect(body.systems?.every(({ system_id }) => [67, 698_906_018, 698_910_067].includes(system_id))).toBe(true);
          } else {
            expect(answer.status).toBe(422);
            expect(body).toEqual({ errorMessages: [`Invalid next option ${tampered.slice(0, 200)}`] });
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('filters', () => {
  const where = (isWanted: (system: ReturnType<typeof toSystem>) => boolean) =>
    [...created].flatMap(([id, system]) => (isWanted(system) ? [id] : [])).sort((one, other) => one - other);
  const ofCreated = async (query: string) => (await listIds(query)).filter((id) => created.has(id));

  test.each([
    ['system_name=House%203', where(({ system_name }) => system_name === 'House 3')],
    ['system_name=hOUSE%203', where(({ system_name }) => system_name === 'House 3')],
    ['system_name=House', []],
    [`owner_id=${ownerId}`, where(({ owner_id }) => owner_id !== undefined)],
    ['owner_id=null', where(({ owner_id }) => owner_id === undefined)],
    ['owner_id=1', []],
    [`host_id=${hostId}`, where(({ host_id }) => host_id !== undefined)],
    ['host_id=null', where(({ host_id }) => host_id === undefined)],
    ['reference=ref8', where(({ reference }) => reference === 'REF8')],
    ['city=AUSTIN', where(({ address }) => address.city === 'Austin')],
    ['state=ca', where(({ address }) => address.state === 'CA')],
    ['country=us', where(() => true)],
    ['country=DE', []],
    ['street1=1%20elm%20street', where(({ address }) => address.street1 === '1 Elm Street')],
    ['street2=rear', where(({ address }) => 'street2' in address)],
    ['postal_code=02', where(({ address }) => address.postal_code === '02')],
    ['postal_code=2', []],
    ['installer_id=1', []],
    ['stage=2', where((system) => system.owner_id !== undefined && 'envoy_serial_numbers' in system)],
    ['stage=1,2', where(() => true)],
    ['stage=in_progress', where(() => true)],
    ['stage=in_progress,1', []],
    ['stage=5', []],
    ['city=&state=&owner_id=&nonsense=7', where(() => true)],
    [
      `system_name=House%203&owner_id=${ownerId}&state=CA`,
      where((system) => system.system_name === 'House 3' && system.owner_id !== undefined && system.address.state === 'CA'),
    ],
  ])('%s finds what it names', async (query, ids) => {
    expect(await ofCreated(query)).toEqual(ids);
  });

  test('are kept by whoever follows the pages', async () => {
    const pages = await walk(`limit=11&owner_id=${ownerId}`);
    expect(pages.flat().filter((id) => created.has(id))).toEqual(where(({ owner_id }) => owner_id !== undefined));
  });

  test('find the company that installs', async () => {
    const [first] = (await page('limit=1')).systems;
    expect(await listIds(`installer_id=${first?.installer_id}`)).toEqual(all);
    expect(await listIds('installer_id=-1')).toEqual([]);
    expect(await listIds('installer_id=999999999')).toEqual([]);
  });

  test('of finished activations find those that every world has', async () => {
    const complete = await listIds('stage=5');
    expect(complete).toContain(67);
    expect(complete).not.toContain(5_902_114);
    expect(complete.every((id) => given.includes(id))).toBe(true);
  });
});

test('a list costs what it shows, however many systems there are', async () => {
  const fleet = await createPartnerMock({ fleet: 100_000 });
  const toList = async (query: string): Promise<List> => readJson(await fleet.call('GET', `${activations}?${query}`), 200);
  const first = await toList('limit=50');
  expect(first.systems).toHaveLength(50);
  const second = await toList(`limit=50&next=${first.next}`);
  expect(second.systems[0]?.system_id).toBeGreaterThan(first.systems[49]?.system_id ?? 0);
});

// A look at all of them would take over ten seconds, and the test would not end in time.
test('filters for references and people find what there is in a fleet without a look at all of it', async () => {
  const fleet = await createPartnerMock({ fleet: 1_000_000 });
  const toIds = async (query: string): Promise<readonly number[]> => {
    const { systems } = await readJson<List>(await fleet.call('GET', `${activations}?${query}`), 200);
    return systems.map(({ system_id }) => system_id);
  };
  const userId = Number((await fleet.world.people.byEmail('neighbour@example.com'))?.userId);
  const { system_id: id } = await fleet.create({ system_name: 'A', address: texas, host_id: userId, reference: 'ABC123' });
  const place = (await fleet.world.sites.listByReference('HEL-0654322')).at(-1);
  if (place?.reference === 'HEL-0654322') expect(await toIds('reference=hel-0654322')).toEqual([place.id]);
  expect(await toIds('reference=abc123')).toEqual([id]);
  expect(await toIds('reference=nothing')).toEqual([]);
  expect(await toIds(`host_id=${userId}`)).toEqual([id]);
  expect(await toIds(`owner_id=${userId}`)).toEqual([72, 4_816_230]);
  expect(await toIds('owner_id=1')).toEqual([]);
  expect(await toIds('installer_id=1')).toEqual([]);
});

test('a list looks at no more sites once its client is gone', async () => {
  const { world, ...fleet } = await createPartnerMock({ fleet: 10_000 });
  await fleet.call('GET', `${activations}?limit=1`);
  const grant = (await world.grants.list()).at(-1);
  if (!grant) throw new Error('Nobody logged in.');
  let looks = 0;
  const walk: typeof world.sites.walk = async (...asked) => {
    const glances = await world.sites.walk(...asked);
    return (function* () {
      for (const glance of glances) {
        looks += 1;
        yield glance;
      }
    })();
  };
  const list = async (signal: AbortSignal) => {
    looks = 0;
    const seen = { ...world, sites: { ...world.sites, walk } };
    const call = { world: seen, grant: { ...grant, systems: 'all' }, query: { city: 'Nowhere' }, signal };
    await listActivations.simulate(call as unknown as Parameters<typeof listActivations.simulate>[0]);
    return looks;
  };
  expect(await list(new AbortController().signal)).toBeGreaterThan(9000);
  expect(await list(AbortSignal.abort())).toBeLessThan(10);
});
