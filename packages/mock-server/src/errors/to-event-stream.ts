const encoder = new TextEncoder();
const mediaType = 'text/event-stream;charset=UTF-8';

/** An answer whose events come while it is sent. Nobody may wait for its end, and who gives it up cancels its body. */
export class EventStreamResponse extends Response {
  constructor(events: ReadableStream<Uint8Array<ArrayBuffer>>) {
    super(events, { headers: { 'Content-Type': mediaType } });
  }
}

/** Answers a stream that has one event and ends. @ledger live-event-framing */
export function toEventStream(event: { readonly data: unknown }): Response {
  return new Response(toEventBytes(event), { headers: { 'Content-Type': mediaType } });
}

/**
 * The bytes of one event. The contract models it as its parsers hand it over, with a field `data`: that is what goes over the wire.
 *
 * @ledger live-event-framing
 */
export function toEventBytes({ data }: { readonly data: unknown }): Uint8Array<ArrayBuffer> {
  return encoder.encode(`data: ${JSON.stringify(data)}\n\n`);
}
