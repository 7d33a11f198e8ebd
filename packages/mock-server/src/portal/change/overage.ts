import { Refusal } from '../../errors/refusal.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import { answerOwner, toApplicationPath } from '../answer-owner.ts';
import { hasOverage } from '../plan-texts.ts';
import { writeChange } from './write-change.ts';

/**
 * Buys calls over the month, or stops buying them, on a plan that sells them.
 *
 * @throws Refusal `unknown_path` where the plan sells none, `unreadable`
 * @ledger portal-overage-request
 */
export function requestOverage(visit: Visit): Promise<Response> {
  return answerOwner(visit, async (application) => {
    if (!hasOverage(application.plan)) throw new Refusal('unknown_path');
    const wanted = visit.form.getAll('overage').join();
    if (wanted !== 'on' && wanted !== 'off') throw new Refusal('unreadable', { text: 'The field overage has to be on or off' });
    await writeChange(visit, application, (now) => ({ ...now, sellsOverage: wanted === 'on' && hasOverage(now.plan) }));
    return toSeeOther(toApplicationPath(application, `?notice=overage-${wanted}`));
  });
}
