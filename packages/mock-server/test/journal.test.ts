import { expect, test } from 'vitest';
import { createTestMock, developer, toHeaders } from './harness/test-mock.ts';

test('the journal tells each step of a request and what it said', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  await mock.send(`/api/v4/systems/72?key=${developer.apiKey}`, { headers: { Authorization: `Bearer ${access_token}` } });
  expect((await mock.world.journal.list()).at(-1)).toEqual({
    number: 2,
    at: mock.clock.now(),
    method: 'GET',
    path: '/api/v4/systems/72',
    query: 'key=***',
    headers: {},
    body: null,
    operationId: 'getSystem',
    application: 'Quick start application',
    status: 403,
    steps: [
      ...[
        'read-request',
        'match-operation',
        'read-credentials',
        'check-api-key',
        'check-token',
        'check-access',
        'check-quota',
      ].map((step) => expect.objectContaining({ step, verdict: 'ok' })),
      {
        step: 'check-resource',
        verdict: 'system_forbidden',
        why: 'The system exists, and the grant behind the token does not cover it.',
      },
    ],
  });
});

test('the journal holds nothing secret', async () => {
  const mock = await createTestMock();
  const { access_token, refresh_token } = await mock.signIn();
  await mock.send('/api/v4/systems', { headers: toHeaders(access_token) });
  await mock.send(`/oauth/token?grant_type=refresh_token&refresh_token=${refresh_token}`, { method: 'POST' });
  const text = JSON.stringify(await mock.world.journal.list());
  for (const secret of [access_token, refresh_token, developer.apiKey, developer.clientSecret, '2TJk7M'])
    expect(text).not.toContain(secret);
});

test('the journal hides a credential that slipped into the path', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  for (const path of [
    `/api/v4/systems&key=${developer.apiKey}`,
    `/api/v4/systems/${developer.apiKey}`,
    `/oauth/token&code=2TJk7M`,
    `/api/v4/${access_token}`,
  ]) {
    await mock.send(path);
  }
  const text = JSON.stringify(await mock.world.journal.list());
  for (const secret of [developer.apiKey, '2TJk7M', access_token.slice(0, 40)]) expect(text).not.toContain(secret);
  expect(text).toContain('"path":"/api/v4/***"');
});

test('the journal names the application that asked for tokens', async () => {
  const mock = await createTestMock();
  await mock.token({ grant_type: 'refresh_token', refresh_token: 'rubbish' });
  await mock.send('/oauth/token', { method: 'POST' });
  expect((await mock.world.journal.list()).map(({ application }) => application)).toEqual(['Quick start application', null]);
});

test('the journal forgets the oldest and goes on counting', async () => {
  const mock = await createTestMock();
  for (let at = 0; at < 1_005; at++) await mock.fetch(new Request('http://mock.test/nowhere'));
  const entries = await mock.world.journal.list();
  expect(entries).toHaveLength(1_000);
  expect(entries.at(-1)?.number).toBe(1_005);
});
