import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestMock, developer, homeOwner, partner, type TestMock, toHeaders } from './harness/test-mock.ts';

async function readLast(mock: TestMock) {
  return (await mock.world.journal.list()).at(-1);
}

test('the journal keeps what a reader needs to ask again: known parameters, media types, bodies', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  const headers = { ...toHeaders(access_token), Accept: 'application/json' };
  await mock.send('/api/v4/systems?page=2&size=5&sort_by=-id', { headers });
  expect(await readLast(mock)).toMatchObject({
    query: 'page=2&size=5&sort_by=-id',
    headers: { accept: 'application/json' },
    body: null,
  });
  const body = JSON.stringify({ system: { statuses: ['normal'], name: 'Dairy barn' } });
  await mock.send('/api/v4/systems/search', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body,
  });
  expect(await readLast(mock)).toMatchObject({ body, headers: { 'content-type': 'application/json' } });
});

test('the journal keeps the redirect URI and the client id of an authorization, and not its state', async () => {
  const mock = await createTestMock();
  const query = {
    response_type: 'code',
    client_id: developer.clientId,
    redirect_uri: 'http://127.0.0.1:4020/callback',
    state: 'abc',
  };
  await mock.send(`/oauth/authorize?${new URLSearchParams(query)}`);
  expect((await readLast(mock))?.query).toBe(
    'response_type=code&client_id=***&redirect_uri=http%3A%2F%2F127.0.0.1%3A4020%2Fcallback&state=***',
  );
});

test('the journal says why, step by step, in words that the caller does not see', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  const answer = await mock.send('/api/v4/systems/67', { headers: toHeaders(access_token, partner.apiKey) });
  const text = await answer.text();
  const entry = await readLast(mock);
  expect(entry?.steps.map(({ step, verdict }) => `${step} ${verdict}`)).toEqual([
    'read-request ok',
    'match-operation ok',
    'read-credentials ok',
    'check-api-key ok',
    'check-token key_client_mismatch',
  ]);
  expect(entry?.steps.map(({ why }) => why)).toEqual([
    null,
    'getSystem, System Details',
    null,
    'Quick start partner application, plan Partner',
    'Key and token are both good and belong to different applications.',
  ]);
  expect(text).not.toContain('both good');
});

test('a good call says which application, whose grant, how much of the quota and which system', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  await mock.send('/api/v4/systems/67', { headers: toHeaders(access_token) });
  const whys = (await readLast(mock))?.steps.map(({ why }) => why);
  expect(whys).toEqual([
    null,
    'getSystem, System Details',
    null,
    'Quick start application, plan Watt',
    `a grant of ${homeOwner.email} for 3 systems`,
    null,
    '1 of 1000 this month, 1 of 10 this minute',
    'Bungalow with 35 modules',
    null,
    null,
    null,
    null,
  ]);
});

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 40 });
const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz_'), minLength: 1, maxLength: 12 });
const base64url = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJabcdefghij0123456789-_'), minLength: 40, maxLength: 80 });
const secret = fc.oneof(
  hex,
  base64url,
  base64url.map((text) => `eyJ${text}.eyJ${text}.${text}`),
);
const secretName = fc.constantFrom(
  'key',
  'api_key',
  'code',
  'refresh_token',
  'client_secret',
  'password',
  'state',
  'access_token',
);

test('whatever a secret is called and wherever it stands, it is not in the journal', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signInInstaller();
  const headers = toHeaders(access_token, partner.apiKey);
  const place = fc.constantFrom('query', 'name', 'path', 'json', 'nested', 'form', 'token form', 'header', 'unreadable');
  await fc.assert(
    fc.asyncProperty(fc.oneof(word, secretName), secret, place, async (name, value, where) => {
      const json = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' } };
      const form = { method: 'POST', headers, body: new URLSearchParams({ [name]: value }) };
      const requests: Record<typeof where, () => Promise<Response>> = {
        query: () => mock.send(`/api/v4/systems?${new URLSearchParams({ [name]: value })}`, { headers }),
        name: () => mock.send(`/api/v4/systems?${value}=1&${value}`, { headers }),
        path: () => mock.send(`/api/v4/systems/${value}&${name}=${value}`, { headers }),
        json: () => mock.send('/api/v4/systems/search', { ...json, body: JSON.stringify({ [name]: value, [value]: 1 }) }),
        nested: () =>
          mock.send('/api/v4/systems/search', { ...json, body: JSON.stringify({ system: [{ [name]: { is: value } }] }) }),
        form: () =>
          mock.send('/api/v4/partner/activations', {
            ...form,
            body: new URLSearchParams({ system: JSON.stringify({ [name]: value }) }),
          }),
        'token form': () => mock.send('/oauth/token', form),
        header: () => mock.send('/api/v4/systems', { headers: { ...headers, Prefer: `${name}=${value}` } }),
        unreadable: () => mock.send(`/api/v4/systems/%E0%A4%A?${name}=${value}`, { headers }),
      };
      await requests[where]();
      expect(JSON.stringify(await readLast(mock))).not.toContain(value);
    }),
    { numRuns: 300 },
  );
});

