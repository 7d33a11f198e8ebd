import type { OperationRow } from '@heliostat/spec';
import type { Faults } from '../records/faults.ts';

/** The failure that a test asked for, as the status whose sample answers in place of the simulation; undefined if none is due. */
export function applyFault(faults: Faults, row: OperationRow): { readonly code: number } | undefined {
  const code = faults.take(row.id);
  return code === undefined ? undefined : { code };
}
