import type { QuotaWindow } from '../errors/refusal.ts';
import type { Store } from '../store/store.ts';
import type { Plan } from './plans.ts';

/** The calls of a world, counted by application in windows that follow the calendar in UTC. */
export interface Hits {
  /**
   * Counts one call and answers the first window whose limit it exceeds, if any.
   *
   * @param instant epoch milliseconds
   */
  count(clientId: string, plan: Plan, instant: number): Promise<QuotaWindow | undefined>;
}

/** @ledger quota-calendar-window quota-hit-order */
export function createHits(store: Store): Hits {
  return {
    async count(clientId, plan, instant) {
      let exceeded: QuotaWindow | undefined;
      for (const window of [toMonth(instant, plan.hitsPerMonth), toMinute(instant, plan.hitsPerMinute)]) {
        const hits = await store.increment(`hits/${clientId}`, `${window.period}/${window.start}`, 1, {
          expiresAt: window.end * 1000,
        });
        if (hits > window.limit) exceeded ??= window;
      }
      return exceeded;
    },
  };
}

/** The calendar minute that an instant in epoch milliseconds falls into. */
export function toMinute(instant: number, limit: number): QuotaWindow {
  const start = Math.floor(instant / 60_000) * 60;
  return { period: 'minute', start, end: start + 60, limit };
}

function toMonth(instant: number, limit: number): QuotaWindow {
  const date = new Date(instant);
  const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 1000;
  const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 1000;
  return { period: 'month', start, end, limit };
}