const known = fc.constantFrom(homeOwner.password, developer.clientSecret, '2TJk7M', partner.apiKey, 'sesame open!');
const wrongName = fc.constantFrom(
  'page',
  'sort_by',
  'pwd',
  'pass',
  'redirect',
  'Password',
  'api-key',
  'grant_type',
  'q',
  'scope',
);

test('a password, a code or a key of this world is not in the journal, whatever mistake was made', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signInInstaller();
  const headers = toHeaders(access_token, partner.apiKey);
  const post = (path: string, type: string, body: string) =>
    mock.send(path, { method: 'POST', headers: { ...headers, 'Content-Type': type }, body });
  const form = 'application/x-www-form-urlencoded';
  const place = fc.constantFrom('query', 'name', 'split', 'json', 'text', 'object', 'address', 'header', 'search');
  await fc.assert(
    fc.asyncProperty(wrongName, known, place, async (name, value, where) => {
      const encoded = encodeURIComponent(value);
      const requests: Record<typeof where, () => Promise<Response>> = {
        query: () => mock.send(`/api/v4/systems?${name}=${encoded}`, { headers }),
        name: () => mock.send(`/api/v4/systems?${encoded}`, { headers }),
        // The ampersand in a password that nobody encoded.
        split: () => post('/oauth/token', form, `grant_type=password&password=a&${encoded}`),
        json: () => post('/oauth/token', 'application/json', JSON.stringify({ [name]: value })),
        text: () => post('/oauth/token', 'application/json', JSON.stringify(`grant_type=password&password=${value}`)),
        object: () =>
          post('/oauth/token', form, `password=${encodeURIComponent(JSON.stringify([value]))}&code={"a":"${encoded}"}`),
        address: () =>
          mock.send(`/oauth/authorize?redirect_uri=${encodeURIComponent(`https://bob:${encoded}@h.example/cb?code=${encoded}`)}`),
        header: () =>
          mock.send('/api/v4/systems', { headers: { ...headers, Accept: `${'a/b, '.repeat(39)}k/${'k'.repeat(3)}` } }),
        search: () => post('/api/v4/systems', 'application/json', JSON.stringify({ [name]: value })),
      };
      await requests[where]();
      const text = JSON.stringify(await readLast(mock));
      expect(text).not.toContain(value);
      expect(text).not.toContain(encoded);
    }),
    { numRuns: 300 },
  );
});

test('short secrets under their own names are not in the journal', async () => {
  const mock = await createTestMock();
  await fc.assert(
    fc.asyncProperty(
      secretName,
      fc.string({ unit: fc.constantFrom(...'QWXZ'), minLength: 6, maxLength: 20 }),
      async (name, value) => {
        await mock.send(`/oauth/token?${new URLSearchParams({ [name]: value })}`, {
          method: 'POST',
          body: new URLSearchParams({ [name]: value }),
        });
        expect(JSON.stringify(await readLast(mock))).not.toContain(value);
      },
    ),
    { numRuns: 100 },
  );
});

test('a body of a megabyte leaves no more than a reader can use', async () => {
  const mock = await createTestMock();
  const body = JSON.stringify({ system: { name: 'a b '.repeat(200_000) } });
  await mock.send('/api/v4/systems/search', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  expect(JSON.stringify(await readLast(mock)).length).toBeLessThan(6_000);
});
