import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { midsummer } from '../harness/test-mock.ts';
import { host, type ListeningMock, last, type RawAnswer, sendOne, startListeningMock } from './raw-socket.ts';

let mock: ListeningMock;
beforeAll(async () => {
  mock = await startListeningMock();
});
afterAll(() => mock.close());

const get = (target: string, headers = mock.authorized) => sendOne(mock, `GET ${target} HTTP/1.1\r\n${headers}\r\n`);
const now = new Date(midsummer).toUTCString();

describe("the Date header is the world's clock", () => {
  test.each([
    '/api/v4/systems',
    '/api/v4/nothing',
    '/oauth/token',
    '/oauth/nothing',
    '/nothing',
    '/_heliostat/health',
    '/_heliostat/worlds/default',
  ])('on %s', async (path) => {
    expect((await get(path)).headers.date).toBe(now);
  });

  test.each([
    ['no Host', `GET / HTTP/1.1\r\n${last}\r\n`],
    ['an expectation that nobody meets', `GET / HTTP/1.1\r\n${host}${last}Expect: miracles\r\n\r\n`],
    ['an unknown method', `FOO / HTTP/1.1\r\n${host}${last}\r\n`],
    ['garbage', '\0\r\n\r\n'],
  ])('and never that of the machine, for %s', async (_what, request) => {
    const { headers } = await sendOne(mock, request);
    expect([now, undefined]).toContain(headers.date);
  });
});

describe('request targets', () => {
  test.each([
    ['absolute, with another host', 'http://other.test/api/v4/systems', 200],
    ['absolute, with https', 'https://api.enphaseenergy.com/api/v4/systems', 200],
    ['with dots that lead to an operation', '/oauth/../api/v4/systems', 200],
    ['with a doubled slash', '//api/v4/systems', 404],
    ['with an encoded NUL', '/api/v4/systems/%00', 404],
    ['with an encoded slash', '/api/v4/systems/67%2Fsummary', 404],
    ['named like a property of every object', '/api/v4/systems/__proto__', 404],
    ['with a query named like one', '/api/v4/systems?__proto__=1&constructor=2', 200],
    ['the root', '/', 404],
  ])('%s', async (_what, target, status) => {
    expect((await get(target)).status).toBe(status);
  });
});

describe('a header that comes twice is not a way in', () => {
  const bearer = () => /Authorization: .*\r\n/.exec(mock.authorized)?.[0] ?? '';

  test.each([
    ['two bearer tokens, the good one first', () => `${mock.authorized}Authorization: Bearer nonsense\r\n`],
    [
      'two bearer tokens, the good one last',
      () => `${mock.authorized.replace(bearer(), `Authorization: Bearer nonsense\r\n${bearer()}`)}`,
    ],
    ['two keys', () => `${mock.authorized}key: nonsense\r\n`],
  ])('%s', async (_what, toHeaders) => {
    expect((await get('/api/v4/systems', toHeaders())).status).toBe(401);
  });
});

describe('no answer tells where the mock lives or holds a secret', () => {
  const requests: readonly [string, () => Promise<RawAnswer>][] = [
    ['a refusal', () => get('/api/v4/systems', `${host}${last}`)],
    ['an unknown path', () => get('/api/v4/../../etc/passwd')],
    ['an invalid query', () => get('/api/v4/systems?size=%3Cscript%3E')],
    ['an error page', () => get('/oauth/authorize?client_id=%3Cscript%3E')],
    ['an unknown sample', () => get('/api/v4/systems', `${mock.authorized}Prefer: example=nope\r\n`)],
    [
      'a body that is no JSON',
      () =>
        sendOne(
          mock,
          `POST /api/v4/systems HTTP/1.1\r\n${host}${last}Content-Type: application/json\r\nContent-Length: 1\r\n\r\n{`,
        ),
    ],
    [
      'a body that is no UTF-8',
      () =>
        sendOne(
          mock,
          Buffer.from(
            `POST /oauth/token HTTP/1.1\r\n${host}${last}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2\r\n\r\n\xff\xfe`,
            'latin1',
          ),
        ),
    ],
    ['garbage', () => sendOne(mock, '\0\r\n\r\n')],
    ['a refusal of the admin API', () => get('/_heliostat/worlds/default')],
  ];

  test.each(requests)('%s', async (_what, request) => {
    const answer = await request();
    const text = JSON.stringify(answer);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(text).not.toMatch(/node_modules|\.[tj]s:\d|\bat \w+ \(|node:internal|file:\/\//);
    expect(text).not.toContain(process.cwd());
    expect(text).not.toContain(mock.adminToken);
    expect(text).not.toMatch(/<script>|X-Powered-By/i);
  });
});
