import { startMock } from '@heliostat/mock-server/testing';
import { describe, expect, test } from 'vitest';
import type { PlanName } from '../src/records/plans.ts';
import type { World } from '../src/records/world.ts';
import { createMemoryStores } from '../src/store/memory-store.ts';
import { apiOperations, sendTo } from './harness/operations.ts';
import {
  createTestMock,
  developer,
  homeOwner,
  partner,
  type TestMock,
  type Tokens,
  toBasic,
  toHeaders,
} from './harness/test-mock.ts';

async function readBill(mock: TestMock, month = '2026-06') {
  return mock.world.bills.read(month, await mock.world.applications.list());
}

async function readLine(mock: TestMock, clientId: string, plan?: PlanName) {
  const { lines } = await readBill(mock);
  return lines.find((line) => line.client_id === clientId && (plan === undefined || line.plan === plan));
}

async function refresh(mock: TestMock, refresh_token: string): Promise<Tokens> {
  return (await (await mock.token({ grant_type: 'refresh_token', refresh_token })).json()) as Tokens;
}

/** Meters calls without sending them. */
async function meter(mock: TestMock, plan: PlanName, operationId: string, calls: number): Promise<string> {
  const application = (await mock.world.applications.list()).find((each) => each.plan === plan);
  const row = apiOperations.find(({ id }) => id === operationId)?.row;
  if (!application || !row) throw new Error(`There is no ${plan} application, or no ${operationId}.`);
  for (let at = 0; at < calls; at++) await mock.world.bills.meter(application, row, 201, mock.clock.now());
  return application.clientId;
}

describe('the bill', () => {
  test('has each call that was let through, refused ones of 403, 404 and 422 included, and none that a quota or a check refused', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    const { access_token } = await mock.signIn();
    for (const path of ['', '/67', '/1', '/72', '?page=x'])
      await mock.send(`/api/v4/systems${path}`, { headers: toHeaders(access_token) });
    await mock.send('/api/v4/systems', { headers: { key: developer.apiKey } });
    for (let at = 0; at < 10; at++) await mock.send('/api/v4/systems', { headers: toHeaders(access_token) });
    expect(await readLine(mock, developer.clientId)).toMatchObject({ plan: 'Watt', hits: 10, hits_over: 0, usd_total: '0.00' });
  });

  test('does not have a 429 that a test asked for', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    await mock.world.faults.add({ operationId: 'listSystems', status: 429, times: 1 });
    for (let at = 0; at < 2; at++) await mock.send('/api/v4/systems', { headers: toHeaders(access_token) });
    expect(await readLine(mock, developer.clientId)).toMatchObject({ hits: 1 });
  });

  test('has USD 0.10 for each opening of a live stream, and 2 for each activation that was created', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signInInstaller();
    const call = (id: string, query = '') => {
      const operation = apiOperations.find((each) => each.id === id);
      if (!operation) throw new Error(`There is no ${id}.`);
      return sendTo(mock, operation, { headers: toHeaders(access_token, partner.apiKey), query });
    };
    for (let at = 0; at < 3; at++) await call('getLiveData');
    expect((await call('createActivation')).status).toBe(201);
    expect(
      (await mock.send('/api/v4/partner/activations', { method: 'POST', headers: toHeaders(access_token, partner.apiKey) }))
        .status,
    ).toBe(422);
    expect(await readLine(mock, partner.clientId)).toMatchObject({
      hits: 5,
      live_status_hits: 3,
      activations: 1,
      usd_live_status: '0.30',
      usd_activations: '2.00',
      usd_metered: '2.30',
      usd_plan: '0.00',
      usd_total: '2.30',
    });
  });

  test('counts in exact decimals: calls over those included cost half a cent each', async () => {
    const mock = await createTestMock();
    const clientId = await meter(mock, 'Partner', 'listSystems', 10_003);
    expect(await readLine(mock, clientId)).toMatchObject({
      hits: 10_003,
      hits_included: 10_000,
      hits_over: 3,
      usd_hits_over: '0.015',
    });
    const live = await meter(mock, 'Kilowatt', 'getLiveData', 3);
    // In binary floating point, three times 0.1 is more than 0.3.
    expect(await readLine(mock, live)).toMatchObject({ usd_live_status: '0.30', usd_plan: '249.00', usd_total: '249.30' });
  });

  test('has a line for each plan that an application was on', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const call = () => mock.send('/api/v4/systems', { headers: toHeaders(access_token) });
    await call();
    const application = await mock.world.applications.byClientId(developer.clientId);
    if (application) await mock.world.applications.put({ ...application, plan: 'Megawatt' });
    await call();
    await call();
    expect(await readLine(mock, developer.clientId, 'Watt')).toMatchObject({ hits: 1, usd_plan: '0.00' });
    expect(await readLine(mock, developer.clientId, 'Megawatt')).toMatchObject({ hits: 2, usd_plan: '999.00' });
  });

  test('is that of the calendar month of the clock, and an older one stays to be read', async () => {
    const mock = await createTestMock();
    const { access_token, refresh_token } = await mock.signIn();
    const call = (token = access_token) => mock.send('/api/v4/systems', { headers: toHeaders(token) });
    await call();
    mock.clock.set(Date.parse('2026-06-30T23:59:59.999Z'));
    const { access_token: last, refresh_token: next } = await refresh(mock, refresh_token);
    await call(last);
    mock.clock.advance(1);
    await call((await refresh(mock, next)).access_token);
    expect((await readBill(mock)).hits).toBe(2);
    expect((await readBill(mock, '2026-07')).hits).toBe(1);
    expect(await mock.world.bills.listMonths()).toEqual(['2026-06', '2026-07']);
  });

  test('of a month that is over stays as it was, whatever becomes of the applications', async () => {
    const mock = await createTestMock();
    await meter(mock, 'Watt', 'listSystems', 1);
    mock.clock.set(Date.parse('2026-07-10T00:00:00Z'));
    const before = await readBill(mock);
    expect(before).toMatchObject({ hits: 1, usd_total: '0.00' });
    const application = await mock.world.applications.byClientId(developer.clientId);
    if (application) await mock.world.applications.put({ ...application, plan: 'Megawatt' });
    expect(await readBill(mock)).toEqual(before);
    expect((await readBill(mock, '1999-01')).usd_total).toBe('0.00');
    expect((await readBill(mock, '2026-07')).usd_total).toBe('2247.00');
  });

  test('has no plan of an application that waits to be enabled', async () => {
    const mock = await createTestMock();
    const application = (await mock.world.applications.list()).find(({ plan }) => plan === 'Megawatt');
    if (application) await mock.world.applications.put({ ...application, status: 'pending' });
    expect((await readBill(mock)).usd_total).toBe('249.00');
  });

  test('adds its lines up', async () => {
    const mock = await createTestMock();
    await meter(mock, 'Kilowatt', 'getLiveData', 7);
    await meter(mock, 'Partner', 'createActivation', 2);
    const bill = await readBill(mock);
    expect(bill).toMatchObject({ hits: 9, usd_metered: '4.70', usd_total: '1252.70' });
  });
});

