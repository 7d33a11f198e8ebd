import { expect, it } from 'vitest';
import { developer, partner, toHeaders } from '../harness/test-mock.ts';
import { createAdminMock } from './admin-mock.ts';
import { list, mint, path } from './mint.ts';

const quick = { ...path, client_id: developer.clientId };

it('the hits of a window can be set to meet a 429, and to be rid of it', async () => {
  const mock = await createAdminMock({ switches: { quota: 'enforce' } });
  const tokens = await mint(mock);
  const set = await mock.admin.setQuota({ path: quick, body: { period: 'month', hits: 1_000 } });
  expect(set.windows).toMatchObject([
    { period: 'month', hits: 1_000, limit: 1_000, operation_id: null },
    { period: 'minute', hits: 0 },
  ]);
  expect((await list(mock, tokens)).status).toBe(429);
  await mock.admin.setQuota({ path: quick, body: { period: 'month', hits: 0 } });
  expect((await list(mock, tokens)).status).toBe(200);
  const at = { ...path, client_id: partner.clientId };
  const body = { period: 'month', operation_id: 'createActivation', hits: 199 } as const;
  expect((await mock.admin.setQuota({ path: at, body })).windows).toContainEqual(
    expect.objectContaining({ operation_id: 'createActivation', hits: 199, limit: 200 }),
  );
  expect((await mock.admin.getQuota({ path: at })).windows).toHaveLength(2);
  expect((await mock.admin.getQuota({ path: at, query: { operation_id: 'createActivation' } })).windows).toHaveLength(3);
});

it('the bill counts what was used in a month', async () => {
  const mock = await createAdminMock();
  const tokens = await mint(mock);
  await list(mock, tokens);
  const [line] = (await mock.admin.getBill({ path })).lines;
  expect(line).toMatchObject({ client_id: developer.clientId, hits: 1, usd_metered: '0.00' });
  expect(await mock.admin.getBill({ path, query: { month: '2026-05' } })).toMatchObject({
    month: '2026-05',
    months: ['2026-06'],
    hits: 0,
  });
});

it('a fault is met as often as it was asked for, and can be taken back', async () => {
  const mock = await createAdminMock();
  const tokens = await mint(mock);
  const fault = await mock.admin.createFault({ path, body: { operation_id: 'listSystems', status: 500, times: 2 } });
  expect(fault).toMatchObject({ id: 'f1', kind: 'status', used: 0 });
  expect((await list(mock, tokens)).status).toBe(500);
  expect((await mock.admin.listFaults({ path })).faults).toMatchObject([{ id: 'f1', used: 1 }]);
  await mock.admin.deleteFault({ path: { ...path, fault_id: 'f1' } });
  expect((await list(mock, tokens)).status).toBe(200);
  await mock.admin.createFault({ path, body: { operation_id: null, kind: 'content-type', media_type: 'text/html' } });
  await mock.admin.clearFaults({ path });
  expect(await mock.admin.listFaults({ path })).toEqual({ faults: [] });
});

it('a scenario happens to whom it is aimed at', async () => {
  const mock = await createAdminMock();
  const tokens = await mint(mock);
  const { scenarios } = await mock.admin.listScenarios({ path });
  expect(scenarios.map(({ name }) => name)).toContain('consent-revoked');
  const report = await mock.admin.runScenario({ path, body: { name: 'consent-revoked', client_id: developer.clientId } });
  expect(report.name).toBe('consent-revoked');
  expect((await list(mock, tokens)).status).toBe(401);
});

it('the journal can be searched, read on from a number, and forgotten', async () => {
  const mock = await createAdminMock();
  const tokens = await mint(mock);
  await list(mock, tokens);
  await mock.send('/api/v4/systems/72', { headers: toHeaders(tokens.access_token) });
  await mock.send('/api/v4/systems');
  const numbers = async (query: object) => (await mock.admin.listJournal({ path, query })).entries.map(({ number }) => number);
  expect(await numbers({})).toEqual([1, 2, 3]);
  expect(await numbers({ status: 401 })).toEqual([3]);
  expect(await numbers({ operation_id: 'getSystem' })).toEqual([2]);
  expect(await numbers({ application: 'Quick start application' })).toEqual([1, 2]);
  expect(await numbers({ limit: 2 })).toEqual([2, 3]);
  expect(await numbers({ after: 0, limit: 2 })).toEqual([1, 2]);
  expect(await numbers({ after: 3 })).toEqual([]);
  expect(await mock.admin.getJournalEntry({ path: { ...path, number: 2 } })).toMatchObject({
    status: 403,
    operation_id: 'getSystem',
  });
  await mock.admin.clearJournal({ path });
  expect(await numbers({})).toEqual([]);
  await mock.send('/api/v4/systems');
  expect(await numbers({})).toEqual([4]);
});

it('what the admin API is asked is no request to the world', async () => {
  const mock = await createAdminMock();
  await mock.ask('listTokens');
  await mock.refusal(422, 'createWorld', { body: { sed: 1 } });
  expect(await mock.admin.listJournal({ path })).toEqual({ entries: [] });
});
