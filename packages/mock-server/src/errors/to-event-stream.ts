/**
 * Writes one event of a stream, and ends it. The contract models an event as its parsers hand it over, with a field `data`: that is
 * what goes over the wire.
 *
 * @ledger live-event-framing
 */
export function toEventStream({ data }: { readonly data: unknown }): Response {
  return new Response(`data: ${JSON.stringify(data)}\n\n`, { headers: { 'Content-Type': 'text/event-stream;charset=UTF-8' } });
}
