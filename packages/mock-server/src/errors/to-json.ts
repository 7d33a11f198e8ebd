/**
 * Writes JSON, refusals and answers alike, with the media type as recorded. Nothing else goes into the headers by itself: the
 * live service tells no quota and no cache there.
 *
 * @ledger response-content-type quota-no-headers response-no-vary-headers
 */
export function toJson(
  body: unknown,
  { status = 200, headers = {} }: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': jsonType, ...headers } });
}

/** The media type of every answer in JSON. */
export const jsonType = 'application/json;charset=UTF-8';
