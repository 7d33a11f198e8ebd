import type { ReadRequest } from '../../call/read-request.ts';
import type { Trace } from '../../call/trace.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Person } from '../../records/people.ts';
import type { World } from '../../records/world.ts';
import { toConsentPage } from '../pages/consent-page.ts';
import { toLogInPage } from '../pages/log-in-page.ts';
import { readPerson } from '../read-person.ts';
import { answerConsent } from './answer-consent.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { type BrowserSession, createSession, readSession, toCookie } from './browser-session.ts';
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
  const session = await readSession(world, read);
  if (read.method === 'POST') return answerForm(world, read, request, session);
  if (session?.person) return askConsent(world, session, request, session.person);
  const fresh = session ?? (await createSession(world));
  return toLogInPage(fresh, request.target, false, toCookie(fresh));
}

/** Takes what the log-in page or the consent page posted. Which of them it was follows from the session. */
async function answerForm(
  world: World,
  read: ReadRequest,
  request: AuthorizationRequest,
  session: BrowserSession | undefined,
): Promise<Response> {
  const form = read.body.kind === 'form' ? read.body.form : new URLSearchParams();
  if (!session || form.get('csrf') !== session.csrf) throw new Refusal('form_forged');
  if (session.person) return answerDecision(world, read, request, { ...session, person: session.person }, form.get('decision'));
  const person = await readPerson(world, form.get('email') ?? '', form.get('password') ?? '');
  if (!person) return toLogInPage(session, request.target, true, {});
  return toOwnPage(request, toCookie(await createSession(world, person)));
}

async function answerDecision(
  world: World,
  read: ReadRequest,
  request: AuthorizationRequest,
  session: BrowserSession & { readonly person: Person },
  decision: string | null,
): Promise<Response> {
  if (decision === 'log_out') {
    await world.sessions.delete(session.id);
    return toOwnPage(request, toCookie(await createSession(world)));
  }
  const answer = await answerConsent(world, request, session.person, decision, read.origin);
  return answer ?? askConsent(world, session, request, session.person);
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
