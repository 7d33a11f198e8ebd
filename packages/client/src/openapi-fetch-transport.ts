import createFetchClient from 'openapi-fetch';
import type { Transport } from './transport.ts';

type AnyRequest = (method: string, path: string, init: object) => Promise<unknown>;

/**
 * The transport that is used by default. The only file that knows openapi-fetch, which has reached the end of its life: it writes
 * the request here and nothing else. It would also read the answer, and turn a page of HTML into a SyntaxError, so it is
 * given an empty one instead.
 */
export const openapiFetchTransport: Transport = async (call) => {
  let response: Response | undefined;
  const client = createFetchClient({ baseUrl: call.baseUrl, headers: call.headers, redirect: 'manual' });
  // Its types want the contract's paths; ours are checked one level up, where the operation is still known.
  const request = client.request as AnyRequest;
  await request(call.method, call.path, {
    params: { path: call.pathParameters, query: call.query },
    body: call.body,
    bodySerializer: (body: string) => body,
    signal: call.signal,
    fetch: async (written: Request) => {
      response = await call.fetch(written);
      return new Response(null, { status: 204 });
    },
  });
  if (response === undefined) throw new Error('openapi-fetch did not send the request');
  return response;
};
