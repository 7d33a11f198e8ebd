import { describe, expect, test } from 'vitest';
import { apiOperations } from '../harness/operations.ts';
import { createTestMock, midsummer, toHeaders } from '../harness/test-mock.ts';

describe.each(apiOperations)('$id', ({ path, row }) => {
  test('refuses the eleventh call of a calendar minute on the Watt plan, in its own envelope, until the next minute', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    const { access_token } = await mock.signIn();
    mock.clock.set(midsummer + 59_000);
    const call = () => mock.send(path, { method: row.method, headers: toHeaders(access_token) });
    for (let at = 1; at <= 10; at++) expect((await call()).status).toBe(200);
    const refused = await call();
    expect(refused.status).toBe(429);
    const start = midsummer / 1000;
    const window = { period: 'minute', period_start: start, period_end: start + 60, limit: 10 };
    expect(await refused.json()).toEqual({
      message: 'Too Many Requests',
      details: 'Usage limit exceeded for plan Watt',
      code: 429,
      ...(row.responses['429']?.schema === 'ApiQuotaError' ? window : {}),
    });
    expect([...refused.headers.keys()].sort()).toEqual(['content-type', 'date']);
    mock.clock.advance(1_000);
    expect((await call()).status).toBe(200);
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

test('quotas only count unless they are switched on', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  for (let at = 0; at < 15; at++)
    expect((await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status).toBe(200);
});
