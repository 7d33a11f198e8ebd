import type { Transport, TransportCall } from '@heliostat/client';
import { describe, expect, test } from 'vitest';
import { openapiFetchTransport } from '../src/openapi-fetch-transport.ts';
import { plainTransport } from './service.ts';

const transports: [string, Transport][] = [
  ['openapi-fetch', openapiFetchTransport],
  ['plain fetch', plainTransport],
];

describe.each(transports)('the transport over %s', (_name, transport) => {
  async function send(call: Partial<TransportCall>): Promise<{ request: Request; response: Response }> {
    const requests: Request[] = [];
    const response = await transport({
      baseUrl: 'http://127.0.0.1:4010',
      method: 'POST',
      path: '/api/v4/systems/{system_id}/sessions/{session_id}',
      pathParameters: { system_id: 67, session_id: 'a/b' },
      query: {},
      headers: { accept: 'application/json' },
      body: undefined,
      signal: new AbortController().signal,
      fetch: (request) => {
        requests.push(request);
        return new Response('<!DOCTYPE html>', { status: 502 });
      },
      ...call,
    });
    expect(requests).toHaveLength(1);
    return { request: requests[0] ?? new Request('about:blank'), response };
  }

  test('answers the response unread, whatever is in it', async () => {
    const { response } = await send({});
    expect([response.status, response.bodyUsed, await response.text()]).toEqual([502, false, '<!DOCTYPE html>']);
  });

  test('fills every brace of the path', async () => {
    expect((await send({})).request.url).toBe('http://127.0.0.1:4010/api/v4/systems/67/sessions/a%2Fb');
  });

  test('writes an array as one pair an element', async () => {
    const { request } = await send({ query: { ids: [1, 2], from: 'a b', none: undefined } });
    expect(new URL(request.url).search).toBe('?ids=1&ids=2&from=a%20b');
  });

  test('sends a body as it is with the media type given, and without one no content type', async () => {
    const { request } = await send({ body: 'user=%7B%7D', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(request.method).toBe('POST');
    expect(request.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(await request.text()).toBe('user=%7B%7D');
    expect((await send({})).request.headers.has('content-type')).toBe(false);
  });
});
