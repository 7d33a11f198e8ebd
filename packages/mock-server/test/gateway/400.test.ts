import { describe, expect, test } from 'vitest';
import { apiOperations, sendTo } from '../harness/operations.ts';
import { createOpenMock, createTestMock, toHeaders } from '../harness/test-mock.ts';

const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

const mock = await createOpenMock();
const { access_token } = await mock.signIn();
const headers = toHeaders(access_token);

describe.each(apiOperations)('$id', (operation) => {
  test.each(['%', '%E0%A4%A', '%zz', '%C3%28'])('refuses the broken percent-encoding %s in the path', async (broken) => {
    const answer = await sendTo(mock, operation, { path: `${operation.path}/${broken}` });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ reason: '400', message: ['The path has a broken percent-encoding'] });
  });

  test.each([
    'nonsense',
    'a/b/c',
    'application/',
    '/json',
    'text/html, ;q=1, <script>',
    'a/b; =1',
    'application/json;q',
    ';;;/',
    'text/html;q="',
    'a/b;q=1=2',
    '*/*, \u00e9/x',
    `text/html,${'x'.repeat(5_000)}`,
  ])('refuses the malformed Accept header %s', async (accept) => {
    expect((await sendTo(mock, operation, { headers: { ...headers, Accept: accept } })).status).toBe(400);
  });

  test('refuses a body that is no JSON, in its own envelope', async () => {
    const { path, row, family } = operation;
    const init = { method: 'POST', body: '{"a":', headers: { ...headers, 'Content-Type': 'application/json' } };
    const answer = await mock.send(path, { ...init, method: row.method === 'GET' ? 'POST' : row.method });
    expect(answer.status).toBe(400);
    const ownsIt = family === 'ev-charger' && row.method !== 'GET';
    expect(await answer.json()).toEqual(
      ownsIt
        ? { message: 'Bad Request', code: '400', details: 'The body is not JSON' }
        : { reason: '400', message: ['The body is not JSON'] },
    );
  });
});

test.each([
  ['JSON that nests 5,000 deep', deep, 'The body nests deeper than 100 levels'],
  ['JSON that is none', '{"a":', 'The body is not JSON'],
  ['JSON that hides brackets in strings', `["${'['.repeat(5_000)}"`, 'The body is not JSON'],
])('refuses %s before anything else looks at it', async (_name, body, message) => {
  const mock = await createTestMock();
  const answer = await mock.send('/api/v4/systems', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ reason: '400', message: [message] });
});

test('counts the depth of a mebibyte of escaped quotes in one pass', async () => {
  const mock = await createTestMock();
  const body = `"${'\\"'.repeat(524_000)}`;
  const answer = await mock.send('/api/v4/nothing', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
  expect(await answer.json()).toEqual({ reason: '400', message: ['The body is not JSON'] });
});

test('refuses a body that is not UTF-8', async () => {
  const mock = await createTestMock();
  const body = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
  const answer = await mock.send('/api/v4/systems', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
  expect(await answer.json()).toEqual({ reason: '400', message: ['The body is not UTF-8'] });
});

test('reads deep nesting inside a string as the text that it is', async () => {
  const mock = await createTestMock();
  const body = JSON.stringify({ text: `${'['.repeat(500)}\\"` });
  const answer = await mock.send('/api/v4/systems', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
  expect(answer.status).toBe(405);
});

test.each(['code=abc', 'code=9999', 'dynamic=perhaps'])('refuses Prefer: %s and says what it has to be', async (prefer) => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  const answer = await mock.send('/api/v4/systems', { headers: { ...toHeaders(access_token), Prefer: prefer } });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('has to be');
});

test('refuses JSON that nests too deep in a field of a form before a fault is used up, and leaves other fields alone', async () => {
  const open = await createOpenMock();
  const headers = toHeaders((await open.signIn()).access_token);
  await open.world.faults.add({ operationId: 'createHomeOwner', status: 500, times: 1 });
  const send = (fields: Record<string, string>) =>
    open.send('/api/v4/users', { method: 'POST', headers, body: new URLSearchParams(fields) });
  expect((await send({ user: '['.repeat(200) })).status).toBe(400);
  expect((await send({ user: '{}', note: `see ${'['.repeat(200)}` })).status).toBe(500);
});

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

test.each([
  ['a form', () => ({ path: '/oauth/token', init: { method: 'POST', headers: form, body: 'a&'.repeat(500_000) } })],
  ['a query', () => ({ path: `/api/v4/systems?${'a&'.repeat(20_000)}`, init: {} })],
])('%s of more parameters than any request has is refused before anybody looks at them', async (_what, make) => {
  const mock = await createTestMock();
  const { path, init } = make();
  const answer = await mock.send(path, init);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('There are more than 10000 parameters');
});
