import { type BrowserSession, createSession, toCookie } from '../../pages/browser-session.ts';
import { toLogInPage } from '../pages/log-in-page.ts';
import { toFormTargets } from './to-form-targets.ts';
import type { Visit } from './visit.ts';

/** Shows the log-in page. @param failed whether an attempt failed just now */
export async function askLogIn(
  { world, trace, request }: Visit,
  known: BrowserSession | undefined,
  failed = false,
): Promise<Response> {
  const session = known ?? (await createSession(world, 'enlighten'));
  const note = failed ? {} : { verdict: 'asked', why: 'The log-in page is shown.' };
  return trace.step(
    'log-in',
    () => toLogInPage(session, request.target, { failed, headers: toCookie(session), formTargets: toFormTargets(request) }),
    () => ({ verdict: 'wrong_credentials', why: 'No person of this world has this e-mail and this password.', ...note }),
  );
}
