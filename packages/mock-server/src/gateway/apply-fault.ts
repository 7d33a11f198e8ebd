import type { OperationRow } from '@heliostat/spec';
import type { SampleChoice } from '../engine/types.ts';
import type { World } from '../records/world.ts';

/** The failure that a test asked for, as the sample to answer in place of the simulation; undefined where none is due. */
export function applyFault(world: World, row: OperationRow): Pick<SampleChoice, 'code'> | undefined {
  const code = world.faults.take(row.id);
  return code === undefined ? undefined : { code };
}
