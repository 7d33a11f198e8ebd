import { createLiveStream, type Interruption, type LiveStreamEnd } from '../call/create-live-stream.ts';
import type { LiveFrames } from '../call/live-frames.ts';
import type { Trace } from '../call/trace.ts';
import type { Wait } from '../clock.ts';
import { toLiveRefusalCode } from '../errors/live-refusals.ts';
import { Refusal } from '../errors/refusal.ts';
import { EventStreamResponse } from '../errors/to-event-stream.ts';
import type { Failure } from '../records/fault.ts';
import type { World } from '../records/world.ts';

export interface StreamContext {
  readonly wait: Wait;
  readonly livePace: number;
  readonly report: (failure: unknown, journalNumber: number | undefined, worldId: string) => void;
}

/** Answers a stream whose end is added to the journal entry of the call. */
export function openStream({ wait, livePace, report }: StreamContext, frames: LiveFrames, world: World, trace: Trace): Response {
  async function onEnd({ verdict, why, failure }: LiveStreamEnd): Promise<void> {
    if (failure !== undefined) report(failure, trace.entry, world.id);
    if (trace.entry !== undefined) await world.journal.addStep(trace.entry, { step: 'stream', verdict, why });
  }
  const stream = createLiveStream(frames, {
    world,
    wait,
    pace: livePace,
    signal: trace.signal,
    interruption: toInterruption(trace.fault, frames.seconds),
    onEnd: (end) => void onEnd(end).catch((error: unknown) => report(error, trace.entry, world.id)),
  });
  return new EventStreamResponse(stream);
}

/** What of a fault strikes a stream that runs. */
function toInterruption(failure: Failure | undefined, seconds: number): Interruption | undefined {
  if (failure?.kind === 'truncate') return { afterSeconds: Math.floor(seconds / 2), refusal: undefined };
  if (failure?.kind !== 'status' || failure.afterSeconds === undefined) return undefined;
  const code = toLiveRefusalCode(failure.status) ?? 'failed';
  return { afterSeconds: failure.afterSeconds, refusal: new Refusal(code, { why: 'a test asked for it' }) };
}
