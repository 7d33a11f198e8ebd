import { createManualClock, createMockServer } from '@heliostat/mock-server';
import { describe, expect, test } from 'vitest';
import { createTestMock } from './harness/test-mock.ts';

describe('options that no type checker saw', () => {
  test.each([
    [{ sed: 7 }, 'There is no option sed'],
    [{ quota: 'enforce' }, 'There is no option quota. Switches go under'],
    [{ adminToken: 5 }, 'adminToken has to be a text'],
    [{ report: 5 }, 'report has to be a function'],
    [{ clock: 5 }, 'clock has to be a clock'],
    [{ seed: Number.NaN }, 'seed has to be a whole number'],
    [{ seed: -1 }, 'seed has to be a whole number'],
    [{ responses: 'nope' }, "responses has to be 'simulated' or 'samples'"],
    [{ switches: { rotation: 'x' } }, 'rotation has to be strict or lenient, not x'],
    [{ switches: { codeLifetimeSeconds: -1 } }, 'codeLifetimeSeconds has to be a whole number'],
    [{ switches: { accessControlStatus: 404 } }, 'accessControlStatus has to be 401 or 403'],
    [{ switches: { rotate: 'strict' } }, 'There is no switch rotate'],
    [{ switches: { constructor: 1 } }, 'There is no switch constructor'],
  ])('%o are refused by name', async (options, message) => {
    await expect(createMockServer(options as object)).rejects.toThrow(message);
  });

  test('an undefined switch keeps its default', async () => {
    const { world } = await createTestMock({ switches: { quota: undefined } as object });
    expect(world.switches.quota).toBe('count');
  });
});

describe('a fault', () => {
  test.each([
    [{ operationId: 'getSystems', status: 500, times: 1 }, 'No API operation is called getSystems'],
    [{ operationId: 'createToken', status: 400, times: 1 }, 'No API operation is called createToken'],
    [{ operationId: 'listSystems', status: 503, times: 1 }, 'listSystems does not fail with 503'],
    [{ operationId: 'listSystems', status: '500', times: 1 }, 'does not fail with 500'],
    [{ operationId: 'listSystems', status: 500, times: 1, delay: 5 }, 'and no delay'],
    [{ operationId: 'listSystems', status: 200, times: 1 }, 'listSystems does not fail with 200'],
    [{ operationId: 'listSystems', status: 500, times: 0 }, 'times has to be a whole number'],
  ])('that could never show is refused: %o', async (fault, message) => {
    const { world } = await createTestMock();
    expect(() => world.faults.add(fault as never)).toThrow(message);
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, '2026-06-21', undefined])('%s is no instant for a clock', (instant) => {
  expect(() => createManualClock(instant as number)).toThrow('An instant is a number of epoch milliseconds');
  const clock = createManualClock(0);
  expect(() => clock.set(instant as number)).toThrow('An instant is');
  expect(() => clock.advance(Number.NaN)).toThrow('An instant is');
  expect(clock.now()).toBe(0);
});
