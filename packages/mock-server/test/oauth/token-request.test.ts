import { describe, expect, test } from 'vitest';
import { createTestMock, developer, origin, partner, toBasic } from '../harness/test-mock.ts';

const code = { grant_type: 'authorization_code', code: '2TJk7M', redirect_uri: `${origin}/oauth/redirect_uri` };
const missing = { error: 'unauthorized', error_description: 'Full authentication is required to access this resource' };
const bad = { error: 'invalid_client', error_description: 'Bad client credentials' };

describe('the shapes in which real clients send it', () => {
  const query = `/oauth/token?${new URLSearchParams(code)}`;
  const headers = { Authorization: toBasic(developer) };
  test.each([
    ['parameters in the query, no body', query, { method: 'POST', headers }],
    ['parameters in a form', '/oauth/token', { method: 'POST', headers, body: new URLSearchParams(code) }],
    [
      'parameters in the query, no body and a JSON content type',
      query,
      { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' } },
    ],
    ['parameters that do not belong', `${query}&URL=x`, { method: 'POST', headers: { ...headers, key: developer.apiKey } }],
    [
      'half in the query, half in the form',
      '/oauth/token?grant_type=authorization_code',
      { method: 'POST', headers, body: new URLSearchParams({ code: code.code, redirect_uri: code.redirect_uri }) },
    ],
    ['its own client id as a parameter', `${query}&client_id=${developer.clientId}`, { method: 'POST', headers }],
    [
      'the scheme in lower case',
      query,
      { method: 'POST', headers: { Authorization: toBasic(developer).replace('Basic', 'basic') } },
    ],
  ])('%s', async (_name, path, init) => {
    const mock = await createTestMock();
    expect((await mock.send(path, init)).status).toBe(200);
  });

  test('the first of two values counts, and the query before the form', async () => {
    const mock = await createTestMock();
    const first = await mock.send(`/oauth/token?${new URLSearchParams(code)}&code=other`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ code: 'third' }),
    });
    expect(first.status).toBe(200);
  });
});

describe('the client is told apart by its Basic header alone', () => {
  test.each([
    ['no header', {}, missing],
    ['Bearer in place of Basic', { Authorization: `Bearer ${btoa('a:b')}` }, missing],
    ['nothing after Basic', { Authorization: 'Basic ' }, missing],
    ['no base64', { Authorization: 'Basic ***' }, missing],
    ['base64 of the wrong length', { Authorization: 'Basic abcde' }, bad],
    ['no colon', { Authorization: `Basic ${btoa('abc')}` }, bad],
    ['an empty id', { Authorization: `Basic ${btoa(':secret')}` }, bad],
    ['an unknown id', { Authorization: toBasic({ ...developer, clientId: 'f'.repeat(32) }) }, bad],
    ['a wrong secret', { Authorization: toBasic({ ...developer, clientSecret: 'f'.repeat(32) }) }, bad],
    ['an empty secret', { Authorization: toBasic({ ...developer, clientSecret: '' }) }, bad],
    ['the secret of another application', { Authorization: toBasic({ ...developer, clientSecret: partner.clientSecret }) }, bad],
    ['bytes that are no text', { Authorization: `Basic ${btoa('\u00ff\u00fe:x')}` }, bad],
    [
      'the header that the quick start misprints',
      { Authorization: 'Basic ODBkYmQzYjU4MTM0ZTI4m2EwY2Y3NDUyODFmY2Y2NTk6ZGNkYWQxZjVjZDQxMzJjYTUzN2Y3MjY2NGRiZjMxMDQ=' },
      bad,
    ],
  ])('%s is refused with a challenge', async (_name, headers, body) => {
    const mock = await createTestMock();
    const answer = await mock.send('/oauth/token', { method: 'POST', headers, body: new URLSearchParams(code) });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('WWW-Authenticate')).toBe('Basic realm="oauth2/client"');
    expect(await answer.json()).toEqual(body);
  });

  test('id and secret in the form are not enough', async () => {
    const mock = await createTestMock();
    const body = new URLSearchParams({ ...code, client_id: developer.clientId, client_secret: developer.clientSecret });
    expect((await mock.send('/oauth/token', { method: 'POST', body })).status).toBe(401);
  });

  test('an id in the form that is not the header’s is refused, and the code survives it', async () => {
    const mock = await createTestMock();
    const answer = await mock.token({ ...code, client_id: partner.clientId });
    expect(await answer.json()).toEqual({
      error: 'invalid_client',
      error_description: 'Given client ID does not match authenticated client',
    });
    expect((await mock.token(code)).status).toBe(200);
  });

  test('an application that is still pending gets no tokens', async () => {
    const mock = await createTestMock();
    const application = await mock.world.applications.byClientId(developer.clientId);
    if (application) await mock.world.applications.put({ ...application, status: 'pending' });
    expect((await mock.token(code)).status).toBe(401);
  });
});

