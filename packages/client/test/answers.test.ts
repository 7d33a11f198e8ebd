import { ApiError, createClient, expectOk } from '@heliostat/client';
import { expect, test } from 'vitest';
import { readRejection, toLogText } from './rejection.ts';
import { apiKey, createService, refuse, summary } from './service.ts';

const html = { 'content-type': 'text/html;charset=UTF-8' };
const path = { system_id: 67 };

function create() {
  const service = createService();
  return { ...service, client: createClient(service.options) };
}

test.each([
  ['a page in the place of data', () => new Response('<!DOCTYPE html>', { headers: html }), 200, 'text/html'],
  ['a page in the place of a refusal', () => new Response('<!DOCTYPE html>', { status: 401, headers: html }), 401, 'text/html'],
  ['a status that the contract does not declare', () => Response.json({}, { status: 418 }), 418, 'application/json'],
  ['a page of a broken proxy', () => new Response('<html>', { status: 502, headers: html }), 502, 'text/html'],
  ['nothing', () => new Response(null, { status: 204 }), 204, 'no media type'],
  ['half of the data', () => new Response('{"total":1'), 200, 'text/plain'],
  ['an empty body', () => new Response(''), 200, 'text/plain'],
  ['a number', () => Response.json(7), 200, 'application/json'],
  ['null', () => Response.json(null), 200, 'application/json'],
])('%s is an unexpected answer, told with operation, status and media type', async (_what, answer, status, mediaType) => {
  const { client, answerNext } = create();
  answerNext(answer);
  const error = await readRejection(() => client.listSystems());
  expect(error).toMatchObject({ code: 'unexpected_answer', operationId: 'listSystems', status });
  expect(error.message).toContain(`listSystems got ${status} with ${mediaType}`);
});

test('JSON counts as JSON whatever its media type', async () => {
  const { client, answerNext } = create();
  answerNext(() => new Response(JSON.stringify(summary), { headers: { 'content-type': 'text/plain' } }));
  expect(await client.getSystemSummary({ path })).toMatchObject({ ok: true, data: summary });
});

test('a body that breaks off is a network failure', async () => {
  const { client, answerNext } = create();
  answerNext(() => new Response(new ReadableStream({ start: (controller) => controller.error(new Error(`reset ${apiKey}`)) })));
  const error = await readRejection(() => client.listSystems());
  expect(error).toMatchObject({ code: 'network', cause: { message: 'reset [redacted]' } });
});

test('a body that never ends ends in a timeout', async () => {
  const service = createService({ timeoutMs: 10 });
  service.answerNext(() => new Response(new ReadableStream()));
  const client = createClient(service.options);
  expect(await readRejection(() => client.listSystems())).toMatchObject({ code: 'timeout', operationId: 'listSystems' });
});

test('expectOk gives the data of a promise or of a result', async () => {
  const { client } = create();
  expect(await expectOk(client.getSystemSummary({ path }))).toEqual(summary);
  expect((await expectOk(await client.getSystemSummary({ path }))).size_w).toBe(6270);
});

test('expectOk throws a refusal with operation, status, envelope and the words of the service', async () => {
  const { client } = create();
  const error = await readRejection(() => expectOk(client.getSystem({ path: { system_id: 1 } })));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 'refused', operationId: 'getSystem', status: 404, envelope: { code: 404 } });
  expect(error.message).toMatch(/^getSystem was refused with 404: Not Found\. System not found for/);
});

test.each([
  [{ reason: '405', message: ['Method not allowed'] }, ': Method not allowed'],
  [{ errorCode: 7, errorMessages: ['Data is temporarily unavailable'] }, ': Data is temporarily unavailable'],
  [{ error: 'invalid_token' }, ''],
  [['what'], ''],
])('expectOk copes with the envelope %o', async (envelope, text) => {
  const { client, answerNext } = create();
  answerNext(() => Response.json(envelope, { status: 500 }));
  const error = await readRejection(() => expectOk(client.listSystems()));
  expect(error.message).toBe(`listSystems was refused with 500${text}`);
});

test('expectOk passes on what is no refusal', async () => {
  const { client, answerNext } = create();
  answerNext(() => new Response('<html>', { headers: html }));
  expect(await readRejection(() => expectOk(client.listSystems()))).toMatchObject({ code: 'unexpected_answer' });
});

test('an error thrown for a refusal that quotes the key does not quote it', async () => {
  const { client, answerNext } = create();
  answerNext(() => refuse(401, `Unknown key ${apiKey}`, encodeURIComponent(apiKey), { nested: [{ key: apiKey }] }));
  expect(toLogText(await readRejection(() => expectOk(client.listSystems())))).not.toContain(apiKey);
});
