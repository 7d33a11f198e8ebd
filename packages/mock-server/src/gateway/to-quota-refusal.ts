import { type QuotaWindow, Refusal } from '../errors/refusal.ts';
import type { Application } from '../records/applications.ts';

/** The refusal for a window that an application has used up. @ledger quota-429-short quota-429-window */
export function toQuotaRefusal({ plan }: Application, window: QuotaWindow): Refusal {
  return new Refusal('quota_exceeded', { text: `Usage limit exceeded for plan ${plan}`, window });
}