describe('the grant type', () => {
  test.each([
    ['', 400, 'invalid_request', 'Missing grant type'],
    ['implicit', 400, 'invalid_grant', 'Implicit grant type not supported from token endpoint'],
    ['client_credentials', 401, 'invalid_client', 'Unauthorized grant type: client_credentials'],
    [
      'urn:ietf:params:oauth:grant-type:device_code',
      400,
      'unsupported_grant_type',
      'Unsupported grant type: urn:ietf:params:oauth:grant-type:device_code',
    ],
    ['AUTHORIZATION_CODE', 400, 'unsupported_grant_type', 'Unsupported grant type: AUTHORIZATION_CODE'],
    ['__proto__', 400, 'unsupported_grant_type', 'Unsupported grant type: __proto__'],
    ['constructor', 400, 'unsupported_grant_type', 'Unsupported grant type: constructor'],
  ])('"%s" is refused with %i', async (grant_type, status, error, error_description) => {
    const mock = await createTestMock();
    const answer = await mock.token({ ...code, grant_type });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error, error_description });
  });

  test('is missing where nothing is sent, and a code where none is', async () => {
    const mock = await createTestMock();
    expect(await (await mock.token({})).json()).toEqual({ error: 'invalid_request', error_description: 'Missing grant type' });
    const noCode = await mock.token({ grant_type: 'authorization_code' });
    expect(await noCode.json()).toEqual({
      error: 'invalid_request',
      error_description: 'An authorization code must be supplied.',
    });
  });
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is no method of the token endpoint', async (method) => {
  const mock = await createTestMock();
  const answer = await mock.send('/oauth/token', { method });
  expect(answer.status).toBe(405);
  expect(await answer.json()).toEqual({
    error: 'method_not_allowed',
    error_description: `Request method '${method}' not supported`,
  });
});

test.each(['PROPFIND', 'X'])('%s is a method of nothing', async (method) => {
  const mock = await createTestMock();
  expect((await mock.send('/oauth/token', { method })).status).toBe(501);
});

test.each([
  '/oauth/',
  '/oauth/token/',
  '/oauth/jwks',
  '/oauth//token',
  '/oauth/Token',
  '/oauth/token_key',
  '/oauth/check_token',
  '/oauth/confirm_access',
])('%s is nowhere', async (path) => {
  const mock = await createTestMock();
  expect((await mock.send(path)).status).toBe(404);
});

test('no answer to a bad request repeats what was secret in it', async () => {
  const mock = await createTestMock();
  const secrets = ['hunter2-password', 'a-code-of-somebody', 'eyJhbGciOiJSUzI1NiJ9.e30.AAAA'];
  const [password = '', codeText = '', jwt = ''] = secrets;
  const answers = [
    await mock.token({ grant_type: 'password', username: 'x', password }, partner),
    await mock.token({ ...code, code: codeText }),
    await mock.token({ grant_type: 'refresh_token', refresh_token: jwt }),
    await mock.send('/api/v4/systems', { headers: { Authorization: `Bearer ${jwt}`, key: password } }),
    await mock.send(`/api/v4/systems?key=${codeText}`),
  ];
  const seen = (await Promise.all(answers.map(async (each) => `${await each.text()}${JSON.stringify([...each.headers])}`))).join(
    '\n',
  );
  const journal = JSON.stringify(await mock.world.journal.list());
  for (const secret of secrets) {
    expect(seen).not.toContain(secret);
    expect(journal).not.toContain(secret);
  }
});
