import { runScenario } from '@heliostat/mock-server';
import { describe, expect, test } from 'vitest';
import { createCode } from '../harness/browser.ts';
import { createTestMock, midsummer, redirectUri, type TestMock, type Tokens, toHeaders } from '../harness/test-mock.ts';

const call = (mock: TestMock, { access_token }: Tokens, path = '/api/v4/systems') =>
  mock.send(path, { headers: toHeaders(access_token) });

/** Tokens of a new consent to the same application. */
async function signInAgain(mock: TestMock): Promise<Tokens> {
  const code = { grant_type: 'authorization_code', code: await createCode(mock), redirect_uri: redirectUri };
  return (await (await mock.token(code)).json()) as Tokens;
}

async function readSummary(mock: TestMock, tokens: Tokens, systemId = 67) {
  const answer = await call(mock, tokens, `/api/v4/systems/${systemId}/summary`);
  return (await answer.json()) as {
    status: string;
    energy_today: number;
    energy_lifetime: number;
    last_report_at: number;
    last_interval_end_at: number;
  };
}

describe('gateway-silent', () => {
  test('times and energies stand still, the status becomes comm when a report is missing, and all comes back', async () => {
    const mock = await createTestMock();
    const tokens = await mock.signIn();
    const before = await readSummary(mock, tokens);
    await runScenario(mock.world, { name: 'gateway-silent', system_id: 67 });
    expect(await readSummary(mock, tokens)).toEqual(before);
    mock.clock.advance(900_000);
    const silent = await readSummary(mock, tokens);
    expect(silent).toEqual({ ...before, status: 'comm' });
    const { systems } = (await (await call(mock, tokens)).json()) as { systems: { system_id: number; status: string }[] };
    expect(systems.find(({ system_id }) => system_id === 67)).toMatchObject({
      status: 'comm',
      last_report_at: before.last_report_at,
    });
    expect(systems.filter(({ status }) => status === 'comm')).toHaveLength(1);

    mock.clock.advance(5 * 3_600_000);
    await runScenario(mock.world, { name: 'gateway-recovers', system_id: 67 });
    const back = await readSummary(mock, tokens);
    expect(back.status).toBe(before.status);
    expect(back.energy_today).toBeGreaterThan(before.energy_today);
    expect(back.last_report_at).toBeGreaterThan(mock.clock.now() / 1000 - 900);
  });

  test('days later nothing has been added, and what was missing is there after it is back', async () => {
    const mock = await createTestMock();
    const never = await createTestMock();
    mock.clock.set(midsummer + 6 * 3_600_000);
    const before = await readSummary(mock, await mock.signIn());
    await runScenario(mock.world, { name: 'gateway-silent' });
    for (const each of [mock, never]) each.clock.set(midsummer + 3 * 86_400_000);
    const tokens = await signInAgain(mock);
    const silent = await readSummary(mock, tokens);
    expect(silent.energy_today).toBe(0);
    expect(silent.energy_lifetime).toBe(before.energy_lifetime + before.energy_today);
    await runScenario(mock.world, { name: 'gateway-recovers' });
    expect(await readSummary(mock, tokens)).toEqual(await readSummary(never, await never.signIn()));
  });
});

test('data-late: reports go on, what they carry falls four hours behind, and nothing is taken back', async () => {
  const mock = await createTestMock();
  const tokens = await mock.signIn();
  const before = await readSummary(mock, tokens);
  await runScenario(mock.world, { name: 'data-late', system_id: 67 });
  let energy = before.energy_today;
  for (let quarters = 1; quarters <= 24; quarters++) {
    mock.clock.advance(900_000);
    const late = await readSummary(mock, tokens);
    expect(late.last_report_at).toBe(before.last_report_at + quarters * 900);
    expect(late.last_interval_end_at).toBe(before.last_interval_end_at + Math.max(0, quarters - 16) * 900);
    expect(late.energy_today).toBeGreaterThanOrEqual(energy);
    if (quarters <= 16) expect(late.energy_today).toBe(before.energy_today);
    expect(late.status).toBe(before.status);
    energy = late.energy_today;
  }
  await runScenario(mock.world, { name: 'gateway-recovers', system_id: 67 });
  const back = await readSummary(mock, tokens);
  expect(back.last_report_at - back.last_interval_end_at).toBe(before.last_report_at - before.last_interval_end_at);
  expect(back.energy_today).toBeGreaterThan(energy);
});
