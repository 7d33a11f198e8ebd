import { type ClientOptions, createClient } from '@heliostat/client';
import { createMemoryTokenStore, createTokenSource, type OAuthError } from '@heliostat/oauth';
import { expect, test, vi } from 'vitest';
import { readRejection, toLogText } from './rejection.ts';
import { createService, token } from './service.ts';

test.each([
  ['http://api.enphaseenergy.com', 'insecure_base_url'],
  ['http://127.0.0.1.example.com', 'insecure_base_url'],
  ['https://user:hunter2@api.enphaseenergy.com', 'invalid_base_url'],
  ['https://api.enphaseenergy.com/?key=hunter2', 'invalid_base_url'],
  ['https://api.enphaseenergy.com/#hunter2', 'invalid_base_url'],
  ['file:///hunter2', 'invalid_base_url'],
  ['api.enphaseenergy.com/hunter2', 'invalid_base_url'],
])('the base URL %s is refused as %s, and the error does not quote it', async (baseUrl, code) => {
  const error = await readRejection(() => createClient({ ...createService().options, baseUrl }));
  expect(error.code).toBe(code);
  expect(toLogText(error)).not.toContain('hunter2');
});

test('plain http to another machine needs an option that says what it does', async () => {
  const { options, requests } = createService({ baseUrl: 'http://mock:4010', dangerouslySendSecretsOverPlainHttp: true });
  await createClient(options).listSystems();
  expect(requests[0]?.url).toBe('http://mock:4010/api/v4/systems');
});

test.each<[string, Partial<ClientOptions>]>([
  ['an empty key', { apiKey: '' }],
  ['a key of two lines', { apiKey: 'hunter2\nhunter2' }],
  ['a key that is none', { apiKey: JSON.parse('7') }],
  ['no time at all', { timeoutMs: 0 }],
  ['more time than timers count', { timeoutMs: 2 ** 31 }],
])('%s is refused at once, and not quoted', async (_what, wrong) => {
  const error = await readRejection(() => createClient({ ...createService().options, ...wrong }));
  expect(error.code).toBe('invalid_argument');
  expect(toLogText(error)).not.toContain('hunter2');
});

test.each(['', 'hunter2\r\nkey: x', 'hunter2é', JSON.parse('null')])(
  'a token that no header can carry is refused and not quoted: %j',
  async (wrong) => {
    const { options, requests } = createService({ accessToken: () => wrong });
    const error = await readRejection(() => createClient(options).listSystems());
    expect(error.code).toBe('invalid_argument');
    expect(toLogText(error)).not.toContain('hunter2');
    expect(requests).toHaveLength(0);
  },
);

test.each([
  undefined,
  67,
  'rubbish',
  {},
  { path: {} },
  ...['', '.', '..', null, Number.NaN, {}].map((system_id) => ({ path: { system_id } })),
])('a path parameter that would lead to another path is refused without a request: %o', async (input) => {
  const { options, requests } = createService();
  const call = createClient(options).getSystem as (input: unknown) => Promise<unknown>;
  const error = await readRejection(() => call(input));
  expect(error).toMatchObject({ code: 'invalid_argument', operationId: 'getSystem' });
  expect(error.message).toContain('path.system_id');
  expect(requests).toHaveLength(0);
});

test.each([null, 'rubbish', 7, { query: null }, { query: 'size' }, { header: null }, { header: ['duration'] }])(
  'an input, a query or a header that is no object is refused without a request: %o',
  async (input) => {
    const { options, requests } = createService();
    const call = createClient(options).listSystems as (input: unknown) => Promise<unknown>;
    expect(await readRejection(() => call(input))).toMatchObject({ code: 'invalid_argument', operationId: 'listSystems' });
    expect(requests).toHaveLength(0);
  },
);

test.each([null, undefined])('a header that is %s is not sent', async (duration) => {
  const { options, requests, answerNext } = createService();
  answerNext(() => Response.json({}, { status: 461 }));
  const call = createClient(options).getLiveData as (input: unknown) => Promise<unknown>;
  await call({ path: { system_id: 67 }, header: { duration } });
  expect(requests[0]?.headers.has('duration')).toBe(false);
});

test('a token may be a string, a function or a token source, and is asked for anew at each call', async () => {
  const give = vi.fn(() => token);
  for (const accessToken of [token, give, async () => give(), { accessToken: async () => give() }]) {
    const client = createClient(createService({ accessToken }).options);
    expect(await client.listSystems()).toMatchObject({ ok: true });
    expect(await client.listSystems()).toMatchObject({ ok: true });
  }
  expect(give).toHaveBeenCalledTimes(6);
});

test('what the token source throws reaches the application as it is', async () => {
  const oauth = { baseUrl: 'http://127.0.0.1:4010', clientId: 'id', clientSecret: 'secret' };
  const source = createTokenSource({ client: oauth, store: createMemoryTokenStore() });
  const client = createClient(createService({ accessToken: source }).options);
  await expect(client.listSystems()).rejects.toMatchObject({
    name: 'OAuthError',
    code: 'no_tokens',
  } satisfies Partial<OAuthError>);
});

test('a signal that has fired already costs neither a token nor a request', async () => {
  const give = vi.fn(() => token);
  const { options, requests } = createService({ accessToken: give });
  const error = await readRejection(() => createClient(options).listSystems({}, { signal: AbortSignal.abort() }));
  expect(error.code).toBe('aborted');
  expect(give).not.toHaveBeenCalled();
  expect(requests).toHaveLength(0);
});

test('a token source that hangs ends in a timeout, and is told so', async () => {
  let given: AbortSignal | undefined;
  const accessToken = ({ signal }: { signal?: AbortSignal } = {}): Promise<string> => {
    given = signal;
    return new Promise(() => undefined);
  };
  const { options } = createService({ accessToken: { accessToken }, timeoutMs: 10 });
  expect(await readRejection(() => createClient(options).listSystems())).toMatchObject({ code: 'timeout' });
  expect(given?.aborted).toBe(true);
});

test('the fetch of the platform is looked up at the call and called as the platform wants it', async () => {
  const { options } = createService();
  const { fetch: send, ...rest } = options;
  const client = createClient(rest);
  vi.stubGlobal('fetch', function (this: unknown, request: Request) {
    if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation');
    return send?.(request);
  });
  try {
    expect(await client.listSystems()).toMatchObject({ ok: true });
  } finally {
    vi.unstubAllGlobals();
  }
});
