import { expect, test } from 'vitest';
import { createTestMock, origin, toHeaders } from '../harness/test-mock.ts';
import { readHits, readLast, startFaultMock } from './start-fault-mock.ts';

test('latency holds a call back, after which it goes on, and adds up', async () => {
  const { mock, waited, call } = await startFaultMock();
  await mock.world.faults.add({ operationId: null, kind: 'latency', latency: { distribution: 'constant', ms: 120 } });
  await mock.world.faults.add({
    operationId: 'listSystems',
    kind: 'latency',
    latency: { distribution: 'uniform', min: 5, max: 9 },
  });
  expect((await call()).status).toBe(200);
  expect(waited).toHaveLength(1);
  expect(waited[0]).toBeGreaterThanOrEqual(125);
  expect(waited[0]).toBeLessThanOrEqual(129);
  const why = `A test asked for it: f1, f2. Held back for ${waited[0]} ms.`;
  expect(await readLast(mock)).toMatchObject({ status: 200, verdict: 'fault_latency', why });
});

test('latencies add up to what timers can count, and no further', async () => {
  const { mock, waited, call } = await startFaultMock();
  const latency = { distribution: 'constant', ms: 2_147_483_647 } as const;
  for (let at = 0; at < 2; at++) await mock.world.faults.add({ operationId: null, kind: 'latency', latency });
  expect((await call()).status).toBe(200);
  expect(waited).toEqual([2_147_483_647]);
});

test('latency comes before the failure of a later fault', async () => {
  const { mock, waited, call } = await startFaultMock();
  await mock.world.faults.add({ operationId: null, kind: 'latency', latency: { distribution: 'constant', ms: 40 }, times: 1 });
  await mock.world.faults.add({ operationId: 'listSystems', status: 500, times: 1 });
  expect((await call()).status).toBe(500);
  expect(waited).toEqual([40]);
  expect((await readLast(mock)).verdict).toBe('fault_500');
});

test('latency moves no clock of a world', async () => {
  const { mock, call } = await startFaultMock();
  const before = mock.world.clock.now();
  await mock.world.faults.add({ operationId: null, kind: 'latency', latency: { distribution: 'constant', ms: 9_000 } });
  await call();
  expect(mock.world.clock.now()).toBe(before);
});

test('latency ends with the signal of the caller, who gets its reason, while the call is done all the same', async () => {
  const mock = await createTestMock();
  const headers = toHeaders((await mock.signIn()).access_token);
  const latency = { distribution: 'constant', ms: 2 ** 31 - 1 } as const;
  await mock.world.faults.add({ operationId: null, kind: 'latency', latency });
  const caller = new AbortController();
  const answer = mock.fetch(new Request(`${origin}/api/v4/systems`, { headers, signal: caller.signal }));
  setTimeout(() => caller.abort(new DOMException('enough', 'AbortError')), 5);
  await expect(answer).rejects.toMatchObject({ name: 'AbortError', message: 'enough' });
  expect(await readLast(mock)).toMatchObject({ status: 200, verdict: 'fault_latency' });
  expect(await readHits(mock)).toBe(1);
});
