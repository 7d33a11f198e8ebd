import type { Wait } from '../clock.ts';
import { toLiveStreamError } from '../errors/live-stream-error.ts';
import { Refusal } from '../errors/refusal.ts';
import { toEventBytes } from '../errors/to-event-stream.ts';
import type { World } from '../records/world.ts';
import type { LiveFrames } from './live-frames.ts';
import { toPause } from './to-pause.ts';

/** What a test wants to go wrong on the way. */
export interface Interruption {
  readonly afterSeconds: number;
  /** What the last event says; undefined for a stream that breaks off in the middle of an event. */
  readonly refusal: Refusal | undefined;
}

export interface LiveStreamOptions {
  readonly world: World;
  readonly wait: Wait;
  /** Milliseconds of the machine from one reading to the next, where the clock of the world is not faster. */
  readonly pace: number;
  /** Fires when the client is gone. */
  readonly signal: AbortSignal;
  readonly interruption: Interruption | undefined;
  /** Told once, when a stream that began is over. */
  onEnd(end: LiveStreamEnd): void;
}

export interface LiveStreamEnd {
  /** `ok` for one that lasted as long as it was asked for, or what ended it. */
  readonly verdict: string;
  readonly why: string;
  /** What failed inside the mock, if that was it. */
  readonly failure: unknown;
}

/**
 * The bytes of a stream: a reading for each second, made when it is sent. It begins when somebody reads. Nothing waits in it: who
 * reads too slowly misses readings, and gets the latest. It ends after its seconds, in the time of the world or of the machine,
 * whichever is faster; when the client is gone; with an event that says why where a reading is refused; and with its world.
 *
 * @ledger live-pace live-end live-event-error
 */
export function createLiveStream(frames: LiveFrames, options: LiveStreamOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { world, wait, pace, signal, interruption } = options;
  const { clock } = world;
  const over = new AbortController();
  let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  let hasBegun = false;
  let isWanted = false;
  let isDue = false;
  let second = 0;
  let sent = 0;
  let leftOut = 0;
  let forget = (): void => undefined;

  async function run(): Promise<void> {
    hasBegun = true;
    // A signal that fired before tells nobody.
    if (signal.aborted) return onAbort();
    forget = world.streams.add((why) => close('world_ended', why));
    signal.addEventListener('abort', onAbort);
    const start = clock.now();
    while (second < frames.seconds && !over.signal.aborted) {
      if (isDue) leftOut += 1;
      isDue = true;
      await deliver();
      await wait(toPause(clock, start + (second + 1) * 1000, pace), over.signal);
      second = Math.max(second + 1, Math.floor((clock.now() - start) / 1000));
    }
    close('ok', `all ${frames.seconds} seconds are over`);
  }

  /** Sends the reading that is due to whoever waits for one. */
  async function deliver(): Promise<void> {
    if (!isWanted || !isDue || over.signal.aborted) return;
    isWanted = false;
    isDue = false;
    const struck = interruption && second >= interruption.afterSeconds ? interruption : undefined;
    try {
      if (struck?.refusal) throw struck.refusal;
      send(toEventBytes(await frames.read()), struck !== undefined);
    } catch (error) {
      fail(error);
    }
  }

  function send(bytes: Uint8Array<ArrayBuffer>, isBroken: boolean): void {
    if (over.signal.aborted) return;
    controller.enqueue(isBroken ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes);
    if (isBroken) close('fault_truncate', 'a test asked for it');
    else sent += 1;
  }

  function fail(error: unknown): void {
    if (over.signal.aborted) return;
    const refusal = error instanceof Refusal ? error : new Refusal('failed', { cause: error });
    controller.enqueue(toEventBytes({ data: toLiveStreamError(refusal, clock.now()) }));
    close(refusal.code, refusal.why, refusal === error ? undefined : error);
  }

  function close(verdict: string, why: string, failure?: unknown): void {
    if (over.signal.aborted) return;
    controller.close();
    finish(verdict, why, failure);
  }

  function finish(verdict: string, why: string, failure?: unknown): void {
    over.abort();
    signal.removeEventListener('abort', onAbort);
    forget();
    const missed = leftOut === 0 ? '' : `, ${leftOut} left out for a slow reader`;
    options.onEnd({ verdict, why: `${sent} readings sent${missed}: ${why}.`, failure });
  }

  async function onAbort(): Promise<void> {
    // Behind a socket, the connection cancels the stream by itself, and takes an error for one of the mock.
    await null;
    if (over.signal.aborted) return;
    controller.error(signal.reason);
    finish('client_gone', 'the client is gone');
  }

  return new ReadableStream(
    {
      start(given) {
        controller = given;
      },
      pull() {
        isWanted = true;
        void (hasBegun ? deliver() : run());
      },
      cancel() {
        if (hasBegun) finish('client_gone', 'the client is gone');
      },
    },
    { highWaterMark: 0 },
  );
}
