import { afterEach, beforeEach, expect, test } from 'vitest';
import { developer, midsummer, toBasic } from '../harness/test-mock.ts';
import { isUp, open, sendOne } from '../socket/raw-socket.ts';
import { startListening } from './start-listening.ts';

let started: Awaited<ReturnType<typeof startListening>>;
beforeEach(async () => {
  started = await startListening();
});
afterEach(async () => {
  await started.mock.close();
  expect(started.failures).toEqual([]);
});

test.each(['reset', 'lost-answer'] as const)('%s: the peer meets a reset and not one byte', async (kind) => {
  const { mock, toRequest } = started;
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
  const { mock, authorized, systems } = started;
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
  const { mock, authorized, systems, toRequest } = started;
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
  const { mock, systems, toRequest } = started;
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
  const { mock, toRequest } = started;
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

test('a wait ends when its client goes away, and the call is done all the same', async () => {
  const { mock, toRequest } = started;
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
  const { mock, systems } = started;
  const latency = { distribution: 'constant', ms: 2 ** 31 - 1 } as const;
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'latency', latency, times: 1 });
  const held = systems().catch((error: unknown) => error);
  while ((await mock.world.faults.list()).length > 0) await isUp(mock);
  await mock.close();
  expect(await held).toBeInstanceOf(TypeError);
});

test('the token endpoint can lose its answer over a socket', async () => {
  const { mock } = started;
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
