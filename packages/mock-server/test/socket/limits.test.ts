import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { host, isUp, type ListeningMock, last, sendOne, sendRaw, startListeningMock } from './raw-socket.ts';

let mock: ListeningMock;
beforeAll(async () => {
  mock = await startListeningMock();
});
afterAll(() => mock.close());

const limit = 1_048_576;
const tooMuch = 'x'.repeat(limit + 1);
const next = `GET /_heliostat/health HTTP/1.1\r\n${host}${last}\r\n`;

const toSized = (method: string, path: string, body: string, more = '') =>
  `${method} ${path} HTTP/1.1\r\n${host}${more}Content-Length: ${body.length}\r\n\r\n${body}`;
const toChunked = (method: string, path: string, body: string, more = '') =>
  `${method} ${path} HTTP/1.1\r\n${host}${more}Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

describe('a body over 1 MiB is answered with 413', () => {
  test.each([
    ['with a length, on the API', toSized('POST', '/api/v4/systems', tooMuch, last)],
    ['with a length, on OAuth', toSized('POST', '/oauth/token', tooMuch, last)],
    ['in chunks, on the API', toChunked('POST', '/api/v4/systems', tooMuch, last)],
    ['in chunks, on OAuth', toChunked('POST', '/oauth/token', tooMuch, last)],
    ['with a length, on a GET', toSized('GET', '/api/v4/systems', tooMuch, last)],
    ['in chunks, on a GET', toChunked('GET', '/api/v4/systems', tooMuch, last)],
  ])('%s', async (_what, request) => {
    const answer = await sendOne(mock, request);
    expect(answer.status).toBe(413);
    expect(answer.body).toContain(`larger than ${limit} bytes`);
    expect(await isUp(mock)).toBe(true);
  });

  test.each([
    ['with a length', toSized('POST', '/api/v4/systems', tooMuch)],
    ['in chunks', toChunked('POST', '/oauth/token', tooMuch)],
    ['with a length, on a GET', toSized('GET', '/api/v4/systems', tooMuch)],
    ['in chunks, on a GET', toChunked('GET', '/api/v4/systems', tooMuch)],
  ])('and does not hold up the next request of its connection: %s', async (_what, request) => {
    const answers = await sendRaw(mock, request + next);
    expect(answers.map(({ status }) => status)).toEqual([413, 200]);
  });
});

test('a body of exactly 1 MiB is read', async () => {
  const answer = await sendOne(mock, toSized('POST', '/oauth/token', 'x'.repeat(limit), last));
  expect(answer.status).toBe(401);
});

test('headers over the limit of 16 KiB are refused, and the answer says that they are too large', async () => {
  const answer = await sendOne(mock, `GET /api/v4/systems HTTP/1.1\r\n${host}${last}X-Big: ${'a'.repeat(20_000)}\r\n\r\n`);
  expect([400, 431]).toContain(answer.status);
  expect(answer.body).toMatch(/too large|larger/i);
  expect(await isUp(mock)).toBe(true);
});

describe('long and many, but allowed', () => {
  const get = (target: string) => sendOne(mock, `GET ${target} HTTP/1.1\r\n${mock.authorized}\r\n`);

  test('a path of 8 KiB names no system, and is not echoed whole', async () => {
    const answer = await get(`/api/v4/systems/${'1'.repeat(8_192)}`);
    expect(answer.status).toBe(404);
    expect(answer.body.length).toBeLessThan(1_000);
  });

  test('a query of 8 KiB', async () => {
    expect((await get(`/api/v4/systems?x=${'1'.repeat(8_192)}`)).status).toBe(200);
  });

  test('a thousand query parameters', async () => {
    const query = Array.from({ length: 1_000 }, (_, at) => `p${at}=${at}`).join('&');
    expect((await get(`/api/v4/systems?${query}`)).status).toBe(200);
  });

  test('a thousand values of one parameter, of which the last counts', async () => {
    const answer = await get(`/api/v4/systems?${new Array(1_000).fill('size=5').join('&')}&size=7`);
    expect(JSON.parse(answer.body)).toMatchObject({ size: 7 });
  });
});

test('none of it is a failure of the mock', () => {
  expect(mock.failures).toEqual([]);
});