describe('a budget', () => {
  async function call(url: string, times: number): Promise<void> {
    const form = { grant_type: 'authorization_code', code: '2TJk7M', redirect_uri: `${url}/oauth/redirect_uri` };
    const init = { method: 'POST', headers: { Authorization: toBasic(developer) }, body: new URLSearchParams(form) };
    const { access_token } = (await (await fetch(`${url}/oauth/token`, init)).json()) as { access_token: string };
    for (let at = 0; at < times; at++) await fetch(`${url}/api/v4/systems`, { headers: toHeaders(access_token) });
  }

  test('fails the test that used more calls, and says by how much and by whom', async () => {
    const run = async (calls: number) => {
      await using mock = await startMock({ budget: { hits: 3 } });
      await call(mock.url, calls);
    };
    await expect(run(3)).resolves.toBeUndefined();
    await expect(run(4)).rejects.toThrow(
      `The run went over its budget: 4 calls where 3 were allowed. Most calls came from Quick start application (${developer.clientId}): 4.`,
    );
  });

  test('in dollars is exact, and is about what was used, not about the prices of plans', async () => {
    const mock = await createTestMock({ budget: { usd: '0.30' } });
    await meter(mock, 'Kilowatt', 'getLiveData', 3);
    await expect(mock.checkBudget()).resolves.toBeUndefined();
    await meter(mock, 'Kilowatt', 'getLiveData', 1);
    await expect(mock.checkBudget()).rejects.toThrow('USD 0.4 where 0.30 were allowed');
  });

  test('has what deleted worlds used as well', async () => {
    const mock = await createTestMock({ budget: { hits: 0 } });
    const world = await mock.worlds.create({ id: 'short', seed: 1, switches: mock.world.switches, now: undefined, rate: 1 });
    const [application] = await world.applications.list();
    const row = apiOperations[0]?.row;
    if (application && row) await world.bills.meter(application, row, 200, world.clock.now());
    await mock.worlds.delete('short');
    expect(mock.worlds.readSpending()).toMatchObject({ hits: 1, usd: '0' });
    await expect(mock.checkBudget()).rejects.toThrow('1 calls where 0 were allowed');
  });

  test('forgets nothing when fifty worlds end at once, or one is put back', async () => {
    const mock = await createTestMock();
    const row = apiOperations[0]?.row;
    const spend = async (world: World) => {
      const [application] = await world.applications.list();
      if (application && row) await world.bills.meter(application, row, 200, world.clock.now());
    };
    const ids = Array.from({ length: 50 }, (_, at) => `short-${at}`);
    const worlds = await Promise.all(
      ids.map((id) => mock.worlds.create({ id, seed: 1, switches: mock.world.switches, now: undefined, rate: 1 })),
    );
    await Promise.all(worlds.map(spend));
    const snapshot = await mock.worlds.takeSnapshot(mock.world, 'before');
    await spend(mock.world);
    await Promise.all(ids.map((id) => mock.worlds.delete(id)));
    await mock.worlds.restore(mock.world, snapshot);
    await mock.worlds.reset(mock.world);
    await mock.worlds.restore(mock.world, snapshot);
    expect(mock.worlds.readSpending().hits).toBe(51);
  });

  test('is that of the run: what an earlier process used of the same stores does not count', async () => {
    const stores = createMemoryStores();
    const first = await createTestMock({ stores });
    await meter(first, 'Watt', 'listSystems', 20);
    const second = await createTestMock({ stores, budget: { hits: 10 } });
    await expect(second.checkBudget()).resolves.toBeUndefined();
  });

  test('counts what is over the plan from the first call over it', async () => {
    const mock = await createTestMock({ budget: { usd: '0.01' } });
    await meter(mock, 'Partner', 'listSystems', 10_002);
    await expect(mock.checkBudget()).resolves.toBeUndefined();
    await meter(mock, 'Partner', 'listSystems', 1);
    await expect(mock.checkBudget()).rejects.toThrow('USD 0.015 where 0.01 were allowed');
  });
});

test('a person of the world is not on the bill', async () => {
  const mock = await createTestMock();
  expect(JSON.stringify(await readBill(mock))).not.toContain(homeOwner.email);
});
