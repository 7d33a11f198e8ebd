import { expect, test } from 'vitest';
import { createTestMock } from '../harness/test-mock.ts';
import { createVisitor } from '../harness/visitor.ts';
import { home, logIn, logInPath, postWith, sessionCookie, adminToken as token } from './visitor.ts';

test.each([
  home,
  `${home}/worlds`,
  `${home}/worlds/default`,
  `${home}/worlds/default/requests?status=4xx`,
  `${home}/worlds/default/requests/1`,
  `${home}/worlds/default/bill`,
  `${home}/worlds/no-such-world`,
  `${home}/no-such-page`,
])('without a session, %s leads to the log-in page, which leads back', async (path) => {
  const mock = await createTestMock();
  const visitor = createVisitor(mock);
  const answer = await visitor.open(path);
  expect(answer.status).toBe(303);
  const location = answer.headers.get('Location') ?? '';
  expect(location).toBe(`${logInPath}?${new URLSearchParams({ next: path })}`);
  await visitor.open(location);
  const welcome = await visitor.post(location, { token });
  expect([welcome.status, welcome.headers.get('Location')]).toEqual([303, path]);
});

test('the session is a cookie that no script, no other site and no other part of the mock sees', async () => {
  const mock = await createTestMock();
  const visitor = createVisitor(mock);
  const before = (await visitor.open(logInPath)).headers.get('Set-Cookie') ?? '';
  const after = (await visitor.post(logInPath, { token })).headers.get('Set-Cookie') ?? '';
  for (const cookie of [before, after]) {
    expect(cookie).toMatch(/^heliostat_inspector=[0-9a-f]{48}; Path=\/_heliostat\/inspector; HttpOnly; SameSite=Strict$/);
  }
  // An id that somebody planted before the log-in is worth nothing after it.
  expect(after).not.toBe(before);
  const [planted] = before.split(';');
  expect((await mock.send(`${home}/worlds`, { headers: { Cookie: planted ?? '' } })).status).toBe(303);
});

test.each(['', 'wrong', token.toUpperCase(), `${token}x`, token.slice(0, -1)])('the token %j opens nothing', async (given) => {
  const mock = await createTestMock();
  const visitor = createVisitor(mock);
  await visitor.open(logInPath);
  const answer = await visitor.post(logInPath, { token: given });
  expect(answer.status).toBe(403);
  const { text } = answer;
  expect(text).toContain('The token is wrong.');
  expect(text).not.toContain(token);
  expect((await visitor.open(`${home}/worlds`)).status).toBe(303);
});

test('the token in an address opens nothing', async () => {
  const mock = await createTestMock();
  expect((await mock.send(`${home}/worlds?token=${token}`)).status).toBe(303);
  expect((await mock.send(`${logInPath}?token=${token}`)).status).toBe(200);
  expect((await mock.send(`${home}/worlds`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(303);
});

test('log-out ends the session for whoever kept its cookie', async () => {
  const mock = await createTestMock();
  const visitor = await logIn(mock);
  await visitor.open(`${home}/worlds`);
  const cookie = `${sessionCookie}=${visitor.cookie(sessionCookie)}`;
  expect((await visitor.post(`${home}/log-out`)).status).toBe(303);
  expect((await mock.send(`${home}/worlds`, { headers: { Cookie: cookie } })).status).toBe(303);
});

test('sessions of one mock mean nothing to another', async () => {
  const visitor = await logIn(await createTestMock());
  const other = await createTestMock();
  expect(
    (await other.send(`${home}/worlds`, { headers: { Cookie: `${sessionCookie}=${visitor.cookie(sessionCookie)}` } })).status,
  ).toBe(303);
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/_heliostat/inspector/../../portal',
  'javascript:alert(1)',
  '/_heliostat/inspector.evil',
  '\u0000',
])('log-in leads nowhere but to the inspector, not to %j', async (next) => {
  const mock = await createTestMock();
  const visitor = createVisitor(mock);
  const path = `${logInPath}?${new URLSearchParams({ next })}`;
  await visitor.open(path);
  const answer = await visitor.post(path, { token });
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, home]);
});

const forms = [
  ['/log-out', {}],
  ['/worlds/default/clock', { action: 'advance-day' }],
  ['/worlds/default/grants', { grant: 'x' }],
  ['/worlds/default/faults', { fault: 'f1' }],
] as const;

test.each(forms)('the form %s is taken from a page of this session only', async (path, fields) => {
  const mock = await createTestMock();
  const visitor = await logIn(mock);
  await visitor.open(`${home}/worlds`);
  const now = mock.world.clock.now();
  const refused = [
    await visitor.post(home + path, { ...fields, csrf: '' }),
    await visitor.post(home + path, { ...fields, csrf: '0'.repeat(64) }),
    await postWith(visitor, home + path, fields, { Origin: 'https://evil.example' }),
    await postWith(visitor, home + path, fields, { 'Sec-Fetch-Site': 'cross-site' }),
    await postWith(visitor, home + path, fields, { 'Sec-Fetch-Site': 'same-site' }),
  ];
  for (const answer of refused) {
    expect(answer.status).toBe(400);
    expect(answer.headers.get('Content-Type')).toBe('text/html;charset=UTF-8');
  }
  expect(mock.world.clock.now()).toBe(now);
  expect((await visitor.open(`${home}/worlds`)).status).toBe(200);
});

test('the log-in form is taken from its own page only', async () => {
  const mock = await createTestMock();
  expect((await mock.send(logInPath, { method: 'POST', body: new URLSearchParams({ token }) })).status).toBe(400);
  const visitor = createVisitor(mock);
  await visitor.open(logInPath);
  expect((await postWith(visitor, logInPath, { token }, { Origin: 'https://evil.example' })).status).toBe(400);
});

test('a form without a session changes nothing and leads to the log-in page', async () => {
  const mock = await createTestMock();
  const now = mock.world.clock.now();
  const answer = await mock.send(`${home}/worlds/default/clock`, {
    method: 'POST',
    body: new URLSearchParams({ action: 'advance-day' }),
  });
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, logInPath]);
  expect(mock.world.clock.now()).toBe(now);
});

test.each(['/_heliostat', '/_heliostat/'])('%s leads a person to the inspector', async (path) => {
  const mock = await createTestMock();
  const answer = await mock.fetch(new Request(`http://mock.test${path}`));
  expect(answer.status).toBe(303);
  expect(answer.headers.get('Location')).toBe('/_heliostat/inspector');
});
