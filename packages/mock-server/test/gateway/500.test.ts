import { expect, test } from 'vitest';
import { createMemoryStores } from '../../src/store/memory-store.ts';
import type { Store, Stores } from '../../src/store/store.ts';
import { createTestMock, toHeaders } from '../harness/test-mock.ts';

test('a defect of the mock is a 500 that says nothing of its cause, and is reported to whoever runs it', async () => {
  const reports: unknown[] = [];
  const mock = await createTestMock({ report: (failure, number) => reports.push([failure, number]) });
  const { access_token } = await mock.signIn();
  const failure = new Error('a cause with a secret in it');
  Object.defineProperty(mock.worlds.pin('default'), 'energy', {
    get() {
      throw failure;
    },
  });
  const answer = await mock.send('/api/v4/systems/67/summary', { headers: toHeaders(access_token) });
  expect(await answer.json()).toEqual({ message: 'Internal Server Error', details: 'Internal Server Error', code: 500 });
  expect(reports).toEqual([[failure, 2]]);
});

test('failures at the same time are each reported with the number of their own entry, and a reporter that fails harms nobody', async () => {
  const numbers: (number | undefined)[] = [];
  const mock = await createTestMock({
    report: (_failure, number) => {
      numbers.push(number);
      throw new Error('the reporter broke');
    },
  });
  const { access_token } = await mock.signIn();
  Object.defineProperty(mock.worlds.pin('default'), 'energy', {
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

test.each([
  ['the journal', 'journal'],
  ['the bill', 'meters'],
])('a store that fails under %s is reported, and the answer goes out: it is true', async (_what, broken) => {
  const reports: unknown[] = [];
  const memory = createMemoryStores();
  const failure = new Error('disk full');
  let isBroken = false;
  const toBreakable = (store: Store): Store => ({
    ...store,
    put: async (collection, ...rest) => {
      if (isBroken && collection === broken) throw failure;
      return store.put(collection, ...rest);
    },
  });
  const stores: Stores = {
    ...memory,
    open: (...given) => toBreakable(memory.open(...given)),
    renew: async (...given) => toBreakable(await memory.renew(...given)),
  };
  const mock = await createTestMock({ stores, report: (...given) => reports.push(given) });
  const { access_token } = await mock.signIn();
  isBroken = true;
  const answer = await mock.send('/api/v4/systems/67', { headers: toHeaders(access_token) });
  expect(answer.status).toBe(200);
  expect(reports).toEqual([[failure, undefined, 'default']]);
});
