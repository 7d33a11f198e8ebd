import { describe, expect, test } from 'vitest';
import { createTestMock, developer, installer, partner, type TestMock } from '../harness/test-mock.ts';

describe('a password', () => {
  const exchange = (
    mock: TestMock,
    changes: Record<string, string>,
    client: { clientId: string; clientSecret: string } = partner,
  ) => mock.token({ grant_type: 'password', username: installer.email, password: installer.password, ...changes }, client);

  test.each([{ password: 'wrong' }, { username: 'nobody@example.com' }, { password: '' }, { username: '' }])(
    'is refused: %o',
    async (changes) => {
      const answer = await exchange(await createTestMock(), changes as Record<string, string>);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ error: 'invalid_grant', error_description: 'Bad credentials' });
    },
  );

  test('is no grant for a developer application, nor a code one for a partner', async () => {
    const mock = await createTestMock();
    for (const [client, grant_type] of [
      [developer, 'password'],
      [partner, 'authorization_code'],
    ] as const) {
      const answer = await exchange(mock, { grant_type }, client);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({
        error: 'invalid_client',
        error_description: `Unauthorized grant type: ${grant_type}`,
      });
    }
  });
});
