import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import type { Developer } from '../../records/developers.ts';

/** The account that is logged in, if the session has one and it still exists. */
export async function readDeveloper({ world, session }: Visit): Promise<Developer | undefined> {
  const developer = session.email === undefined ? undefined : await world.developers.byEmail(session.email);
  return developer && developer.activatedAt !== null ? developer : undefined;
}

/** Answers a developer; whoever is not logged in is sent to do so. */
export async function answerDeveloper(visit: Visit, answer: (developer: Developer) => Promise<Response>): Promise<Response> {
  const developer = await readDeveloper(visit);
  return developer ? answer(developer) : toSeeOther('/portal/log-in');
}

/**
 * Answers a developer who accepted the licence; others are sent to read it.
 *
 * @ledger portal-licence
 */
export function answerLicensed(visit: Visit, answer: (developer: Developer) => Promise<Response>): Promise<Response> {
  return answerDeveloper(visit, async (developer) =>
    developer.licenceAcceptedAt === null ? toSeeOther('/portal/licence') : answer(developer),
  );
}
