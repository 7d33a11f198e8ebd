import type { ReadRequest } from '../../call/read-request.ts';
import type { Trace } from '../../call/trace.ts';
import { Refusal } from '../../errors/refusal.ts';
import { readSession } from '../../pages/browser-session.ts';
import { checkForm } from '../../pages/check-form.ts';
import type { World } from '../../records/world.ts';
import { answerConsent } from './answer-consent.ts';
import { answerLogIn } from './answer-log-in.ts';
import { askConsent } from './ask-consent.ts';
import { askLogIn } from './ask-log-in.ts';
import type { Asked } from './authorization-request.ts';
import { checkClientId } from './checks/check-client-id.ts';
import { checkClientKnown } from './checks/check-client-known.ts';
import { type Check, checksAtRedirect, checksBeforeRedirect } from './checks.ts';
import { toRefusedRedirect } from './to-redirect.ts';
import type { Visit, Visitor } from './visit.ts';

/**
 * The authorization endpoint: checks, log-in, consent, answer, in this order. Of a parameter that comes twice the first counts, and
 * parameters that are not read, such as those of PKCE, are without effect.
 *
 * @throws Refusal for what must not reach the redirect URI; everything else is told there
 * @ledger authorize-first-parameter-wins authorize-pkce-ignored
 */
export async function authorize(world: World, read: ReadRequest, trace: Trace): Promise<Response> {
  const { query } = read;
  const clientId = await trace.step('check-client-id', () => checkClientId(query.get('client_id')));
  const known = () => checkClientKnown(world, clientId);
  const application = await trace.step('check-client-known', known, ({ name, plan }) => ({ why: `${name}, plan ${plan}` }));
  trace.application = application;
  const redirectUri = query.get('redirect_uri') ?? '';
  const asked = { application, redirectUri, responseType: query.get('response_type'), scope: query.get('scope') };
  await runChecks(checksBeforeRedirect, asked, trace);
  const request = { application, redirectUri, state: query.get('state'), target: `${read.path}?${query}` };
  try {
    await runChecks(checksAtRedirect, asked, trace);
  } catch (error) {
    if (error instanceof Refusal) return toRefusedRedirect(request, error, read.origin);
    throw error;
  }
  return answerBrowser({ world, read, trace, request });
}

async function runChecks(checks: readonly Check[], asked: Asked, trace: Trace): Promise<void> {
  for (const { step, check } of checks) {
    await trace.step(
      step,
      () => check(asked),
      (why) => ({ why }),
    );
  }
}

/** Shows the page that is due, or takes what it posted: log-in as long as nobody is logged in, then consent. */
async function answerBrowser(visit: Visit): Promise<Response> {
  const { world, read, trace } = visit;
  const { session, person } = await trace.step(
    'read-session',
    () => readVisitor(world, read.headers),
    (visitor) => ({ why: visitor.person ? `${visitor.person.email} is logged in.` : 'Nobody is logged in.' }),
  );
  const visitor = session && person && { session, person };
  if (read.method !== 'POST') return visitor ? askConsent(visit, visitor) : askLogIn(visit, session);
  const form = await trace.step('check-form', () => checkForm(read, session));
  return visitor ? answerConsent(visit, visitor, form) : answerLogIn(visit, session, form);
}

async function readVisitor(world: World, headers: Headers): Promise<Partial<Visitor>> {
  const session = await readSession(world, headers, 'enlighten');
  const person = session?.email === undefined ? undefined : await world.people.byEmail(session.email);
  return { ...(session ? { session } : {}), ...(person ? { person } : {}) };
}
