import { describe, expect, test } from 'vitest';
import { createBrowser, toAuthorizePath, walk } from '../harness/browser.ts';
import { createTestMock, homeOwner, partner, redirectUri, type TestMock } from '../harness/test-mock.ts';

type Entry = Awaited<ReturnType<TestMock['world']['journal']['list']>>[number];

/** The steps of the OAuth server itself, after those that every request takes. */
function toSteps({ steps }: Entry): readonly string[] {
  const first = steps.findIndex(({ step }) => step === 'check-client-id');
  return steps.slice(first).map(({ step, verdict }) => `${step}: ${verdict}`);
}

async function readSteps(mock: TestMock): Promise<readonly string[]> {
  return (await mock.world.journal.list()).slice(-1).flatMap(toSteps);
}

const passed = [
  'check-client-id: ok',
  'check-client-known: ok',
  'check-client-enabled: ok',
  'check-code-grant: ok',
  'check-redirect-uri-present: ok',
  'check-redirect-uri-form: ok',
  'check-redirect-uri-listed: ok',
  'check-response-type: ok',
  'check-scope: ok',
  'read-session: ok',
];

describe('the checks run in one order, and the journal tells where it ended and why', () => {
  test.each<[string, Record<string, string | null>, number, string]>([
    ['no client id', { client_id: null }, 0, 'check-client-id: client_id_missing'],
    ['an unknown client', { client_id: 'f'.repeat(32) }, 1, 'check-client-known: client_unknown'],
    ['the wrong plan', { client_id: partner.clientId, redirect_uri: null }, 3, 'check-code-grant: client_has_no_code_grant'],
    ['no redirect URI', { redirect_uri: null, response_type: 'x' }, 4, 'check-redirect-uri-present: redirect_uri_missing'],
    ['a blank redirect URI', { redirect_uri: ' ' }, 4, 'check-redirect-uri-present: redirect_uri_missing'],
    ['a relative redirect URI', { redirect_uri: 'cb' }, 5, 'check-redirect-uri-form: redirect_uri_invalid'],
    ['a wrong response type', { response_type: 'x', scope: 'x' }, 7, 'check-response-type: response_type_unsupported'],
    ['an unknown scope', { scope: 'x' }, 8, 'check-scope: scope_invalid'],
  ])('%s', async (_name, changes, count, last) => {
    const mock = await createTestMock();
    await mock.send(toAuthorizePath(changes));
    expect(await readSteps(mock)).toEqual([...passed.slice(0, count), last]);
    const entry = (await mock.world.journal.list()).at(-1);
    expect(entry?.steps.at(-1)?.why).toMatch(/\S/);
  });

  test('an application that waits to be enabled', async () => {
    const mock = await createTestMock();
    const [application] = await mock.world.applications.list();
    if (application) await mock.world.applications.put({ ...application, status: 'pending' });
    const answer = await mock.send(toAuthorizePath());
    expect(answer.status).toBe(401);
    expect(await readSteps(mock)).toEqual([...passed.slice(0, 2), 'check-client-enabled: client_not_enabled']);
  });

  test('a whole walk', async () => {
    const mock = await createTestMock();
    await walk(mock, 'approve');
    const entries = await mock.world.journal.list();
    expect(entries.map((entry) => toSteps(entry).slice(passed.length))).toEqual([
      ['log-in: asked'],
      ['check-form: ok', 'log-in: ok'],
      ['consent: asked'],
      ['check-form: ok', 'consent: approved'],
    ]);
    expect(entries.at(-1)?.steps.at(-1)?.why).toBe('homeowner@example.com lends 3 of 3 systems.');
  });

  test('what a person does besides', async () => {
    const mock = await createTestMock();
    const browser = createBrowser(mock);
    const path = toAuthorizePath();
    const verdicts: (string | undefined)[] = [];
    const keep = async (answer: Promise<Response>) => {
      await answer;
      verdicts.push((await readSteps(mock)).at(-1));
    };
    await keep(browser.open(path));
    await keep(browser.submit(path, { ...homeOwner, password: 'wrong' }));
    await keep(browser.submit(path, { csrf: 'wrong' }));
    await keep(browser.submit(path, homeOwner));
    await keep(browser.submit(path, {}));
    await browser.open(path);
    await keep(browser.submit(path, { decision: 'approve', system_id: [] }));
    await keep(browser.submit(path, { decision: 'deny' }));
    await keep(browser.submit(path, { decision: 'log_out' }));
    expect(verdicts).toEqual([
      'log-in: asked',
      'log-in: wrong_credentials',
      'check-form: form_forged',
      'log-in: ok',
      // The hidden field is that of the session before log-in.
      'check-form: form_forged',
      'consent: no_systems',
      'consent: denied',
      'consent: logged_out',
    ]);
  });
});

describe('the scope', () => {
  test.each([null, '', ' ', 'read', 'write', 'read write', 'write read read'])('%s is fine', async (scope) => {
    const mock = await createTestMock();
    expect((await walk(mock, 'approve', { path: toAuthorizePath({ scope }) })).searchParams.has('code')).toBe(true);
  });

  test.each([
    ['admin', 'admin'],
    ['read admin', 'admin'],
    ['READ', 'READ'],
    ['openid read', 'openid'],
    ['read,write', 'read,write'],
  ])('%s is told to the redirect URI, with those that there are', async (scope, unknown) => {
    const mock = await createTestMock();
    const answer = await mock.send(toAuthorizePath({ scope }));
    const location = new URL(answer.headers.get('Location') ?? '');
    expect(location.origin + location.pathname).toBe(redirectUri);
    expect(Object.fromEntries(location.searchParams)).toEqual({
      error: 'invalid_scope',
      error_description: `Invalid scope: ${unknown}`,
      scope: 'read write',
      state: 'a-state',
    });
  });
});

describe('of two values the first counts', () => {
  test.each(['client_id', 'redirect_uri', 'state', 'response_type', 'scope'])('%s', async (name) => {
    const mock = await createTestMock();
    const path = `${toAuthorizePath({ scope: 'read' })}&${name}=second`;
    const location = await walk(mock, 'approve', { path });
    expect(location.origin + location.pathname).toBe(redirectUri);
    expect(location.searchParams.getAll('state')).toEqual(['a-state']);
  });

  test('also where the first is the wrong one', async () => {
    const mock = await createTestMock();
    const answer = await mock.send(`/oauth/authorize?client_id=wrong&${toAuthorizePath().split('?')[1]}`);
    expect(answer.status).toBe(401);
  });
});

test('the parameters of PKCE are without effect: the exchange wants no verifier', async () => {
  const mock = await createTestMock();
  const path = toAuthorizePath({ code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' });
  const code = (await walk(mock, 'approve', { path })).searchParams.get('code') ?? '';
  const answer = await mock.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  expect(answer.status).toBe(200);
});
