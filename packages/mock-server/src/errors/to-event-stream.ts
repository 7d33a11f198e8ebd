const encoder = new TextEncoder();

/**
 * Answers a stream of events: one that is ready, which ends it, or those that come as bytes.
 *
 * @ledger live-event-framing
 */
export function toEventStream(content: { readonly data: unknown } | ReadableStream<Uint8Array>): Response {
  const body = content instanceof ReadableStream ? content : toEventBytes(content);
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream;charset=UTF-8' } });
}

/**
 * The bytes of one event. The contract models it as its parsers hand it over, with a field `data`: that is what goes over the wire.
 *
 * @ledger live-event-framing
 */
export function toEventBytes({ data }: { readonly data: unknown }): Uint8Array<ArrayBuffer> {
  return encoder.encode(`data: ${JSON.stringify(data)}\n\n`);
}
