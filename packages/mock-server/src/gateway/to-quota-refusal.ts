import { type QuotaWindow, Refusal } from '../errors/refusal.ts';
import type { Application } from '../records/applications.ts';
import type { World } from '../records/world.ts';

/** The refusal for a window that an application has used up. @ledger quota-429-short quota-429-window quota-429-no-retry-after */
export function toQuotaRefusal({ clock, switches }: World, { plan, name }: Application, window: QuotaWindow): Refusal {
  // On a fast clock the window may have ended since the call was counted.
  const secondsLeft = Math.max(1, Math.ceil(window.end - clock.now() / 1000));
  return new Refusal('quota_exceeded', {
    text: `Usage limit exceeded for plan ${plan}`,
    why: `${name} used up its ${window.limit} calls of this ${window.period}. The next ${window.period} begins in ${secondsLeft} s.`,
    window,
    ...(switches.retryAfter ? { headers: { 'Retry-After': String(secondsLeft) } } : {}),
  });
}
