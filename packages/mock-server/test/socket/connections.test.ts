import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { host, isUp, type ListeningMock, last, open, sendOne, sendRaw, startListeningMock, toAnswers } from './raw-socket.ts';

let mock: ListeningMock;
beforeEach(async () => {
  mock = await startListeningMock();
});
afterEach(() => mock.close());

const keptOpen = () => mock.authorized.replace(last, '');

describe('one client does not hold up another', () => {
  test.each([
    ['half a request line', 'GET /api/v4/sys'],
    ['half of the headers', `GET /api/v4/systems HTTP/1.1\r\n${host}`],
    ['half of a body', `POST /oauth/token HTTP/1.1\r\n${host}Content-Length: 1000\r\n\r\nabc`],
  ])('that has sent %s', async (_what, half) => {
    const { socket, ended } = open(mock);
    await once(socket, 'connect');
    socket.write(half);
    expect(await sendOne(mock, `GET /api/v4/systems HTTP/1.1\r\n${mock.authorized}\r\n`)).toMatchObject({ status: 200 });
    socket.destroy();
    await ended;
  });

  test('that sends a byte at a time, and gets its answer all the same', async () => {
    const { socket, ended } = open(mock);
    socket.setNoDelay(true);
    const request = `GET /api/v4/systems HTTP/1.1\r\n${mock.authorized}\r\n`;
    for (const character of request.slice(0, 200)) {
      socket.write(character);
      await wait(0);
    }
    socket.write(request.slice(200));
    expect(await isUp(mock)).toBe(true);
    expect(toAnswers(await ended)).toMatchObject([{ status: 200 }]);
  });
});

test('pipelined requests are answered in their order', async () => {
  const requests = [
    `GET /api/v4/systems/67 HTTP/1.1\r\n${keptOpen()}\r\n`,
    `GET /api/v4/nothing HTTP/1.1\r\n${host}\r\n`,
    `POST /oauth/token HTTP/1.1\r\n${host}Content-Length: 3\r\n\r\na=b`,
    `GET /api/v4/systems HTTP/1.1\r\n${mock.authorized}\r\n`,
  ];
  const answers = await sendRaw(mock, requests.join(''));
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 401, 200]);
  expect(JSON.parse(answers[0]?.body ?? '')).toHaveProperty('system_id', 67);
  expect(JSON.parse(answers[3]?.body ?? '')).toHaveProperty('total', 3);
});

test('200 requests at once, each on its own connection, are each answered as asked', async () => {
  const ids = [67, 698_906_018, 698_910_067];
  const bodies = await Promise.all(
    Array.from({ length: 200 }, async (_, at) => {
      const { body } = await sendOne(mock, `GET /api/v4/systems/${ids[at % 3]} HTTP/1.1\r\n${mock.authorized}\r\n`);
      return JSON.parse(body).system_id;
    }),
  );
  expect(bodies).toEqual(Array.from({ length: 200 }, (_, at) => ids[at % 3]));
});

describe('a client that goes away', () => {
  test.each([
    ['in the request line', 'GET /api/v4/sys'],
    ['in a body with a length', `POST /oauth/token HTTP/1.1\r\n${host}Content-Length: 1000\r\n\r\nabc`],
    ['in a body of chunks', `POST /oauth/token HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`],
    ['in the body of a GET', `GET /api/v4/systems HTTP/1.1\r\n${host}Content-Length: 1000\r\n\r\nabc`],
    ['before its answer', 'whole'],
  ])('%s is no failure of the mock', async (_where, sent) => {
    const { socket, ended } = open(mock);
    await once(socket, 'connect');
    socket.write(sent === 'whole' ? `GET /api/v4/systems HTTP/1.1\r\n${keptOpen()}\r\n` : sent);
    await wait(30);
    socket.resetAndDestroy();
    await ended;
    await wait(30);
    expect(await isUp(mock)).toBe(true);
    expect(mock.failures).toEqual([]);
    expect((await mock.world.journal.list()).map(({ status }) => status)).not.toContain(500);
  });
});

describe('close()', () => {
  test('ends connections that are kept open, half sent or idle, and frees the port', async () => {
    const idle = open(mock);
    const half = open(mock);
    const used = open(mock);
    half.socket.write('GET /api/v4/sys');
    used.socket.write(`GET /api/v4/systems HTTP/1.1\r\n${keptOpen()}\r\n`);
    await Promise.all([once(idle.socket, 'connect'), once(half.socket, 'connect'), once(used.socket, 'data')]);
    await mock.close();
    const ends = await Promise.allSettled([idle.ended, half.ended, used.ended]);
    expect(ends).toHaveLength(3);
    await expect(fetch(`${mock.url}/_heliostat/health`)).rejects.toThrow(TypeError);
  });

  test('may be called twice', async () => {
    await mock.close();
    await mock.close();
  });
});

test.each(['CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n', 'GARBAGE\r\n\r\n', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'])(
  'a client that resets its connection after %j does not end the mock',
  async (bytes) => {
    for (let at = 0; at < 5; at++) {
      const { socket, ended } = open(mock);
      ended.catch(() => undefined);
      await once(socket, 'connect');
      socket.write(bytes);
      await wait(at * 5);
      socket.resetAndDestroy();
    }
    expect(await isUp(mock)).toBe(true);
    expect(mock.failures).toEqual([]);
  },
);

test('close() ends a client that asked to CONNECT and reads nothing', async () => {
  const { hostname, port } = new URL(mock.url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.on('error', () => undefined).pause();
  await once(socket, 'connect');
  socket.write('CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n');
  expect(await isUp(mock)).toBe(true);
  await mock.close();
  socket.destroy();
});
