import type { ReadRequest } from '../../call/read-request.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Person } from '../../records/people.ts';
import type { Session } from '../../records/sessions.ts';
import type { World } from '../../records/world.ts';
import { toConsentPage } from '../pages/consent-page.ts';
import { toLogInPage } from '../pages/log-in-page.ts';
import { readPerson } from '../read-person.ts';
import { answerConsent } from './answer-consent.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { createSession, readSession, toCookie } from './browser-session.ts';
import { checkClient } from './check-client.ts';
import { checkRedirectUri } from './check-redirect-uri.ts';
import { toRedirect } from './to-redirect.ts';

/**
 * The authorization endpoint: checks, log-in, consent, answer, in this order.
 *
 * @throws Refusal for what must not reach the redirect URI; everything else is told there
 * @ledger authorize-checks-before-login authorize-response-type
 */
export async function authorize(world: World, read: ReadRequest): Promise<Response> {
  const application = await checkClient(world, read.query.get('client_id'));
  const redirectUri = checkRedirectUri(application, read.query.get('redirect_uri'));
  const request = { application, redirectUri, state: read.query.get('state'), target: `${read.path}?${read.query}` };
  if (read.query.get('response_type') !== 'code') {
    return toRedirect(
      request,
      { error: 'unsupported_response_type', error_description: 'Unsupported response types' },
      read.origin,
    );
  }
  const session = await readSession(world, read.headers);
  if (read.method === 'POST') return answerForm(world, read, request, session);

  const person = session?.email ? await world.people.byEmail(session.email) : undefined;
  if (session && person) return askConsent(world, session, request, person);
  const fresh = session ?? (await createSession(world, null));
  return toLogInPage(fresh, request.target, false, toCookie(fresh));
}

/** Takes what the log-in page or the consent page posted. Which of them it was follows from the session. */
async function answerForm(
  world: World,
  read: ReadRequest,
  request: AuthorizationRequest,
  session: Session | undefined,
): Promise<Response> {
  const form = read.body.kind === 'form' ? read.body.form : new URLSearchParams();
  if (!session || form.get('csrf') !== session.csrf) throw new Refusal('form_forged');
  const loggedIn = session.email ? await world.people.byEmail(session.email) : undefined;
  if (loggedIn) {
    return (
      (await answerConsent(world, request, loggedIn, form.get('decision'), read.origin)) ??
      askConsent(world, session, request, loggedIn)
    );
  }

  const person = await readPerson(world, form.get('email') ?? '', form.get('password') ?? '');
  if (!person) return toLogInPage(session, request.target, true, {});
  await world.sessions.delete(session.id);
  const next = await createSession(world, person.email);
  return new Response(null, {
    status: 302,
    headers: { Location: request.target, 'Cache-Control': 'no-store', ...toCookie(next) },
  });
}

function askConsent(
  world: World,
  session: Session,
  { application, target }: AuthorizationRequest,
  person: Person,
): Promise<Response> {
  const sites = person.systemIds.map((id) => world.sites.get(id)).filter((site) => site !== undefined);
  return toConsentPage(session, target, application, person, sites);
}
