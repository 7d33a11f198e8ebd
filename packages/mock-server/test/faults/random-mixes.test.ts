import type { FaultRequest } from '@heliostat/mock-server';
import { operations } from '@heliostat/spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ApiOperation, apiOperations, sendTo } from '../harness/operations.ts';
import { createOpenMock, developer, toBasic, toHeaders } from '../harness/test-mock.ts';

/** Those whose answers, where there are any, are what the contract declares. */
const kept = fc.oneof(
  fc.record({ kind: fc.constantFrom('reset' as const, 'lost-answer' as const) }),
  fc.record({
    kind: fc.constant('latency' as const),
    latency: fc.oneof(
      fc.record({ distribution: fc.constant('constant' as const), ms: fc.nat(1_000) }),
      fc.record({
        distribution: fc.constant('lognormal' as const),
        median: fc.integer({ min: 1, max: 500 }),
        sigma: fc.double({ min: 0, max: 2, noNaN: true }),
        max: fc.constant(5_000),
      }),
    ),
  }),
);
const about = {
  times: fc.option(fc.integer({ min: 1, max: 3 })),
  probability: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
};
const operation = fc.constantFrom(...apiOperations);

function toStatuses(id: string): readonly number[] {
  const row = Object.values(operations).find((each) => each.id === id);
  return Object.keys(row?.responses ?? {})
    .map(Number)
    .filter((status) => status >= 400);
}

const withStatus = (id: string) =>
  fc.record({ operationId: fc.constant(id), status: fc.constantFrom(...toStatuses(id)), ...about });
const target = fc.oneof(
  operation.map(({ id }) => id as string | null),
  fc.constantFrom('createToken', null),
);
const fault: fc.Arbitrary<FaultRequest> = fc.oneof(
  operation.chain(({ id }) => withStatus(id)),
  withStatus('createToken'),
  fc.record({ operationId: fc.constant(null), status: fc.constantFrom(400, 401, 403, 405, 413, 429, 500, 501), ...about }),
  fc.tuple(target, kept, fc.record(about)).map(([operationId, effect, rest]) => ({ operationId, ...effect, ...rest })),
);
/** Half of the calls go where the faults are. */
const plan = fc.array(fault, { minLength: 1, maxLength: 5 }).chain((faults) => {
  const named = apiOperations.filter(({ id }) => faults.some(({ operationId }) => operationId === id));
  const call = fc.oneof(fc.constant('token' as const), operation, named.length > 0 ? fc.constantFrom(...named) : operation);
  return fc.record({ faults: fc.constant(faults), calls: fc.array(call, { minLength: 1, maxLength: 3 }) });
});

test('1,000 random mixes of faults give nothing but declared answers and lost connections', async () => {
  const failures: unknown[] = [];
  const waited: number[] = [];
  const mock = await createOpenMock({
    wait: async (milliseconds) => void waited.push(milliseconds),
    report: (failure) => failures.push(failure),
  });
  const headers = toHeaders((await mock.signIn()).access_token);
  const basic = { Authorization: toBasic(developer) };
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'none' });
  // Both hold the answer against the contract.
  const send = (call: 'token' | ApiOperation) =>
    call === 'token' ? mock.send('/oauth/token', { method: 'POST', headers: basic, body }) : sendTo(mock, call, { headers });
  const seen = { answers: 0, lost: 0 };
  await fc.assert(
    fc.asyncProperty(plan, async ({ faults, calls }) => {
      await mock.world.faults.clear();
      for (const each of faults) await mock.world.faults.add(each);
      for (const call of calls) {
        const result = await send(call).catch((error: unknown) => error);
        if (result instanceof Response) seen.answers += 1;
        else {
          expect(result).toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } });
          seen.lost += 1;
        }
      }
    }),
    { numRuns: 1_000, seed: 11 },
  );
  expect(failures).toEqual([]);
  expect(seen.answers).toBeGreaterThan(1_000);
  expect(seen.lost).toBeGreaterThan(50);
  expect(waited.length).toBeGreaterThan(50);
  expect(waited.every((milliseconds) => milliseconds >= 0)).toBe(true);
}, 240_000);
