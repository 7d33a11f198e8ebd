import type { ReadRequest } from '../../call/read-request.ts';
import type { Trace } from '../../call/trace.ts';
import { type BrowserSession, createSession, readSession, toCookie } from '../../pages/browser-session.ts';
import { checkForm } from '../../pages/check-form.ts';
import type { Person } from '../../records/people.ts';
import type { World } from '../../records/world.ts';
import { toConsentPage } from '../pages/consent-page.ts';
import { toLogInPage } from '../pages/log-in-page.ts';
import { readPerson } from '../read-person.ts';
import { answerConsent } from './answer-consent.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { checkClient } from './check-client.ts';
import { checkRedirectUri } from './check-redirect-uri.ts';
import { toRedirect } from './to-redirect.ts';

/**
 * The authorization endpoint: checks, log-in, consent, answer, in this order.
 *
 * @throws Refusal for what must not reach the redirect URI; everything else is told there
 * @ledger authorize-checks-before-login authorize-response-type
 */
export async function authorize(world: World, read: ReadRequest, trace: Trace): Promise<Response> {
  const application = await checkClient(world, read.query.get('client_id'));
  trace.application = application;
  const redirectUri = checkRedirectUri(application, read.query.get('redirect_uri'));
  const request = { application, redirectUri, state: read.query.get('state'), target: `${read.path}?${read.query}` };
  if (read.query.get('response_type') !== 'code') {
    return toRedirect(
      request,
      { error: 'unsupported_response_type', error_description: 'Unsupported response types' },
      read.origin,
    );
  }
  const session = await readSession(world, read.headers, 'enlighten');
  const person = await readPersonOf(world, session);
  if (read.method === 'POST') return answerForm(world, read, request, session, person);
  if (session && person) return askConsent(world, session, request, person);
  const fresh = session ?? (await createSession(world, 'enlighten'));
  return toLogInPage(fresh, request.target, false, toCookie(fresh));
}

/** Takes what the log-in page or the consent page posted. Which of them it was follows from the session. */
async function answerForm(
  world: World,
  read: ReadRequest,
  request: AuthorizationRequest,
  session: BrowserSession | undefined,
  known: Person | undefined,
): Promise<Response> {
  const form = checkForm(read, session);
  if (session && known) return answerDecision(world, read, request, { session, person: known }, form.get('decision'));
  const person = await readPerson(world, form.get('email') ?? '', form.get('password') ?? '');
  if (!person) return toLogInPage(session ?? (await createSession(world, 'enlighten')), request.target, true, {});
  return toOwnPage(request, toCookie(await createSession(world, 'enlighten', person.email)));
}

async function readPersonOf(world: World, session: BrowserSession | undefined): Promise<Person | undefined> {
  return session?.email === undefined ? undefined : world.people.byEmail(session.email);
}

async function answerDecision(
  world: World,
  read: ReadRequest,
  request: AuthorizationRequest,
  { session, person }: { readonly session: BrowserSession; readonly person: Person },
  decision: string | null,
): Promise<Response> {
  if (decision === 'log_out') {
    await world.sessions.delete('enlighten', session.id);
    return toOwnPage(request, toCookie(await createSession(world, 'enlighten')));
  }
  const answer = await answerConsent(world, request, person, decision, read.origin);
  return answer ?? askConsent(world, session, request, person);
}

/** Back to the page that carried the form, so that reloading it posts nothing again. */
function toOwnPage({ target }: AuthorizationRequest, cookie: Readonly<Record<string, string>>): Response {
  return new Response(null, { status: 302, headers: { Location: target, 'Cache-Control': 'no-store', ...cookie } });
}

async function askConsent(
  world: World,
  session: BrowserSession,
  { application, target }: AuthorizationRequest,
  person: Person,
): Promise<Response> {
  const granted = await Promise.all(person.systemIds.map((id) => world.sites.get(id)));
  const sites = granted.filter((site) => site !== undefined);
  return toConsentPage(session, target, application, person, sites);
}
