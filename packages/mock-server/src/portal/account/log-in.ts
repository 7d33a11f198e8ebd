import { html } from 'hono/html';
import { createSession, toCookie } from '../../pages/browser-session.ts';
import { createFieldReader, type Filled, unfilled } from '../../pages/field-reader.ts';
import { toFaultSummary } from '../../pages/fields.ts';
import { toForm } from '../../pages/form.ts';
import { readLogIn, toLogInFields } from '../../pages/log-in-fields.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import { isPassword } from '../../records/password.ts';
import { toPortalPage, toStatus } from '../portal-page.ts';
import { readDeveloper } from './answer-developer.ts';

const applications = '/portal/applications';

/** The log-in form, for whoever is not logged in. */
export async function showLogIn(visit: Visit): Promise<Response> {
  return (await readDeveloper(visit)) ? toSeeOther(applications) : toLogInPage(visit, unfilled);
}

/** Logs in, with a new session: the id from before is worth nothing to whoever planted it. Which field was wrong is not told. */
export async function logIn(visit: Visit): Promise<Response> {
  const { world, form, session } = visit;
  const reader = createFieldReader(form);
  const { email, password } = readLogIn(reader);
  if (reader.hasFaults()) return toLogInPage(visit, reader.toFilled());
  const developer = await world.developers.byEmail(email);
  if (!(await isPassword(developer?.password, password)) || !developer) {
    reader.fault('email', 'The email or the password is wrong.');
    return toLogInPage(visit, reader.toFilled());
  }
  if (developer.activatedAt === null) {
    reader.fault('email', 'This account is not active yet. Open its mail in the mailbox.');
    return toLogInPage(visit, reader.toFilled());
  }
  await world.sessions.delete('portal', session.id);
  return toSeeOther(applications, toCookie(await createSession(world, 'portal', developer.email)));
}

/** Ends the session and goes on as a visitor. */
export async function logOut({ world, session }: Visit): Promise<Response> {
  await world.sessions.delete('portal', session.id);
  return toSeeOther('/portal?notice=logged-out', toCookie(await createSession(world, 'portal')));
}

function toLogInPage(visit: Visit, filled: Filled): Promise<Response> {
  const content = html`<h1>Log in</h1>
<p class="lead">To the developer portal. The account that every world begins with is printed where the mock was started.</p>
${toFaultSummary(filled)}
${toForm({ action: '/portal/log-in', session: visit.session, content: toLogInFields(filled) })}
<p class="small quiet">No account yet? <a href="/portal/sign-up">Sign up</a></p>`;
  return toPortalPage(visit, 'Log in', content, toStatus(filled));
}
