import type { Person } from '../../records/people.ts';
import type { World } from '../../records/world.ts';
import type { Site } from '../../simulation/site.ts';
import { toConsentPage } from '../pages/consent-page.ts';
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
    () => ({ verdict: 'remembered', why: `An earlier consent to ${remembered.length} systems stands.` }),
  );
}

/** @param failed whether the person approved and chose no system just now */
export async function showConsent(visit: Visit, { session, person }: Visitor, failed = false): Promise<Response> {
  const { world, trace, request } = visit;
  const sites = await readSites(world, person);
  const about = { request, person, sites, failed, formTargets: toFormTargets(request) };
  return trace.step(
    'consent',
    () => toConsentPage(session, about),
    () =>
      failed
        ? { verdict: 'no_systems', why: 'The person approved, and none of the systems that came with it is theirs.' }
        : { verdict: 'asked', why: `The consent page is shown, with ${sites.length} systems.` },
  );
}

/** The systems that a person can lend. */
export async function readSites(world: World, { systemIds }: Person): Promise<readonly Site[]> {
  const sites = await Promise.all(systemIds.map((id) => world.sites.get(id)));
  return sites.filter((site) => site !== undefined);
}
