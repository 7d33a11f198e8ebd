import { html } from 'hono/html';
import { createFieldReader, type Filled, unfilled } from '../../pages/field-reader.ts';
import { toFaultSummary, toTextField } from '../../pages/fields.ts';
import { toForm } from '../../pages/form.ts';
import { longestPassword } from '../../pages/log-in-fields.ts';
import { longestEmail } from '../../pages/read-email.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import { countReach } from '../../records/reach.ts';
import { readPerson } from '../../records/read-person.ts';
import type { World } from '../../records/world.ts';
import { answerLicensed } from '../account/answer-developer.ts';
import { toPortalPage, toStatus } from '../portal-page.ts';
import { registerApplication } from './register-application.ts';

/** How many systems an installer has at least who may have a Partner application. */
const fewestSystems = 10;

/** Asks for the installer behind a Partner application. */
export function showInstallerStep(visit: Visit): Promise<Response> {
  return answerLicensed(visit, async () => {
    const draft = await visit.world.drafts.get(visit.session.id);
    return draft?.plan === 'Partner' ? toInstallerPage(visit, unfilled) : toSeeOther('/portal/applications/new');
  });
}

/** Takes the installer's log-in, and creates the application that waited for it. @ledger portal-partner-installer */
export function takeInstaller(visit: Visit): Promise<Response> {
  return answerLicensed(visit, async ({ email }) => {
    const { world, session, form } = visit;
    if ((await world.drafts.get(session.id))?.plan !== 'Partner') return toSeeOther('/portal/applications/new');
    const faults = await findInstallerFaults(world, form);
    if (faults) return toInstallerPage(visit, faults);
    const taken = await world.drafts.take(session.id);
    return taken?.plan === 'Partner' ? registerApplication(world, email, taken) : toSeeOther('/portal/applications');
  });
}

async function findInstallerFaults(world: World, form: URLSearchParams): Promise<Filled | undefined> {
  const reader = createFieldReader(form);
  const email = reader.text('email', { what: 'the email address of the installer', least: 1, most: longestEmail });
  const typed = reader.password('password', { what: 'the password of the installer', least: 1, most: longestPassword });
  if (reader.hasFaults()) return reader.toFilled();
  const person = await readPerson(world, email, typed);
  const systems = person ? await countReach(world.sites, person) : 0;
  if (!person) reader.fault('email', 'The email or the password is wrong.');
  else if (person.role !== 'installer') reader.fault('email', 'This is not the account of an installer.');
  else if (systems < fewestSystems)
    reader.fault('email', `This installer has ${systems} systems, and ${fewestSystems} are needed.`);
  return reader.hasFaults() ? reader.toFilled() : undefined;
}

function toInstallerPage(visit: Visit, filled: Filled): Promise<Response> {
  const fields = html`${toTextField(filled, { name: 'email', label: 'Enlighten email', type: 'email', isRequired: true, most: longestEmail })}
${toTextField(filled, { name: 'password', label: 'Enlighten password', type: 'password', isRequired: true, most: longestPassword })}
<div class="actions"><button class="primary" type="submit">Verify and create</button><a class="button" href="/portal/applications/new?back">Back</a></div>`;
  const content = html`<p class="eyebrow">Step 2 of 2</p>
<h1>Who is the installer?</h1>
<p class="lead">The Partner plan is for installers with at least ${fewestSystems} systems. Log in as one; the application then waits until it is verified.</p>
${toFaultSummary(filled)}
${toForm({ action: '/portal/applications/new/installer', session: visit.session, content: fields })}`;
  return toPortalPage(visit, 'Installer', content, toStatus(filled));
}
