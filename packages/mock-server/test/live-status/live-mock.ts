import type { MockServerOptions, Wait } from '@heliostat/mock-server';
import type { components } from '@heliostat/spec';
import { createParser } from 'eventsource-parser';
import { createOpenMock, origin, partner, type TestMock, toHeaders } from '../harness/test-mock.ts';

export type Reading = components['schemas']['LiveReading'];
export type StreamError = components['schemas']['LiveStreamError'];

/** A farm house with a battery, both meters and a system controller. */
export const withBattery = 4_127_560;

export interface LiveMock extends TestMock {
  /** Opens the stream of a system as the installer of all of them. */
  open(systemId?: number, more?: { readonly duration?: number; readonly signal?: AbortSignal }): Promise<Response>;
  /** Lets the pause between two readings end, for every stream that is in one. */
  beat(): Promise<void>;
  /** How many streams wait for their next reading: each has one timer then. */
  waiting(): number;
}

/** Waits that end when the test says so. */
export function createBeat() {
  const waits = new Set<() => void>();
  const wait: Wait = (_milliseconds, signal) =>
    new Promise((done) => {
      const end = () => {
        waits.delete(end);
        signal.removeEventListener('abort', end);
        done();
      };
      if (signal.aborted) return done();
      waits.add(end);
      signal.addEventListener('abort', end);
    });
  const beat = async () => {
    for (const end of [...waits]) end();
    await settle();
  };
  return { wait, beat, waiting: () => waits.size };
}

/** A mock whose streams move on when the test says so. */
export async function createLiveMock(options: MockServerOptions = {}): Promise<LiveMock> {
  const { wait, beat, waiting } = createBeat();
  const mock = await createOpenMock({ wait, livePace: 1000, ...options });
  const { access_token } = await mock.signInInstaller();
  const headers = toHeaders(access_token, partner.apiKey);
  return {
    ...mock,
    open: (systemId = withBattery, { duration, signal } = {}) =>
      mock.fetch(
        new Request(`${origin}/api/v4/systems/${systemId}/live_data`, {
          headers: { ...headers, ...(duration === undefined ? {} : { duration: String(duration) }) },
          ...(signal && { signal }),
        }),
      ),
    beat,
    waiting,
  };
}

/** Lets everything that needs no time happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
}

/** Reads a stream as its parser hands it over. */
export function createReader({ body }: Response) {
  const events: (Reading | StreamError)[] = [];
  const parser = createParser({ onEvent: ({ data }) => events.push(JSON.parse(data)) });
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  return {
    /** Everything that came so far. */
    events,
    /** Waits for the next piece; answers whether there was one. */
    async read(): Promise<boolean> {
      const { done, value } = await reader.read();
      if (!done) parser.feed(decoder.decode(value, { stream: true }));
      return !done;
    },
    cancel: () => reader.cancel(),
  };
}

/** Reads a stream to its end, with a beat after each reading. */
export async function readAll(mock: LiveMock, response: Response): Promise<(Reading | StreamError)[]> {
  const reader = createReader(response);
  for (let isThere = true; isThere; ) {
    const next = reader.read();
    await settle();
    if (mock.waiting() > 0) await mock.beat();
    isThere = await next;
  }
  return reader.events;
}
