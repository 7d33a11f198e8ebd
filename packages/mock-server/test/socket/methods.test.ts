import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { developer } from '../harness/test-mock.ts';
import { host, isUp, type ListeningMock, last, open, sendOne, startListeningMock } from './raw-socket.ts';

let mock: ListeningMock;
beforeAll(async () => {
  mock = await startListeningMock();
});
afterAll(() => mock.close());

const keyForm = `key=${developer.apiKey}`;
const formHeaders = 'Content-Type: application/x-www-form-urlencoded\r\n';

describe('a method outside the seven of the contract is answered with 501', () => {
  test.each(['FOO', 'TRACE', 'PROPFIND', 'PURGE', 'QUERY'])('%s', async (method) => {
    const answer = await sendOne(mock, `${method} /api/v4/systems HTTP/1.1\r\n${host}${last}\r\n`);
    expect(answer.status).toBe(501);
    expect(JSON.parse(answer.body)).toEqual({ reason: '501', message: ['Not Implemented'] });
    expect(await isUp(mock)).toBe(true);
  });

  test('CONNECT, which has a target of its own form', async () => {
    const answer = await sendOne(mock, `CONNECT other.test:443 HTTP/1.1\r\n${host}\r\n`);
    expect(answer.status).toBe(501);
    expect(await isUp(mock)).toBe(true);
  });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
  '%s on a path that only has GET is answered with 405 and Allow',
  async (method) => {
    const answer = await sendOne(mock, `${method} /api/v4/systems HTTP/1.1\r\n${host}${last}\r\n`);
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET' } });
  },
);

test('HEAD gets no body', async () => {
  const { socket, ended } = open(mock);
  socket.write(`HEAD /api/v4/systems HTTP/1.1\r\n${mock.authorized}\r\n`);
  expect(await ended).toMatch(/^HTTP\/1\.1 405 [^{]*\r\n\r\n$/);
});

describe('a GET may carry a form, and the API key in it', () => {
  const withoutKey = () => mock.authorized.replace(/key: .*\r\n/, '');

  test('with a length', async () => {
    const length = `Content-Length: ${keyForm.length}\r\n`;
    const answer = await sendOne(mock, `GET /api/v4/systems HTTP/1.1\r\n${withoutKey()}${formHeaders}${length}\r\n${keyForm}`);
    expect(answer.status).toBe(200);
  });

  test('in chunks', async () => {
    const chunks = `${keyForm.length.toString(16)}\r\n${keyForm}\r\n0\r\n\r\n`;
    const answer = await sendOne(
      mock,
      `GET /api/v4/systems HTTP/1.1\r\n${withoutKey()}${formHeaders}Transfer-Encoding: chunked\r\n\r\n${chunks}`,
    );
    expect(answer.status).toBe(200);
  });

  test('and without the key in it, there is none', async () => {
    const answer = await sendOne(
      mock,
      `GET /api/v4/systems HTTP/1.1\r\n${withoutKey()}${formHeaders}Content-Length: 3\r\n\r\na=b`,
    );
    expect(answer.status).toBe(401);
  });
});
