import { startMock } from '@heliostat/mock-server/testing';
import { describe, expect, test } from 'vitest';
import { installer } from '../harness/test-mock.ts';
import { developerLines, partnerLines, type QuickStartLine } from './lines.ts';
import { type Answer, send } from './send.ts';

const tokens = {
  access_token: expect.any(String),
  token_type: 'bearer',
  refresh_token: expect.any(String),
  expires_in: 86_399,
  scope: 'read write',
};
const expected: Record<QuickStartLine['expect'], (answer: Answer) => void> = {
  tokens: ({ status, body }) => expect({ status, body }).toMatchObject({ status: 200, body: tokens }),
  'system list': ({ status, body }) => expect({ status, body }).toMatchObject({ status: 200, body: { items: 'systems' } }),
  summary: ({ status, body }) => expect({ status, body }).toMatchObject({ status: 200, body: { system_id: 67 } }),
  'wrong client': ({ status, body }) => expect({ status, body }).toMatchObject({ status: 400, body: { error: 'invalid_grant' } }),
  'bad client': ({ status, body }) => expect({ status, body }).toMatchObject({ status: 401, body: { error: 'invalid_client' } }),
};

/** Sends the lines of one form in their order; each answer gives the next line its tokens. */
async function replay(lines: readonly QuickStartLine[], redirectUri: (host: string) => string): Promise<void> {
  await using mock = await startMock();
  const { host } = new URL(mock.url);
  const values: Record<string, string> = {
    system_id: '67',
    code: '2TJk7M',
    redirect_uri: redirectUri(host),
    username: installer.email,
    password: installer.password,
  };
  for (const line of lines) {
    const answer = await send(line, host, values);
    expected[line.expect](answer);
    if (line.expect === 'tokens') Object.assign(values, answer.body);
  }
}

const forms = ['curl', 'http'] as const;
const ownPage = (host: string) => `http://${host}/oauth/redirect_uri`;
const livePage = () => 'https://api.enphaseenergy.com/oauth/redirect_uri';
const ofForm = (lines: readonly QuickStartLine[], form: string) => lines.filter((line) => line.form === form);

describe.each(forms)('the quick start, sent as %s over a socket', (form) => {
  test('the lines for developers answer when every host is replaced', () => replay(ofForm(developerLines, form), ownPage));

  test('the lines for developers answer when the redirect URI stays on the live host', () =>
    replay(ofForm(developerLines, form), livePage));

  test('the lines for partners answer, and the misprinted header is refused', () => replay(ofForm(partnerLines, form), ownPage));
});

test('both editions are covered in both forms', () => {
  const all = [...developerLines, ...partnerLines];
  for (const edition of ['current', 'earlier'] as const) {
    for (const form of forms) {
      const names = all.filter((line) => line.editions.includes(edition) && line.form === form);
      expect(names.length, `${edition}, ${form}`).toBe(9);
    }
  }
});
