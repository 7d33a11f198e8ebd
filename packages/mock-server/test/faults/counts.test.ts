import { openSqliteStores } from '@heliostat/mock-server/sqlite';
import { expect, test } from 'vitest';
import { createMockServer } from '../../src/create-mock-server.ts';
import { createTestMock, midsummer, origin, type TestMock, toHeaders } from '../harness/test-mock.ts';
import { createFolder } from '../store/create-folder.ts';

async function start(seed = 1): Promise<{ mock: TestMock; call: (path?: string) => Promise<number> }> {
  const mock = await createTestMock({ seed });
  const headers = toHeaders((await mock.signIn()).access_token);
  return { mock, call: async (path = '/api/v4/systems') => (await mock.send(path, { headers })).status };
}

test('of fifty calls at once, a fault for one happens to one', async () => {
  const { mock, call } = await start();
  await mock.world.faults.add({ operationId: 'listSystems', status: 500, times: 1 });
  const statuses = await Promise.all(Array.from({ length: 50 }, () => call()));
  expect(statuses.filter((status) => status === 500)).toHaveLength(1);
  expect(statuses.filter((status) => status === 200)).toHaveLength(49);
  expect(await mock.world.faults.list()).toEqual([]);
});

test('faults come in the order in which they were added, and each is used up before the next', async () => {
  const { mock, call } = await start();
  await mock.world.faults.add({ operationId: 'listSystems', status: 500, times: 2 });
  await mock.world.faults.add({ operationId: null, status: 403, times: 1 });
  await mock.world.faults.add({ operationId: 'getSystem', status: 404 });
  expect([await call(), await call(), await call(), await call()]).toEqual([500, 500, 403, 200]);
  expect([await call('/api/v4/systems/67'), await call('/api/v4/systems/67')]).toEqual([404, 404]);
});

test('the list tells what is left, with how often each was met, and one is deleted by its id', async () => {
  const { mock, call } = await start();
  const lasting = await mock.world.faults.add({ operationId: null, status: 500 });
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'reset', times: 2 });
  await call();
  expect(await mock.world.faults.list()).toEqual([
    { id: 'f1', operationId: null, times: null, probability: 1, kind: 'status', status: 500, used: 1 },
    { id: 'f2', operationId: 'listSystems', times: 2, probability: 1, kind: 'reset', used: 0 },
  ]);
  expect(await mock.world.faults.delete(lasting.id)).toBe(true);
  expect(await mock.world.faults.delete(lasting.id)).toBe(false);
  await mock.world.faults.clear();
  expect(await mock.world.faults.list()).toEqual([]);
  expect(await call()).toBe(200);
});

test('a fault for every operation leaves the token endpoint alone', async () => {
  const mock = await createTestMock();
  await mock.world.faults.add({ operationId: null, status: 500 });
  expect((await mock.signInInstaller()).token_type).toBe('bearer');
});

test('a 401 wins over a fault, and does not use it up', async () => {
  const { mock, call } = await start();
  await mock.world.faults.add({ operationId: 'listSystems', status: 500, times: 1 });
  expect((await mock.send('/api/v4/systems')).status).toBe(401);
  expect(await call()).toBe(500);
});

test('the same seed fails in the same places, about as often as the probability says, and another seed elsewhere', async () => {
  const run = async (seed: number) => {
    const { mock, call } = await start(seed);
    await mock.world.faults.add({ operationId: 'listSystems', status: 500, probability: 0.3 });
    const statuses: number[] = [];
    for (let at = 0; at < 200; at++) statuses.push(await call());
    return statuses;
  };
  const [one, again, other] = [await run(7), await run(7), await run(8)];
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
  const failed = one.filter((status) => status === 500).length;
  // Five standard deviations around 60.
  expect(failed).toBeGreaterThan(28);
  expect(failed).toBeLessThan(92);
});

test('probability 1 is always', async () => {
  const { mock, call } = await start();
  await mock.world.faults.add({ operationId: 'listSystems', status: 500, probability: 1 });
  for (let at = 0; at < 20; at++) expect(await call()).toBe(500);
});

test.each<[end: string, act: (mock: TestMock, call: () => Promise<number>) => Promise<unknown>]>([
  ['used up', async (_, call) => Promise.all(Array.from({ length: 50 }, () => call()))],
  ['deleted', async ({ world }) => Promise.all((await world.faults.list()).map(({ id }) => world.faults.delete(id)))],
  ['cleared', ({ world }) => world.faults.clear()],
])('faults that are %s leave nothing behind', async (_end, act) => {
  const { mock, call } = await start();
  const read = async () =>
    (await mock.world.store.dump()).filter(({ collection, key }) => `${collection}/${key}`.match(/\/f\d+$/));
  const latency = { distribution: 'uniform', min: 0, max: 1 } as const;
  await mock.world.faults.add({ operationId: null, kind: 'latency', latency, times: 3 });
  await mock.world.faults.add({ operationId: 'listSystems', status: 500, times: 3, probability: 0.5 });
  await call();
  expect(await read()).not.toEqual([]);
  await act(mock, call);
  expect(await mock.world.faults.list()).toEqual([]);
  expect(await read()).toEqual([]);
  expect(await call()).toBe(200);
});

test('a snapshot holds the faults and how far they are used up; a reset has none', async () => {
  const { mock, call } = await start();
  await mock.world.faults.add({ operationId: 'listSystems', status: 500, times: 2 });
  await call();
  const snapshot = await mock.worlds.takeSnapshot(mock.world, 's1');
  expect([await call(), await call()]).toEqual([500, 200]);
  await mock.worlds.restore(mock.world, snapshot);
  expect([await call(), await call()]).toEqual([500, 200]);
  await mock.world.faults.add({ operationId: 'listSystems', status: 500 });
  await mock.worlds.reset(mock.world);
  expect(await mock.world.faults.list()).toEqual([]);
});

test('faults are kept on disk with how far they are used up', async () => {
  const folder = createFolder();
  const run = async (use: (mock: TestMock) => Promise<void>) => {
    const stores = openSqliteStores(folder);
    const mock = await createTestMock({ stores });
    await use(mock);
    await stores.close();
  };
  await run(async (mock) => {
    await mock.world.faults.add({ operationId: 'createToken', status: 500, times: 3 });
    expect((await mock.token({ grant_type: 'refresh_token', refresh_token: 'x' })).status).toBe(500);
  });
  await run(async (mock) => {
    expect(await mock.world.faults.list()).toMatchObject([{ id: 'f1', times: 3, used: 1 }]);
    const results = await Promise.all(
      Array.from({ length: 10 }, () => mock.token({ grant_type: 'refresh_token', refresh_token: 'x' })),
    );
    expect(results.filter(({ status }) => status === 500)).toHaveLength(2);
    expect(await mock.world.faults.list()).toEqual([]);
    expect((await mock.world.faults.add({ operationId: null, kind: 'reset' })).id).toBe('f2');
  });
});

test('a fault of one world does not reach another', async () => {
  const mock = await createMockServer();
  const other = await mock.worlds.create({ id: 'other', seed: 1, switches: mock.world.switches, now: midsummer, rate: 0 });
  await other.faults.add({ operationId: 'createToken', kind: 'reset' });
  const answer = await mock.fetch(new Request(`${origin}/oauth/token`, { method: 'POST' }));
  expect(answer.status).toBe(401);
  expect(await mock.world.faults.list()).toEqual([]);
});
