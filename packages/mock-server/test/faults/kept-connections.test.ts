import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUp, open, sendOne, toAnswers } from '../socket/raw-socket.ts';
import { startListening } from './start-listening.ts';

let started: Awaited<ReturnType<typeof startListening>>;
beforeEach(async () => {
  started = await startListening();
});
afterEach(async () => {
  await started.mock.close();
  expect(started.failures).toEqual([]);
});

test('on a connection that is kept open, answers before the reset arrive and the connection ends with it', async () => {
  const { mock, toRequest } = started;
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
  const { mock, toRequest } = started;
  await mock.world.faults.add({ operationId: 'getSystem', kind: 'truncate', times: 1 });
  const { socket, ended } = open(mock);
  socket.write(toRequest() + toRequest() + toRequest('/api/v4/systems/67') + toRequest());
  const text = await ended;
  expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
  expect(text.match(/"items":"systems"/g)).toHaveLength(2);
});

test('of pipelined requests, those before the one that is reset are answered', async () => {
  const { mock, toRequest } = started;
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
  const { mock, authorized } = started;
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
  const { mock, toRequest } = started;
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
