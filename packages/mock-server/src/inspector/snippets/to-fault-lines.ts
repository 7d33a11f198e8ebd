import type { JournalEntry } from '../../records/journal.ts';
import { toLiteral } from './to-literal.ts';

/** The line of a test that asks for the fault that a request met. One that only held it back is left out. */
export function toFaultLines({ steps, operationId }: JournalEntry): readonly string[] {
  const fault = steps.map(({ verdict }) => toFault(verdict)).find((each) => each !== undefined);
  if (fault === undefined || operationId === null) return [];
  return [`await world.faults.add({ operationId: ${toLiteral(operationId)}, ${fault}, times: 1 });`];
}

function toFault(verdict: string): string | undefined {
  const [, kind = '', status, after] = /^fault_(?:([a-z_]+?)_?)?(\d{3})?(?:_after_(\d+))?$/.exec(verdict) ?? [];
  if (!verdict.startsWith('fault_') || kind === 'latency') return undefined;
  const parts = [
    ...(kind === '' ? [] : [`kind: '${kind.replaceAll('_', '-')}'`]),
    ...(status === undefined ? [] : [`status: ${status}`]),
    ...(after === undefined ? [] : [`afterSeconds: ${after}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}
