/** One event of a stream, as the contract models it: `data` is what goes into its data field. */
export interface StreamEvent {
  readonly data: object;
}

/** What an operation answers that streams: its events are made one by one, each at the instant at which it is sent. */
export interface LiveFrames {
  /** For how many seconds events are sent. */
  readonly seconds: number;
  /** The event that is true now. @throws Refusal that ends the stream, and is sent as its last event */
  read(): Promise<StreamEvent>;
}

/** Whether a body is a stream of events, and not one that is ready. */
export function isLiveFrames(body: unknown): body is LiveFrames {
  return typeof body === 'object' && body !== null && 'read' in body && typeof body.read === 'function';
}
