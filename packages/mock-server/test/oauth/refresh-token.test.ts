import { describe, expect, test } from 'vitest';
import { createTestMock, developer, partner, type TestMock, toBasic } from '../harness/test-mock.ts';

describe('a refresh token', () => {
  const refresh = (mock: TestMock, refresh_token: string, client: { clientId: string; clientSecret: string } = developer) =>
    mock.token({ grant_type: 'refresh_token', refresh_token }, client);

  test('buys a new pair once: of fifty at the same time, one gets tokens, and the old one is dead', async () => {
    const mock = await createTestMock();
    const first = await mock.signIn();
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(mock, first.refresh_token)));
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    const second = (await winners[0]?.json()) as typeof first;
    expect(second.refresh_token).not.toBe(first.refresh_token);
    const late = await refresh(mock, first.refresh_token);
    expect(late.status).toBe(400);
    expect(await late.json()).toEqual({ error: 'invalid_grant', error_description: 'Invalid refresh token: ***' });
    expect((await refresh(mock, second.refresh_token)).status).toBe(200);
  });

  test('stays good under the lenient switch', async () => {
    const mock = await createTestMock({ switches: { rotation: 'lenient' } });
    const { refresh_token } = await mock.signIn();
    expect((await refresh(mock, refresh_token)).status).toBe(200);
    expect((await refresh(mock, refresh_token)).status).toBe(200);
  });

  test('lives 2,629,746 seconds, and each new one as long again', async () => {
    const mock = await createTestMock();
    let { refresh_token } = await mock.signIn();
    for (let month = 0; month < 3; month++) {
      mock.clock.advance(2_629_745_000);
      const answer = await refresh(mock, refresh_token);
      expect(answer.status).toBe(200);
      ({ refresh_token } = (await answer.json()) as { refresh_token: string });
    }
    mock.clock.advance(2_629_746_000);
    const late = await refresh(mock, refresh_token);
    expect(late.status).toBe(401);
    expect(await late.json()).toEqual({ error: 'invalid_token', error_description: 'Invalid refresh token (expired): ***' });
  });

  test('of another client is refused and not used up', async () => {
    const mock = await createTestMock();
    const { refresh_token } = await mock.signIn();
    expect((await refresh(mock, refresh_token, partner)).status).toBe(400);
    expect((await refresh(mock, refresh_token)).status).toBe(200);
  });

  test.each([
    ['an access token', 'access', 401, 'Encoded token is not a refresh token'],
    ['no JWT', 'unique_refresh_token', 401, 'Cannot convert access token to JSON'],
    ['nothing', '', 400, 'A refresh token must be supplied.'],
  ])('that is %s is refused', async (_name, given, status, error_description) => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const answer = await refresh(mock, given === 'access' ? access_token : given);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error_description });
  });

  test('of somebody else in another world with the same seed is refused', async () => {
    const other = await createTestMock();
    await other.signInInstaller();
    const { refresh_token } = await other.signIn();
    const mock = await createTestMock();
    await mock.signIn();
    expect((await refresh(mock, refresh_token)).status).toBe(400);
  });

  test('refreshes no grant back to life that was revoked in the meantime', async () => {
    const mock = await createTestMock();
    const { refresh_token } = await mock.signIn();
    const [grant] = await mock.world.grants.list();
    const [answer] = await Promise.all([refresh(mock, refresh_token), mock.world.grants.revoke(grant?.id ?? '')]);
    const { refresh_token: next = 'none' } = (await answer.json()) as { refresh_token?: string };
    expect((await refresh(mock, next)).status).not.toBe(200);
  });

  test('of a revoked grant is refused', async () => {
    const mock = await createTestMock();
    const { refresh_token } = await mock.signIn();
    for (const grant of await mock.world.grants.list()) await mock.world.grants.revoke(grant.id);
    expect((await refresh(mock, refresh_token)).status).toBe(400);
  });

  test('may be sent with GET, unless the switch forbids it; no other grant may', async () => {
    const headers = { Authorization: toBasic(developer) };
    for (const [tokenByGet, status] of [
      [true, 200],
      [false, 405],
    ] as const) {
      const mock = await createTestMock({ switches: { tokenByGet } });
      const { refresh_token } = await mock.signIn();
      const answer = await mock.send(`/oauth/token?${new URLSearchParams({ grant_type: 'refresh_token', refresh_token })}`, {
        headers,
      });
      expect(answer.status).toBe(status);
    }
    const mock = await createTestMock();
    const answer = await mock.send('/oauth/token?grant_type=authorization_code&code=2TJk7M', { headers });
    expect(await answer.json()).toEqual({ error: 'method_not_allowed', error_description: "Request method 'GET' not supported" });
  });
});
