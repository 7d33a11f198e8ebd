import { describe, expect, test } from 'vitest';
import { apiOperations, sendTo } from '../harness/operations.ts';
import { createOpenMock, createTestMock, midsummer, partner, toHeaders } from '../harness/test-mock.ts';

const open = await createOpenMock();
const headers = toHeaders((await open.signIn()).access_token);

describe.each(apiOperations)('$id', (operation) => {
  const { row, success } = operation;

  test.each(Object.keys(row.responses).filter((status) => Number(status) !== success))(
    'fails with status %s on request, once, and says so in the journal',
    async (status) => {
      await open.world.faults.add({ operationId: row.id, status: Number(status), times: 1 });
      expect((await sendTo(open, operation, { headers })).status).toBe(Number(status));
      const verdict = (await open.world.journal.list()).at(-1)?.steps.find(({ step }) => step === 'apply-fault')?.verdict;
      expect(verdict).toBe(`fault_${status}`);
      expect((await sendTo(open, operation, { headers })).status).toBe(success);
    },
  );
});

test('a fault shows even where the request breaks the contract, and is used up by it', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  await mock.world.faults.add({ operationId: 'listSystems', status: 500, times: 1 });
  const call = async () => (await mock.send('/api/v4/systems?size=1000', { headers: toHeaders(access_token) })).status;
  expect(await call()).toBe(500);
  expect(await call()).toBe(422);
});

test('a Prefer header that cannot be read uses up no fault', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  await mock.world.faults.add({ operationId: 'getSystem', status: 500, times: 1 });
  const call = async (headers: Record<string, string>) =>
    (await mock.send('/api/v4/systems/67', { headers: { ...toHeaders(access_token), ...headers } })).status;
  expect(await call({ Prefer: 'code=abc' })).toBe(400);
  expect(await call({})).toBe(500);
});

test('a 429 on request has the plan of the caller and the window of the clock', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signInInstaller();
  await mock.world.faults.add({ operationId: 'getSystemSummary', status: 429, times: 1 });
  const answer = await mock.send('/api/v4/systems/67/summary', { headers: toHeaders(access_token, partner.apiKey) });
  const start = midsummer / 1000;
  expect(await answer.json()).toMatchObject({
    details: 'Usage limit exceeded for plan Partner',
    period_start: start,
    period_end: start + 60,
    limit: 300,
  });
});
