import type { OperationRow } from '@heliostat/spec';
import type { Trace } from '../call/trace.ts';
import { toProxyPage } from '../errors/proxy-page.ts';
import type { Failure } from '../records/fault.ts';
import type { DueFaults } from '../records/faults.ts';
import type { World } from '../records/world.ts';

/**
 * Meets the faults that a test asked for: holds the call back, and answers how it fails, if it does. What happens to the answer
 * on its way is kept in the trace, for whoever sends it.
 */
export async function applyFault(world: World, row: OperationRow, trace: Trace): Promise<Failure | undefined> {
  const { failure } = await trace.step(
    'apply-fault',
    async () => {
      const due = await world.faults.take(row);
      if (due.milliseconds !== undefined) await trace.holdBack(due.milliseconds);
      return due;
    },
    (due) => (due.ids.length === 0 ? {} : { verdict: toVerdict(due), why: toWhy(due) }),
  );
  trace.fault = failure;
  return failure;
}

/**
 * The answer of a fault that comes before anything is done: a page of a proxy, or the error response of the web, with status 0, for
 * a reset. Undefined for the others. @ledger response-html-and-503
 */
export function toAnswerInstead(failure: Failure | undefined): Response | undefined {
  if (failure?.kind === 'reset') return Response.error();
  return failure?.kind === 'html' ? toProxyPage(failure.status) : undefined;
}

/** For example `fault_500`, `fault_html_503`, `fault_lost_answer`. */
function toVerdict({ failure }: DueFaults): string {
  if (!failure) return 'fault_latency';
  if (failure.kind === 'status') {
    return failure.afterSeconds === undefined
      ? `fault_${failure.status}`
      : `fault_${failure.status}_after_${failure.afterSeconds}`;
  }
  const kind = failure.kind.replaceAll('-', '_');
  return failure.kind === 'html' ? `fault_${kind}_${failure.status}` : `fault_${kind}`;
}

function toWhy({ ids, milliseconds }: DueFaults): string {
  const asked = `A test asked for it: ${ids.join(', ')}.`;
  return milliseconds === undefined ? asked : `${asked} Held back for ${milliseconds} ms.`;
}
