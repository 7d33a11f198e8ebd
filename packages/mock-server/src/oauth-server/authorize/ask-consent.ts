import type { Person } from '../../records/people.ts';
import { countReach, pageReach, toReachText } from '../../records/reach.ts';
import type { World } from '../../records/world.ts';
import { type Lendable, toConsentPage } from '../pages/consent-page.ts';
import { issueCode } from './issue-code.ts';
import { readRemembered } from './read-remembered.ts';
import { toFormTargets } from './to-form-targets.ts';
import { toRedirect } from './to-redirect.ts';
import type { Visit, Visitor } from './visit.ts';

/** Shows the consent page, or answers a code at once where a consent is remembered. */
export async function askConsent(visit: Visit, visitor: Visitor): Promise<Response> {
  const { world, read, trace, request } = visit;
  const remembered = await readRemembered(world, request, visitor.person);
  if (!remembered) return showConsent(visit, visitor);
  return trace.step(
    'consent',
    async () => toRedirect(request, { code: await issueCode(world, request, visitor.person, remembered) }, read.origin),
    () => ({ verdict: 'remembered', why: `An earlier consent to ${toReachText(remembered)} stands.` }),
  );
}

/** @param failed whether the person approved and chose no system just now */
export async function showConsent(visit: Visit, { session, person }: Visitor, failed = false): Promise<Response> {
  const { world, trace, request } = visit;
  const systems = await readLendable(world, person);
  const about = { request, person, systems, failed, formTargets: toFormTargets(request) };
  return trace.step(
    'consent',
    () => toConsentPage(session, about),
    () =>
      failed
        ? { verdict: 'no_systems', why: 'The person approved, and none of the systems that came with it is theirs.' }
        : { verdict: 'asked', why: `The consent page is shown, with ${systems.count} systems.` },
  );
}

/** How many of the systems of somebody who can lend all are named. */
const named = 3;

/** What a person can lend: systems one by one, or all of them together with the names of a few. */
async function readLendable({ sites }: World, person: Person): Promise<Lendable> {
  const count = await countReach(sites, person);
  const isWhole = person.systems === 'all';
  return { count, isWhole, sites: await pageReach(sites, person, { offset: 0, limit: isWhole ? named : count }) };
}
