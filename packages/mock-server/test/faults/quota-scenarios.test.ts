import { runScenario } from '@heliostat/mock-server';
import { describe, expect, test } from 'vitest';
import { createTestMock, developer, midsummer, partner, type TestMock, type Tokens, toHeaders } from '../harness/test-mock.ts';

const call = (mock: TestMock, { access_token }: Tokens, path = '/api/v4/systems') =>
  mock.send(path, { headers: toHeaders(access_token) });

describe('quotas', () => {
  test('minute-quota-gone: 429 with the window of the minute until it ends', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    const tokens = await mock.signIn();
    mock.clock.set(midsummer + 30_000);
    await runScenario(mock.world, { name: 'minute-quota-gone', client_id: developer.clientId });
    const refused = await call(mock, tokens, '/api/v4/systems/67/summary');
    expect(refused.status).toBe(429);
    const start = midsummer / 1000;
    expect(await refused.json()).toMatchObject({ period: 'minute', period_start: start, period_end: start + 60, limit: 10 });
    mock.clock.advance(29_999);
    expect((await call(mock, tokens)).status).toBe(429);
    mock.clock.advance(1);
    expect((await call(mock, tokens)).status).toBe(200);
  });

  test('month-quota-gone: 429 with the window of the month until it ends', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    mock.clock.set(Date.parse('2026-06-30T23:00:00Z'));
    const tokens = await mock.signIn();
    await runScenario(mock.world, { name: 'month-quota-gone', client_id: developer.clientId });
    const refused = await call(mock, tokens, '/api/v4/systems/67/summary');
    expect(refused.status).toBe(429);
    const month = {
      period: 'month',
      period_start: Date.parse('2026-06-01T00:00:00Z') / 1000,
      period_end: Date.parse('2026-07-01T00:00:00Z') / 1000,
    };
    expect(await refused.json()).toMatchObject({ ...month, limit: 1_000 });
    mock.clock.advance(1_800_000);
    expect((await call(mock, tokens)).status).toBe(429);
    mock.clock.advance(1_800_000);
    expect((await call(mock, tokens)).status).toBe(200);
  });

  test('are those of the application that it is aimed at', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    const tokens = await mock.signIn();
    await runScenario(mock.world, { name: 'minute-quota-gone', client_id: partner.clientId });
    expect((await call(mock, tokens)).status).toBe(200);
  });

  test.each(['minute-quota-gone', 'month-quota-gone'] as const)('%s is refused where the world refuses no call', async (name) => {
    const mock = await createTestMock();
    await expect(runScenario(mock.world, { name })).rejects.toThrow("Set its switch quota to 'enforce' first");
  });

  test('a month that includes what costs ends all the same', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    const application = await mock.world.applications.byClientId(partner.clientId);
    if (!application) throw new Error('The default world has no partner application.');
    await mock.world.applications.put({ ...application, sellsOverage: true });
    const { access_token } = await mock.signInInstaller();
    await runScenario(mock.world, { name: 'month-quota-gone', client_id: partner.clientId });
    const headers = toHeaders(access_token, partner.apiKey);
    expect((await mock.send('/api/v4/systems', { headers })).status).toBe(429);
  });

  test('a month that is bought beyond its end is never gone', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    const application = (await mock.world.applications.list()).find(({ plan }) => plan === 'Kilowatt');
    if (!application) throw new Error('The default world has no application on the plan Kilowatt.');
    await mock.world.applications.put({ ...application, sellsOverage: true });
    const request = { name: 'month-quota-gone', client_id: application.clientId } as const;
    await expect(runScenario(mock.world, request)).rejects.toThrow('the month never ends');
  });
});
