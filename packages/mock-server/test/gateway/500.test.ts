import { expect, test } from 'vitest';
import { createTestMock, toHeaders } from '../harness/test-mock.ts';

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

test('failures at the same time are each reported with the number of their own entry, and a reporter that fails harms nobody', async () => {
  const numbers: number[] = [];
  const mock = await createTestMock({
    report: (_failure, number) => {
      numbers.push(number);
      throw new Error('the reporter broke');
    },
  });
  const { access_token } = await mock.signIn();
  Object.defineProperty(mock.world, 'production', {
    get: () => {
      throw new Error('broken');
    },
  });
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => mock.send('/api/v4/systems/67/summary', { headers: toHeaders(access_token) })),
  );
  expect(answers.map(({ status }) => status)).toEqual([500, 500, 500, 500, 500]);
  expect(numbers).toEqual([2, 3, 4, 5, 6]);
});
