import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { createManualClock } from '@heliostat/mock-server';
import { type StartedMock, startMock } from '@heliostat/mock-server/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { developer, installer, midsummer, partner, type Tokens, toBasic, toHeaders } from '../harness/test-mock.ts';
import { host, isUp, open, sendOne, toAnswers } from '../socket/raw-socket.ts';

let mock: StartedMock;
let authorized: Record<string, string>;
const failures: unknown[] = [];
const systems = (path = '/api/v4/systems') => fetch(`${mock.url}${path}`, { headers: authorized });

beforeEach(async () => {
  failures.length = 0;
  const report = (failure: unknown) => failures.push(failure);
  mock = await startMock({ clock: createManualClock(midsummer), switches: { quota: 'count' }, report });
  const body = new URLSearchParams({ grant_type: 'password', username: installer.email, password: installer.password });
  const answer = await fetch(`${mock.url}/oauth/token`, { method: 'POST', headers: { Authorization: toBasic(partner) }, body });
  authorized = toHeaders(((await answer.json()) as Tokens).access_token, partner.apiKey);
});
afterEach(async () => {
  await mock.close();
  expect(failures).toEqual([]);
});

function toRequest(path = '/api/v4/systems', lines = ''): string {
  const headers = Object.entries(authorized).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\n${host}${headers.join('')}${lines}\r\n`;
}

test.each(['reset', 'lost-answer'] as const)('%s: the peer meets a reset and not one byte', async (kind) => {
  await mock.world.faults.add({ operationId: 'listSystems', kind, times: 1 });
  const { socket, ended } = open(mock);
  let received = 0;
  socket.on('data', ({ length }) => {
    received += length;
  });
  socket.write(toRequest());
  await expect(ended).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(received).toBe(0);
  expect(await isUp(mock)).toBe(true);
});

test.each(['reset', 'lost-answer'] as const)('%s: fetch of the platform rejects as that of the mock does', async (kind) => {
  await mock.world.faults.add({ operationId: 'listSystems', kind, times: 2 });
  const over = await systems().catch((error: unknown) => error);
  const within = await mock
    .fetch(new Request(`${mock.url}/api/v4/systems`, { headers: authorized }))
    .catch((error: unknown) => error);
  for (const thrown of [over, within]) {
    expect(thrown).toBeInstanceOf(TypeError);
    expect(thrown).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } });
  }
  expect((await systems()).status).toBe(200);
});

test('a truncated body of known length ends early, over the socket as in process', async () => {
  const whole = await (await systems()).text();
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'truncate', times: 3 });
  const { socket, ended } = open(mock);
  socket.write(toRequest());
  const text = await ended;
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(text.toLowerCase()).toContain(`content-length: ${whole.length}\r\n`);
  expect(text.slice(text.indexOf('\r\n\r\n') + 4)).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  for (const answer of [await systems(), await mock.fetch(new Request(`${mock.url}/api/v4/systems`, { headers: authorized }))]) {
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toMatchObject({
      name: 'TypeError',
      message: 'terminated',
      cause: { code: 'UND_ERR_SOCKET' },
    });
  }
  expect(await (await systems()).text()).toBe(whole);
});

test('a truncated body of chunks ends without its last chunk', async () => {
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'truncate', framing: 'chunked', times: 2 });
  const { socket, ended } = open(mock);
  socket.write(toRequest());
  const text = (await ended).toLowerCase();
  expect(text).toContain('transfer-encoding: chunked\r\n');
  expect(text).not.toContain('content-length');
  expect(text).not.toContain('\r\n0\r\n\r\n');
  await expect((await systems()).text()).rejects.toThrow('terminated');
});

test('a page of a proxy and a wrong content type arrive whole', async () => {
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'html', status: 504, times: 1 });
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'content-type', times: 1 });
  expect(await sendOne(mock, toRequest('/api/v4/systems', 'Connection: close\r\n'))).toMatchObject({
    status: 504,
    headers: { 'content-type': 'text/html', date: new Date(midsummer).toUTCString() },
  });
  const mistyped = await sendOne(mock, toRequest('/api/v4/systems', 'Connection: close\r\n'));
  expect(mistyped.headers['content-type']).toBe('text/plain;charset=UTF-8');
  expect(JSON.parse(mistyped.body)).toHaveProperty('systems');
});

test('on a connection that is kept open, answers before the reset arrive and the connection ends with it', async () => {
  await mock.world.faults.add({ operationId: 'getSystem', kind: 'reset', times: 1 });
  const { socket, ended } = open(mock);
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  for (let at = 1; at <= 3; at++) {
    socket.write(toRequest());
    while (toWhole(text) < at) await once(socket, 'data');
  }
  socket.write(toRequest('/api/v4/systems/67'));
  await expect(ended).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(toAnswers(text).map(({ status }) => status)).toEqual([200, 200, 200]);
});

/** How many whole answers a text holds. */
function toWhole(text: string): number {
  const lengths = [...text.matchAll(/content-length: (\d+)\r\n.*?\r\n\r\n/gis)];
  return lengths.filter(({ 0: head, 1: length, index }) => text.length >= index + head.length + Number(length)).length;
}

test('of pipelined requests, those before the one that fails are answered', async () => {
  await mock.world.faults.add({ operationId: 'getSystem', kind: 'truncate', times: 1 });
  const { socket, ended } = open(mock);
  socket.write(toRequest() + toRequest() + toRequest('/api/v4/systems/67') + toRequest());
  const text = await ended;
  expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
  expect(text.match(/"items":"systems"/g)).toHaveLength(2);
});

test('of pipelined requests, those before the one that is reset are answered', async () => {
  await mock.world.faults.add({ operationId: 'getSystem', kind: 'reset' });
  for (let at = 0; at < 20; at++) {
    const { socket, ended } = open(mock);
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
    });
    socket.write(toRequest() + toRequest() + toRequest('/api/v4/systems/67') + toRequest());
    await expect(ended).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(toAnswers(text).map(({ status }) => status)).toEqual([200, 200]);
  }
});

test('a pool of kept connections gets over a reset: the others go on, and a new one takes the place', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const { hostname, port } = new URL(mock.url);
  const call = (path: string) =>
    new Promise<number | string | undefined>((done) => {
      get({ agent, hostname, port, path, headers: authorized }, (answer) => {
        answer.resume().on('end', () => done(answer.statusCode));
      }).on('error', (error: NodeJS.ErrnoException) => done(error.code));
    });
  await Promise.all(Array.from({ length: 8 }, () => call('/api/v4/systems')));
  await mock.world.faults.add({ operationId: 'getSystem', kind: 'reset', times: 1 });
  const mixed = await Promise.all(['/api/v4/systems/67', ...Array.from({ length: 11 }, () => '/api/v4/systems')].map(call));
  expect(mixed[0]).toBe('ECONNRESET');
  expect(mixed.slice(1)).toEqual(Array.from({ length: 11 }, () => 200));
  expect(await call('/api/v4/systems/67')).toBe(200);
  agent.destroy();
});

test('a hundred connections at once, of which every other is reset, and no other is harmed', async () => {
  await mock.world.faults.add({ operationId: 'getSystem', kind: 'reset' });
  const results = await Promise.allSettled(
    Array.from({ length: 100 }, (_, at) =>
      sendOne(mock, toRequest(at % 2 ? '/api/v4/systems/67' : '/api/v4/systems', 'Connection: close\r\n')),
    ),
  );
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value.status : result.reason.code))).toEqual(
    Array.from({ length: 100 }, (_, at) => (at % 2 ? 'ECONNRESET' : 200)),
  );
  expect(await isUp(mock)).toBe(true);
});

test('a wait ends when its client goes away, and the call is done all the same', async () => {
  const latency = { distribution: 'constant', ms: 2 ** 31 - 1 } as const;
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'latency', latency, times: 1 });
  const { socket, ended } = open(mock);
  socket.write(toRequest());
  while ((await mock.world.faults.list()).length > 0) await isUp(mock);
  socket.resetAndDestroy();
  await ended.catch(() => undefined);
  const isDone = async () => (await mock.world.journal.list()).at(-1)?.operationId === 'listSystems';
  while (!(await isDone())) await isUp(mock);
  expect((await mock.world.journal.list()).at(-1)).toMatchObject({ status: 200 });
});

test('close() ends a call that is held back', async () => {
  const latency = { distribution: 'constant', ms: 2 ** 31 - 1 } as const;
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'latency', latency, times: 1 });
  const held = systems().catch((error: unknown) => error);
  while ((await mock.world.faults.list()).length > 0) await isUp(mock);
  await mock.close();
  expect(await held).toBeInstanceOf(TypeError);
});

test('the token endpoint can lose its answer over a socket', async () => {
  await mock.world.faults.add({ operationId: 'createToken', kind: 'lost-answer', times: 1 });
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: '2TJk7M',
    redirect_uri: `${mock.url}/oauth/redirect_uri`,
  });
  const exchange = () =>
    fetch(`${mock.url}/oauth/token`, { method: 'POST', headers: { Authorization: toBasic(developer) }, body });
  await expect(exchange()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect((await exchange()).status).toBe(400);
});
