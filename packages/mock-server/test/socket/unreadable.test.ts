import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { host, isUp, type ListeningMock, last, sendOne, sendRaw, startListeningMock } from './raw-socket.ts';

let mock: ListeningMock;
beforeAll(async () => {
  mock = await startListeningMock();
});
afterAll(() => mock.close());

const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

describe("each request that ends Prism's own process is refused here, and the next one is answered", () => {
  test.each<[what: string, request: string, says: string]>([
    ['a path with broken percent-encoding', `GET /api/v4/systems/%E0%A4%A HTTP/1.1\r\n${host}${last}\r\n`, 'percent-encoding'],
    [
      'a JSON body nested 5,000 deep',
      `POST /api/v4/systems HTTP/1.1\r\n${host}${last}Content-Type: application/json\r\nContent-Length: ${deep.length}\r\n\r\n${deep}`,
      'nests deeper',
    ],
    ['a malformed Accept header', `GET /api/v4/systems HTTP/1.1\r\n${host}${last}Accept: foo;;=\r\n\r\n`, 'Accept'],
  ])('%s', async (_what, request, says) => {
    const answer = await sendOne(mock, request);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toEqual({ reason: '400', message: [expect.stringContaining(says)] });
    expect(await sendOne(mock, `GET /api/v4/systems HTTP/1.1\r\n${mock.authorized}\r\n`)).toMatchObject({ status: 200 });
  });
});

describe('what is no HTTP is refused with 400', () => {
  test.each<[what: string, bytes: string | Uint8Array]>([
    ['control characters', Uint8Array.of(0, 255, 1, 2, 3, 13, 10, 13, 10)],
    ['the first bytes of TLS, from a client that was told https', Buffer.from('16030100c8010000c40303', 'hex')],
    ['a line of prose', 'hello there\r\n\r\n'],
    ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a target without a slash', `GET api/v4/systems HTTP/1.1\r\n${host}\r\n`],
    ['a raw NUL in the path', `GET /api/v4/systems/\0 HTTP/1.1\r\n${host}\r\n`],
    [
      'a length and chunks at once',
      `POST /oauth/token HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n3\r\na=b\r\n0\r\n\r\n`,
    ],
    ['a chunk without a length', `POST /oauth/token HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\na=b\r\n0\r\n\r\n`],
  ])('%s', async (_what, bytes) => {
    const [answer] = await sendRaw(mock, bytes);
    expect(answer).toMatchObject({ status: 400, headers: { 'content-type': 'application/json;charset=UTF-8' } });
    expect(await isUp(mock)).toBe(true);
  });
});

describe('a request that cannot be addressed is refused with 400 and a body that says why', () => {
  test.each([
    ['HTTP/1.1 without Host', `GET /api/v4/systems HTTP/1.1\r\n${last}\r\n`],
    ['a Host that is none', `GET /api/v4/systems HTTP/1.1\r\nHost: a/b@c d\r\n${last}\r\n`],
    ['the target *', `OPTIONS * HTTP/1.1\r\n${host}${last}\r\n`],
    ['a target of another scheme', `GET ftp://other.test/api/v4/systems HTTP/1.1\r\n${host}${last}\r\n`],
  ])('%s', async (_what, request) => {
    const answer = await sendOne(mock, request);
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/json;charset=UTF-8');
    expect(JSON.parse(answer.body)).toEqual({ reason: '400', message: [expect.any(String)] });
  });

  test('HTTP/1.0 needs no Host', async () => {
    const answer = await sendOne(mock, `GET /api/v4/systems HTTP/1.0\r\n${mock.authorized.replace(host, '')}\r\n`);
    expect(answer.status).toBe(200);
  });
});

test('none of it is a failure of the mock', () => {
  expect(mock.failures).toEqual([]);
});
