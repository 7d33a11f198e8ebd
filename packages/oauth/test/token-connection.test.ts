import { exchangeCode, exchangePassword } from '@heliostat/oauth';
import { expect, test, vi } from 'vitest';
import { readRejection, toLogText } from './rejection.ts';
import { clientSecret, createTokenEndpoint, redirectUri } from './token-endpoint.ts';

const grant = { code: '2TJk7M', redirectUri };

test('the fetch of the platform is looked up at the call and called as the platform wants it', async () => {
  const { client } = createTokenEndpoint();
  const { fetch: send, ...rest } = client;
  const platform = vi.fn(function (this: unknown, request: Request) {
    if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation');
    return send?.(request);
  });
  vi.stubGlobal('fetch', platform);
  try {
    await exchangeCode(rest, grant);
    await exchangePassword({ ...rest, fetch: fetch }, { username: 'installer@example.com', password: 'sunny side up!' });
  } finally {
    vi.unstubAllGlobals();
  }
  expect(platform).toHaveBeenCalledTimes(2);
});

test('a failure of the network keeps its cause and its code, without secrets', async () => {
  const { client, answerNext } = createTokenEndpoint();
  answerNext(() => {
    const reason = Object.assign(new Error(`connect ECONNREFUSED ${clientSecret}`), {
      code: 'ECONNREFUSED',
      form: 'code=2TJk7M',
    });
    throw new TypeError('fetch failed for code=2TJk7M', { cause: reason });
  });
  const error = await readRejection(() => exchangeCode(client, grant));
  expect(error).toMatchObject({
    code: 'network',
    cause: { message: 'fetch failed for code=[redacted]', cause: { code: 'ECONNREFUSED' } },
  });
  expect(toLogText(error)).not.toMatch(/2TJk7M|0123456789abcdef/);
});

test('a body that breaks off is a network failure', async () => {
  const { client, answerNext } = createTokenEndpoint();
  answerNext(() => new Response(new ReadableStream({ start: (controller) => controller.error(new Error('reset')) })));
  expect(await readRejection(() => exchangeCode(client, grant))).toMatchObject({ code: 'network', cause: { message: 'reset' } });
});

test('an endpoint that never answers ends in a timeout, even where fetch ignores its signal', async () => {
  const { client, answerNext } = createTokenEndpoint({ timeoutMs: 5 });
  answerNext(() => new Promise(() => undefined));
  expect(await readRejection(() => exchangeCode(client, grant))).toMatchObject({ code: 'timeout' });
});

test('a caller may give up, before or during the request', async () => {
  const { client, requests, answerNext } = createTokenEndpoint();
  expect(await readRejection(() => exchangeCode(client, grant, { signal: AbortSignal.abort() }))).toMatchObject({
    code: 'aborted',
  });
  expect(requests).toHaveLength(0);
  const controller = new AbortController();
  answerNext(() => {
    controller.abort();
    return new Promise(() => undefined);
  });
  const error = await readRejection(() => exchangeCode(client, grant, { signal: controller.signal }));
  expect(error).toMatchObject({ code: 'aborted' });
});
