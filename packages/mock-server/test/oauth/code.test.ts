import { describe, expect, test } from 'vitest';
import { createCode } from '../harness/browser.ts';
import { createTestMock, developer, redirectUri, type TestMock } from '../harness/test-mock.ts';

describe('a code', () => {
  const exchange = async (
    mock: TestMock,
    changes: Record<string, string> = {},
    client = developer as { clientId: string; clientSecret: string },
  ) =>
    mock.token({ grant_type: 'authorization_code', code: await createCode(mock), redirect_uri: redirectUri, ...changes }, client);

  test('works once: of fifty at the same time, one gets tokens', async () => {
    const mock = await createTestMock();
    const parameters = { grant_type: 'authorization_code', code: await createCode(mock), redirect_uri: redirectUri };
    const answers = await Promise.all(Array.from({ length: 50 }, () => mock.token(parameters)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const again = await mock.token(parameters);
    expect(again.status).toBe(400);
    expect(await again.json()).toEqual({ error: 'invalid_grant', error_description: 'Invalid authorization code: ***' });
  });

  test('of another client is refused, and is used up', async () => {
    const mock = await createTestMock();
    const [, , other] = await mock.world.applications.list();
    const code = await createCode(mock);
    const stolen = await exchange(mock, { code }, other);
    expect(stolen.status).toBe(401);
    expect(await stolen.json()).toEqual({ error: 'invalid_client', error_description: 'Client ID mismatch' });
    expect((await exchange(mock, { code })).status).toBe(400);
  });

  test.each([
    ['another case', redirectUri.replace('callback', 'Callback')],
    ['another port', redirectUri.replace('4020', '4021')],
    ['another name of the host', redirectUri.replace('127.0.0.1', 'localhost')],
    ['a slash at the end', `${redirectUri}/`],
    ['a query', `${redirectUri}?x=1`],
    ['another encoding', redirectUri.replace('callback', '%63allback')],
    ['user information', redirectUri.replace('//', '//user@')],
    ['a fragment', `${redirectUri}#x`],
    ['nothing', ''],
  ])('is refused when the redirect URI has %s', async (_name, redirect_uri) => {
    const mock = await createTestMock();
    const answer = await exchange(mock, { redirect_uri });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: 'invalid_grant', error_description: 'Redirect URI mismatch.' });
  });

  test('expires when the switch says', async () => {
    for (const [age, status] of [
      [599_999, 200],
      [600_000, 400],
    ] as const) {
      const mock = await createTestMock();
      const code = await createCode(mock);
      mock.clock.advance(age);
      expect((await exchange(mock, { code })).status).toBe(status);
    }
  });

  test.each(['', 'XXXXXX', '2tjk7m', '2TJk7M ', `'; drop table codes; --`, 'x'.repeat(10_000), '__proto__'])(
    '%s is refused',
    async (code) => {
      const mock = await createTestMock();
      const answer = await exchange(mock, { code });
      expect(answer.status).toBe(400);
      if (code.length > 3) expect(await answer.text()).not.toContain(code);
    },
  );

  test('of the quick start is bound to the default page and works once', async () => {
    const mock = await createTestMock();
    const wrong = await mock.token({ grant_type: 'authorization_code', code: '2TJk7M', redirect_uri: redirectUri });
    expect(wrong.status).toBe(400);
    await expect(mock.signIn()).rejects.toThrow('400');
  });
});
