import { Refusal } from '../../errors/refusal.ts';
import type { Visit } from '../../pages/route.ts';
import type { Application } from '../../records/applications.ts';
import { answerOwner } from '../answer-owner.ts';

/**
 * Answers the owner of an application that home owners approve and that may move between plans: none on the Partner plan.
 *
 * @throws Refusal `unknown_path`
 * @ledger portal-plan-change
 */
export function answerDeveloperApplication(
  visit: Visit,
  answer: (application: Application) => Promise<Response>,
): Promise<Response> {
  return answerOwner(visit, async (application) => {
    if (application.plan === 'Partner') throw new Refusal('unknown_path');
    return answer(application);
  });
}
