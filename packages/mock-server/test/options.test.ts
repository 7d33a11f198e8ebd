import { createMockServer } from '@heliostat/mock-server';
import { describe, expect, test } from 'vitest';
import { createTestMock } from './harness/test-mock.ts';

describe('options that no type checker saw', () => {
  test.each([
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
    [{ operationId: 'listSystems', status: 200, times: 1 }, 'listSystems does not fail with 200'],
    [{ operationId: 'listSystems', status: 500, times: 0 }, 'times has to be a whole number'],
  ])('that could never show is refused: %o', async (fault, message) => {
    const { world } = await createTestMock();
    expect(() => world.faults.add(fault)).toThrow(message);
  });
});
