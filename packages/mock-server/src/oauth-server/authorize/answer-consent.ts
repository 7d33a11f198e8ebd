import { createSession, toCookie } from '../../pages/browser-session.ts';
import type { Person } from '../../records/people.ts';
import { isEmpty, isWithin, type Reach, toReach, toReachText } from '../../records/reach.ts';
import type { World } from '../../records/world.ts';
import { wholeChoice } from '../pages/consent-page.ts';
import { showConsent } from './ask-consent.ts';
import { issueCode } from './issue-code.ts';
import { toOwnPage } from './to-own-page.ts';
import { toRedirect } from './to-redirect.ts';
import type { Visit, Visitor } from './visit.ts';

/**
 * Takes what the consent page posted, and sends the decision to the redirect URI: a code that works once, or the refusal. Without a
 * decision the page is shown again.
 */
export async function answerConsent(visit: Visit, visitor: Visitor, form: URLSearchParams): Promise<Response> {
  switch (form.get('decision')) {
    case 'approve':
      return approve(visit, visitor, form.getAll('system_id'));
    case 'deny':
      return deny(visit);
    case 'log_out':
      return logOut(visit, visitor);
    default:
      return showConsent(visit, visitor);
  }
}

/** Of the systems that a form names, those of the person count. @ledger authorize-systems-subset */
async function approve(visit: Visit, visitor: Visitor, chosen: readonly string[]): Promise<Response> {
  const { world, read, trace, request } = visit;
  const lent = await readChosen(world, visitor.person, chosen);
  if (isEmpty(lent)) return showConsent(visit, visitor, true);
  return trace.step(
    'consent',
    async () => toRedirect(request, { code: await issueCode(world, request, visitor.person, lent) }, read.origin),
    () => ({
      verdict: 'approved',
      why: `${visitor.person.email} lends ${lent.systems ?? lent.systemIds.length} of ${toReachText(visitor.person)}.`,
    }),
  );
}

async function readChosen({ sites }: World, person: Person, chosen: readonly string[]): Promise<Reach> {
  if (person.systems === 'all' && chosen.includes(wholeChoice)) return toReach(person);
  const ids = [...new Set(chosen.filter((text) => /^[1-9]\d{0,15}$/.test(text)).map(Number))];
  const found = await Promise.all(ids.map((id) => (isWithin(person, id) ? sites.get(id) : undefined)));
  return { systemIds: found.flatMap((site) => site?.id ?? []) };
}

/** @ledger authorize-denied */
async function deny({ read, trace, request }: Visit): Promise<Response> {
  const answer = { error: 'access_denied', error_description: 'User denied access' };
  return trace.step(
    'consent',
    () => toRedirect(request, answer, read.origin),
    () => ({ verdict: 'denied' }),
  );
}

async function logOut({ world, trace, request }: Visit, { session }: Visitor): Promise<Response> {
  const leave = async () => {
    await world.sessions.delete('enlighten', session.id);
    return toOwnPage(request, toCookie(await createSession(world, 'enlighten')));
  };
  return trace.step('consent', leave, () => ({ verdict: 'logged_out' }));
}
