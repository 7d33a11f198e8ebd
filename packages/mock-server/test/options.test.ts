import { createManualClock, createMockServer } from '@heliostat/mock-server';
import { describe, expect, test } from 'vitest';

describe('options that no type checker saw', () => {
  test.each([
    [{ sed: 7 }, 'There is no option sed'],
    [{ quota: 'enforce' }, 'There is no option quota. Switches go under'],
    [{ adminToken: 5 }, 'adminToken has to be a text'],
    [{ report: 5 }, 'report has to be a function'],
    [{ wait: 5 }, 'wait has to be a function'],
    [{ clock: 5 }, 'clock has to be a clock'],
    [{ seed: Number.NaN }, 'seed has to be a whole number'],
    [{ seed: -1 }, 'seed has to be a whole number'],
    [{ responses: 'nope' }, "responses has to be 'simulated' or 'samples'"],
    [{ now: 'noon' }, 'now has to be an instant in epoch milliseconds, not noon'],
    [{ rate: -1 }, 'rate has to be a number from 0 on, not -1'],
    [{ fleet: 3 }, 'fleet has to be a whole number from 15 to 1000000, not 3'],
    [{ fleet: 1_000_001 }, 'fleet has to be a whole number from 15 to 1000000'],
    [{ fleet: '100' }, 'fleet has to be a whole number from 15 to 1000000'],
    [{ stores: {} }, 'stores have to be stores'],
    [{ budget: { calls: 5 } }, 'A budget has hits and usd, and no calls'],
    [{ budget: { hits: 1.5 } }, 'The hits of a budget have to be a whole number'],
    [{ budget: { usd: 1.5 } }, "The usd of a budget has to be an amount as text, such as '1.50', not 1.5"],
    [{ switches: { rotation: 'x' } }, 'rotation has to be strict or lenient, not x'],
    [{ switches: { codeLifetimeSeconds: -1 } }, 'codeLifetimeSeconds has to be a whole number'],
    [
      { switches: { codeLifetimeSeconds: 3_155_760_001 } },
      'codeLifetimeSeconds has to be a whole number of seconds from 0 to 3155760000, which is 100 years, not 3155760001',
    ],
    [{ switches: { partnerVerificationSeconds: 2 ** 53 } }, 'partnerVerificationSeconds has to be a whole number'],
    [{ switches: { accessControlStatus: 404 } }, 'accessControlStatus has to be 401 or 403'],
    [{ switches: { rotate: 'strict' } }, 'There is no switch rotate'],
    [{ switches: { constructor: 1 } }, 'There is no switch constructor'],
  ])('%o are refused by name', async (options, message) => {
    await expect(createMockServer(options as object)).rejects.toThrow(message);
  });

  test('an undefined switch keeps its default', async () => {
    const { world } = await createMockServer({ switches: { quota: undefined } as object });
    expect(world.switches.quota).toBe('enforce');
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, '2026-06-21', undefined])('%s is no instant for a clock', (instant) => {
  expect(() => createManualClock(instant as number)).toThrow('An instant is a number of epoch milliseconds');
  const clock = createManualClock(0);
  expect(() => clock.set(instant as number)).toThrow('An instant is');
  expect(() => clock.advance(Number.NaN)).toThrow('An instant is');
  expect(clock.now()).toBe(0);
});
