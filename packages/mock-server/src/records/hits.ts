import type { OperationRow } from '@heliostat/spec';
import type { QuotaWindow } from '../errors/refusal.ts';
import type { Store } from '../store/store.ts';
import type { Application } from './applications.ts';
import { isSoldBeyond, plans } from './plans.ts';

/** A window of a quota, and the calls that it has seen. */
export interface Usage extends QuotaWindow {
  readonly hits: number;
  /** The operation that it is about; null for all of them together. */
  readonly operationId: string | null;
}

/** The calls of a world, counted by application in windows that follow the calendar in UTC. */
export interface Hits {
  /**
   * Counts one call and answers the windows that it falls into, each with this call in it, the month first.
   *
   * @param row the operation that is called; undefined for a call to the token endpoint
   * @param instant epoch milliseconds
   */
  count(application: Application, row: OperationRow | undefined, instant: number): Promise<readonly Usage[]>;
  /** What `count` would find, without counting. Windows of single operations only where `row` is given. */
  read(application: Application, row: OperationRow | undefined, instant: number): Promise<readonly Usage[]>;
  /** Sets how many calls a window has seen. */
  set(application: Application, usage: Pick<Usage, 'period' | 'operationId' | 'hits'>, instant: number): Promise<void>;
}

/** @ledger quota-calendar-window quota-hit-order quota-partner-writes quota-overage-on-request */
export function createHits(store: Store): Hits {
  const toCollection = ({ clientId }: Application) => `hits/${clientId}`;
  const toKey = ({ period, start, operationId }: Omit<Usage, 'hits'>) => [period, start, operationId ?? ''].join('/');
  return {
    async count(application, row, instant) {
      const counted: Usage[] = [];
      for (const window of toWindows(application, row, instant)) {
        const hits = await store.increment(toCollection(application), toKey(window), 1, { expiresAt: window.end * 1000 });
        counted.push({ ...window, hits });
      }
      return counted;
    },
    async read(application, row, instant) {
      const found: Usage[] = [];
      for (const window of toWindows(application, row, instant)) {
        found.push({ ...window, hits: (await store.get<number>(toCollection(application), toKey(window))) ?? 0 });
      }
      return found;
    },
    async set(application, { period, operationId, hits }, instant) {
      const plan = plans[application.plan];
      const window = period === 'minute' ? toMinute(instant, plan.hitsPerMinute) : toMonth(instant, plan.hitsPerMonth);
      const key = toKey({ ...window, operationId });
      await store.put(toCollection(application), key, hits, { expiresAt: window.end * 1000 });
    },
  };
}

/** The first window that a call went beyond, if any. */
export function toExceeded(usages: readonly Usage[]): Usage | undefined {
  return usages.find(({ hits, limit }) => hits > limit);
}

function toWindows(application: Application, row: OperationRow | undefined, instant: number): readonly Omit<Usage, 'hits'>[] {
  const plan = plans[application.plan];
  const isOpenEnded = application.sellsOverage && isSoldBeyond(plan);
  const month = toMonth(instant, isOpenEnded ? Number.POSITIVE_INFINITY : plan.hitsPerMonth);
  const all = { ...month, operationId: null };
  const minute = { ...toMinute(instant, plan.hitsPerMinute), operationId: null };
  if (plan.writesPerMonth === null || !row || !isWrite(row)) return [all, minute];
  return [all, { ...month, limit: plan.writesPerMonth, operationId: row.id }, minute];
}

/** A search changes nothing, and is a POST all the same: the limit is told by method. */
function isWrite({ method }: OperationRow): boolean {
  return method === 'POST' || method === 'PUT' || method === 'DELETE';
}

/** The calendar minute that an instant in epoch milliseconds falls into. */
export function toMinute(instant: number, limit: number): QuotaWindow {
  const start = Math.floor(instant / 60_000) * 60;
  return { period: 'minute', start, end: start + 60, limit };
}

/** The calendar month that an instant in epoch milliseconds falls into. */
export function toMonth(instant: number, limit: number): QuotaWindow {
  const date = new Date(instant);
  const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 1000;
  const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 1000;
  return { period: 'month', start, end, limit };
}
