import type { OperationRow } from '@heliostat/spec';
import { Refusal } from '../errors/refusal.ts';
import type { Application } from '../records/applications.ts';
import type { Failure } from '../records/fault.ts';
import type { Verdict } from '../records/journal.ts';
import type { World } from '../records/world.ts';
import { toMaskedText } from './masks.ts';
import type { ReadRequest } from './read-request.ts';

/** What a step that went well has to say: its verdict, and what it saw. */
export type Note = Partial<Omit<Verdict, 'step'>>;

/** Follows one request through its steps, for the journal. */
export interface Trace {
  world: World | undefined;
  row: OperationRow | undefined;
  application: Application | undefined;
  /** What was asked, as far as it could be read. The journal masks it. */
  request: Pick<ReadRequest, 'query' | 'headers' | 'body'> | undefined;
  /** Whether the call was counted and let through by the quotas, so that the bill has it. */
  isMetered: boolean;
  /** How a test asked the call to fail, if it did. */
  fault: Failure | undefined;
  /** What failed inside the mock, if anything did. */
  failure: unknown;
  readonly steps: readonly Verdict[];
  /** Fires when the client is gone. */
  readonly signal: AbortSignal;
  /** The number of its entry in the journal, once it is there. */
  entry: number | undefined;
  /** Waits for so many milliseconds of the machine, or until the client is gone. */
  holdBack(milliseconds: number): Promise<void>;
  /**
   * Takes a step and writes down what it said.
   *
   * @param toNote what to write down where the step went well; by default `ok`
   */
  step<T>(name: string, take: () => T | Promise<T>, toNote?: (result: T) => Note): Promise<T>;
}

export function createTrace(holdBack: Trace['holdBack'], signal: AbortSignal): Trace {
  const steps: Verdict[] = [];
  return {
    world: undefined,
    row: undefined,
    application: undefined,
    request: undefined,
    isMetered: false,
    fault: undefined,
    failure: undefined,
    steps,
    signal,
    entry: undefined,
    holdBack,
    async step(name, take, toNote = () => ({})) {
      try {
        const result = await take();
        steps.push({ step: name, verdict: 'ok', why: null, ...toNote(result) });
        return result;
      } catch (error) {
        steps.push({ step: name, ...toVerdict(error) });
        throw error;
      }
    },
  };
}

function toVerdict(error: unknown): Omit<Verdict, 'step'> {
  return error instanceof Refusal ? { verdict: error.code, why: toMaskedText(error.why) } : { verdict: 'failed', why: null };
}
