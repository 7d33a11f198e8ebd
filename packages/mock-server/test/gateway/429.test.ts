import { describe, expect, test } from 'vitest';
import type { Family } from '../../src/errors/family.ts';
import { apiOperations, sendTo } from '../harness/operations.ts';
import { createOpenMock, createTestMock, midsummer, toHeaders } from '../harness/test-mock.ts';

/** What each family says when the eleventh call of a minute comes. */
const bodies: Readonly<Record<Family, object>> = {
  monitoring: { message: 'Too Many Requests', details: 'Usage limit exceeded for plan Watt', code: 429 },
  commissioning: { reason: '429', message: ['Usage limit exceeded for plan Watt'] },
  'ev-charger': { message: 'Too Many Requests', details: 'Usage limit exceeded for plan Watt', code: '429' },
  'live-status': {
    error: { code: 429, details: [{}], message: 'Too Many Requests', status: 'TOO_MANY_REQUESTS' },
    timestamp_epoch: midsummer + 59_000,
    timestamp_utc: '2026-06-21 12:00:59.000',
    type: 'request_exceeded_error',
  },
};

describe.each(apiOperations)('$id', (operation) => {
  const { row, family, success } = operation;

  test('refuses the eleventh call of a calendar minute on the Watt plan, in its own envelope, until the next minute', async () => {
    const mock = await createOpenMock({ switches: { quota: 'enforce' } });
    const { access_token } = await mock.signIn();
    mock.clock.set(midsummer + 59_000);
    const call = () => sendTo(mock, operation, { headers: toHeaders(access_token) });
    for (let at = 1; at <= 10; at++) expect((await call()).status).toBe(success);
    const refused = await call();
    expect(refused.status).toBe(429);
    const start = midsummer / 1000;
    const window = { period: 'minute', period_start: start, period_end: start + 60, limit: 10 };
    const tellsWindow = row.responses['429']?.schema?.endsWith('QuotaError');
    expect(await refused.json()).toEqual({ ...bodies[family], ...(tellsWindow ? window : {}) });
    expect([...refused.headers.keys()].sort()).toEqual(['content-type', 'date']);
    mock.clock.advance(1_000);
    expect((await call()).status).toBe(success);
  });
});

test('the thousandth call of a month is answered, the next is not, and the first of the next month is', async () => {
  const mock = await createTestMock({ switches: { quota: 'enforce' } });
  const { access_token, refresh_token } = await mock.signIn();
  const call = async () => (await mock.send('/api/v4/systems', { headers: toHeaders(bearer) })).status;
  let bearer = access_token;
  for (let at = 0; at < 1_000; at++) {
    expect(await call()).toBe(200);
    if (at % 10 === 9) mock.clock.advance(60_000);
  }
  expect(await call()).toBe(429);
  mock.clock.set(Date.parse('2026-07-01T00:00:00Z'));
  const renewed = await mock.token({ grant_type: 'refresh_token', refresh_token });
  bearer = ((await renewed.json()) as { access_token: string }).access_token;
  expect(await call()).toBe(200);
});

test('quotas are enforced unless they are switched off', async () => {
  const strict = await createTestMock({ switches: { quota: undefined } as object });
  expect(strict.world.switches.quota).toBe('enforce');
  const mock = await createTestMock({ switches: { quota: 'count' } });
  const { access_token } = await mock.signIn();
  for (let at = 0; at < 15; at++)
    expect((await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status).toBe(200);
});
