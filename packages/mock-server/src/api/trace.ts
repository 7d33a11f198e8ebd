import type { OperationRow } from '@heliostat/spec';
import { Refusal } from '../errors/refusal.ts';
import type { Application } from '../records/applications.ts';
import type { Verdict } from '../records/journal.ts';

/** Follows one request through its steps, for the journal. */
export interface Trace {
  row: OperationRow | undefined;
  application: Application | undefined;
  /** What failed inside the mock, if anything did. */
  failure: unknown;
  readonly steps: readonly Verdict[];
  /**
   * Takes a step and writes down what it said.
   *
   * @param toVerdict what to write down where the step went well and that says too little
   */
  step<T>(name: string, take: () => T | Promise<T>, toVerdict?: (result: T) => string): Promise<T>;
}

export function createTrace(): Trace {
  const steps: Verdict[] = [];
  return {
    row: undefined,
    application: undefined,
    failure: undefined,
    steps,
    async step(name, take, toVerdict = () => 'ok') {
      try {
        const result = await take();
        steps.push({ step: name, verdict: toVerdict(result) });
        return result;
      } catch (error) {
        steps.push({ step: name, verdict: error instanceof Refusal ? error.code : 'failed' });
        throw error;
      }
    },
  };
}
