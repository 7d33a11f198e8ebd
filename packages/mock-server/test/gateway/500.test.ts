import { describe, expect, test } from 'vitest';
import { apiOperations } from '../harness/operations.ts';
import { createTestMock, toHeaders } from '../harness/test-mock.ts';

describe.each(apiOperations)('$id', ({ path, row }) => {
  test.each(Object.keys(row.responses).filter((status) => status !== '200'))(
    'fails with status %s on request, once, with the sample of the contract',
    async (status) => {
      const mock = await createTestMock();
      const { access_token } = await mock.signIn();
      mock.world.faults.add({ operationId: row.id, status: Number(status), times: 1 });
      const call = () => mock.send(path, { method: row.method, headers: toHeaders(access_token) });
      expect((await call()).status).toBe(Number(status));
      expect((await call()).status).toBe(200);
    },
  );
});

test('a defect of the mock is a 500 that says nothing of its cause, and is reported to whoever runs it', async () => {
  const reports: unknown[] = [];
  const mock = await createTestMock({ report: (failure, number) => reports.push([failure, number]) });
  const { access_token } = await mock.signIn();
  const failure = new Error('a cause with a secret in it');
  Object.defineProperty(mock.world, 'production', {
    get() {
      throw failure;
    },
  });
  const answer = await mock.send('/api/v4/systems/67/summary', { headers: toHeaders(access_token) });
  expect(await answer.json()).toEqual({ message: 'Internal Server Error', details: 'Internal Server Error', code: 500 });
  expect(reports).toEqual([[failure, 2]]);
});
