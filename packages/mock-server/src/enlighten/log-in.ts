import { html } from 'hono/html';
import { createSession, toCookie } from '../pages/browser-session.ts';
import { createFieldReader, type Filled, unfilled } from '../pages/field-reader.ts';
import { toFaultSummary } from '../pages/fields.ts';
import { toForm } from '../pages/form.ts';
import { readLogIn, toLogInFields } from '../pages/log-in-fields.ts';
import type { Visit } from '../pages/route.ts';
import { toSeeOther } from '../pages/to-see-other.ts';
import { readPerson } from '../records/read-person.ts';
import { readVisitor } from './answer-person.ts';
import { toEnlightenPage } from './enlighten-page.ts';

/** The log-in form, for whoever is not logged in. */
export async function showLogIn(visit: Visit): Promise<Response> {
  return (await readVisitor(visit)) ? toSeeOther('/enlighten') : toLogInPage(visit, unfilled);
}

/** Logs a person in, with a new session that holds on the consent pages, too. */
export async function logIn(visit: Visit): Promise<Response> {
  const { world, form, session } = visit;
  const reader = createFieldReader(form);
  const { email, password } = readLogIn(reader);
  const person = reader.hasFaults() ? undefined : await readPerson(world, email, password);
  if (!person) {
    reader.fault('email', 'The email or the password is wrong.');
    return toLogInPage(visit, reader.toFilled());
  }
  await world.sessions.delete('enlighten', session.id);
  return toSeeOther('/enlighten', toCookie(await createSession(world, 'enlighten', person.userId)));
}

/** Ends the session, here and on the consent pages. */
export async function logOut({ world, session }: Visit): Promise<Response> {
  await world.sessions.delete('enlighten', session.id);
  return toSeeOther('/enlighten/log-in?notice=logged-out', toCookie(await createSession(world, 'enlighten')));
}

function toLogInPage(visit: Visit, filled: Filled): Promise<Response> {
  const content = html`<h1>Log in to Enlighten</h1>
<p class="lead">See which applications may read your systems, and take it back. Home owners and installers of this world are printed where the mock was started.</p>
${toFaultSummary(filled)}
${toForm({ action: '/enlighten/log-in', session: visit.session, content: toLogInFields(filled) })}`;
  return toEnlightenPage(visit, 'Log in', content, Object.keys(filled.faults).length === 0 ? {} : { status: 422 });
}
