import type { OperationRow } from '@heliostat/spec';
import type { Application } from '../records/applications.ts';
import { toMinute } from '../records/hits.ts';
import { plans } from '../records/plans.ts';
import type { World } from '../records/world.ts';
import { toQuotaRefusal } from './to-quota-refusal.ts';

/**
 * The failure that a test asked for, as the status whose sample answers in place of everything else; undefined if none is due.
 * A 429 is no sample: its plan and its window are those of the caller and the clock.
 *
 * @throws Refusal `quota_exceeded`
 */
export function applyFault(world: World, application: Application, row: OperationRow): { readonly code: number } | undefined {
  const code = world.faults.take(row.id);
  if (code === undefined) return undefined;
  if (code !== 429) return { code };
  throw toQuotaRefusal(world, application, toMinute(world.clock.now(), plans[application.plan].hitsPerMinute));
}
