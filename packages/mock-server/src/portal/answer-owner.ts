import { Refusal } from '../errors/refusal.ts';
import type { Visit } from '../pages/route.ts';
import type { Application } from '../records/applications.ts';
import { answerLicensed } from './account/answer-developer.ts';

/**
 * Answers the developer whom the application of the path belongs to. For everybody else there is none.
 *
 * @throws Refusal `unknown_path`
 */
export function answerOwner(visit: Visit, answer: (application: Application) => Promise<Response>): Promise<Response> {
  return answerLicensed(visit, async ({ email }) => {
    const application = await visit.world.applications.byClientId(visit.parameters.id ?? '');
    if (application?.owner !== email) throw new Refusal('unknown_path');
    return answer(application);
  });
}

/** Where the page of an application is, and what belongs to it. */
export function toApplicationPath({ clientId }: Pick<Application, 'clientId'>, rest = ''): string {
  return `/portal/applications/${clientId}${rest}`;
}
