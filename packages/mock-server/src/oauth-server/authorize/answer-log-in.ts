import { type BrowserSession, createSession, toCookie } from '../../pages/browser-session.ts';
import { readPerson } from '../../records/read-person.ts';
import { askLogIn } from './ask-log-in.ts';
import { toOwnPage } from './to-own-page.ts';
import type { Visit } from './visit.ts';

/**
 * Takes what the log-in page posted. Who is let in gets another session, so that one that somebody planted gains nothing.
 *
 * @ledger authorize-login-error
 */
export async function answerLogIn(visit: Visit, session: BrowserSession | undefined, form: URLSearchParams): Promise<Response> {
  const { world, trace, request } = visit;
  const person = await readPerson(world, form.get('email') ?? '', form.get('password') ?? '');
  if (!person) return askLogIn(visit, session, true);
  return trace.step(
    'log-in',
    async () => toOwnPage(request, toCookie(await createSession(world, 'enlighten', person.userId))),
    () => ({ why: `${person.email} is logged in from here on.` }),
  );
}
