import { type ClientOptions, createClient } from '@heliostat/client';
import { describe, expect, test } from 'vitest';
import { readRejection, toLogText } from './rejection.ts';
import { apiKey, createService, plainTransport, refuse, summary, token } from './service.ts';

const transports: [string, Partial<ClientOptions>][] = [
  ['openapi-fetch', {}],
  ['plain fetch', { transport: plainTransport }],
];

describe.each(transports)('a client over %s', (_name, choice) => {
  const create = (overrides: Partial<ClientOptions> = {}) => {
    const service = createService({ ...choice, ...overrides });
    return { ...service, client: createClient(service.options) };
  };

  test('writes the request that the contract describes', async () => {
    const { client, requests } = create();
    await client.getSystemSummary({ path: { system_id: 67 }, query: { summary_date: '2026-06-21' } });
    const [request] = requests;
    expect(request?.method).toBe('GET');
    expect(request?.url).toBe('http://127.0.0.1:4010/api/v4/systems/67/summary?summary_date=2026-06-21');
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      key: apiKey,
    });
    expect(request?.redirect).toBe('manual');
  });

  test('writes a body as JSON, or as a form whose field carries JSON, as the operation takes it', async () => {
    const { client, requests, answerNext } = create();
    await client.updateStormGuard({ path: { system_id: 67 }, body: { storm_guard_status: 'enabled' } });
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
    expect(await requests[0]?.json()).toEqual({ storm_guard_status: 'enabled' });
    const user = { email: 'ann@example.com', first_name: 'Ann', last_name: 'Lee & Söhne' };
    answerNext(() => Response.json({ ...user, user_id: 7 }, { status: 201 }));
    expect(await client.createHomeOwner({ body: { user } })).toMatchObject({ ok: true, status: 201, data: { user_id: 7 } });
    expect(requests[1]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(JSON.parse(new URLSearchParams(await requests[1]?.text()).get('user') ?? '')).toEqual(user);
  });

  test('tells a body that JSON cannot say, before anything is sent', async () => {
    const { client, requests } = create();
    const loop: Record<string, unknown> = {};
    loop.user = loop;
    const error = await readRejection(() => client.createHomeOwner({ body: loop as never }));
    expect(error).toMatchObject({ code: 'invalid_argument', operationId: 'createHomeOwner' });
    expect(requests).toHaveLength(0);
  });

  test('answers the data with status and headers', async () => {
    const { client } = create();
    const result = await client.getSystemSummary({ path: { system_id: 67 } });
    expect(result).toMatchObject({ ok: true, operationId: 'getSystemSummary', status: 200, data: summary });
    expect(result.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  });

  test('answers a declared refusal as a result, not as an exception', async () => {
    const { client } = create();
    const error = { message: 'Not Found', details: 'System not found for {:id=>"1"}', code: 404 };
    expect(await client.getSystemSummary({ path: { system_id: 1 } })).toMatchObject({ ok: false, status: 404, error });
  });

  test('needs no argument where nothing is required', async () => {
    const { client, requests } = create();
    expect(await client.listSystems()).toMatchObject({ ok: true, data: { total: 0 } });
    expect(requests[0]?.url).toBe('http://127.0.0.1:4010/api/v4/systems');
  });

  test('sends query values percent-encoded, and leaves undefined ones out', async () => {
    const { client, requests } = create();
    const query = JSON.parse('{"page":2,"sort_by":"-id&size=1000#"}');
    await client.listSystems({ query: { ...query, size: undefined } });
    expect(requests[0]?.url).toBe('http://127.0.0.1:4010/api/v4/systems?page=2&sort_by=-id%26size%3D1000%23');
  });

  test.each([
    ['67/../68', '67%2F..%2F68'],
    ['6 7?key=1#', '6%207%3Fkey%3D1%23'],
    ['$&', '%24%26'],
    ['{system_id}', '%7Bsystem_id%7D'],
    ['%2e%2e', '%252e%252e'],
  ])('keeps the path parameter %s within its segment', async (system_id, encoded) => {
    const { client, requests } = create();
    await client.getSystemSummary(JSON.parse(JSON.stringify({ path: { system_id } })));
    expect(requests[0]?.url).toBe(`http://127.0.0.1:4010/api/v4/systems/${encoded}/summary`);
  });

  test('puts the key into the query where asked, and then not into the header', async () => {
    const { client, requests } = create({ keyIn: 'query' });
    expect(await client.listSystems({ query: { page: 1 } })).toMatchObject({ ok: true });
    expect(requests[0]?.url).toBe(`http://127.0.0.1:4010/api/v4/systems?page=1&key=${apiKey}`);
    expect(requests[0]?.headers.has('key')).toBe(false);
  });

  test.each([
    ['https://proxy.example/enphase/', 'https://proxy.example/enphase/api/v4/systems'],
    [new URL('http://localhost:4010'), 'http://localhost:4010/api/v4/systems'],
  ])('keeps the path of the base URL %s', async (baseUrl, url) => {
    const { client, requests } = create({ baseUrl });
    await client.listSystems();
    expect(requests[0]?.url).toBe(url);
  });

  test('hands the signal on, and stops waiting where fetch ignores it', async () => {
    const { client, requests, answerNext } = create();
    const controller = new AbortController();
    answerNext(() => {
      controller.abort();
      return new Promise(() => undefined);
    });
    const error = await readRejection(() => client.listSystems({}, { signal: controller.signal }));
    expect(error).toMatchObject({ code: 'aborted', operationId: 'listSystems' });
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  test('does not follow a redirect, which would carry the key elsewhere', async () => {
    const { client, answerNext, requests } = create();
    answerNext(() => Response.redirect('https://evil.example/', 302));
    expect(await readRejection(() => client.listSystems())).toMatchObject({ code: 'unexpected_answer', status: 302 });
    expect(requests).toHaveLength(1);
  });

  test('tells a failed connection from input that no request can carry', async () => {
    const { client, answerNext, requests } = create();
    answerNext(() => {
      throw new TypeError(`fetch failed: ${apiKey}`, { cause: new Error(token) });
    });
    const failed = await readRejection(() => client.listSystems());
    expect(failed).toMatchObject({ code: 'network', operationId: 'listSystems', cause: { message: 'fetch failed: [redacted]' } });
    expect(toLogText(failed)).not.toMatch(/5f4dcc3b|eyJ/);
    const lone = JSON.parse('{"path":{"system_id":"\\ud800"}}');
    expect(await readRejection(() => client.getSystemSummary(lone))).toMatchObject({ code: 'invalid_argument' });
    expect(requests).toHaveLength(1);
  });

  test('takes key and token out of a refusal that quotes them', async () => {
    const { client, answerNext } = create();
    answerNext(() => refuse(401, 'Not Authorized', `Access token expired: ${token} for key ${apiKey}`));
    const details = 'Access token expired: [redacted] for key [redacted]';
    expect(await client.listSystems()).toMatchObject({ status: 401, error: { details } });
  });
});
