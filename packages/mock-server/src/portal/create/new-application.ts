import { html } from 'hono/html';
import { type Filled, unfilled } from '../../pages/field-reader.ts';
import { toFaultSummary } from '../../pages/fields.ts';
import { toForm } from '../../pages/form.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import type { Draft } from '../../records/drafts.ts';
import { answerLicensed } from '../account/answer-developer.ts';
import { isPaid } from '../plan-texts.ts';
import { toPortalPage, toStatus } from '../portal-page.ts';
import { planStyle, readApplication, toApplicationFields } from './application-fields.ts';
import { registerApplication } from './register-application.ts';

/** The form of a new application; with what was typed before, for who comes back to it from the next step. */
export function showNewApplication(visit: Visit): Promise<Response> {
  const { world, session, read } = visit;
  return answerLicensed(visit, async () => {
    const draft = read.query.has('back') ? await world.drafts.get(session.id) : undefined;
    return toNewApplicationPage(visit, draft ? toDraftFilled(draft) : unfilled);
  });
}

/**
 * Takes a new application. On the free plan it is created at once; a paid plan asks for a card next, and Partner for an installer.
 *
 * @ledger portal-new-application portal-card portal-partner-installer
 */
export function createNewApplication(visit: Visit): Promise<Response> {
  return answerLicensed(visit, async ({ email }) => {
    const { world, session, form } = visit;
    const read = readApplication(form);
    if ('faults' in read) return toNewApplicationPage(visit, read);
    if (read.plan !== 'Partner' && !isPaid(read.plan)) return registerApplication(world, email, read);
    await world.drafts.put(session.id, read, world.clock.now());
    return toSeeOther(read.plan === 'Partner' ? '/portal/applications/new/installer' : '/portal/applications/new/card');
  });
}

function toDraftFilled({ plan, name, description, developedBy, accessControls }: Draft): Filled {
  return {
    values: { plan, name, description, developed_by: developedBy },
    choices: { access_control: accessControls },
    faults: {},
  };
}

function toNewApplicationPage(visit: Visit, filled: Filled): Promise<Response> {
  const fields = html`${toApplicationFields(filled)}
<div class="actions"><button class="primary" type="submit">Create the application</button><a class="button" href="/portal/applications">Cancel</a></div>`;
  const content = html`<p class="small"><a href="/portal/applications">Applications</a></p>
<h1>New application</h1>
${toFaultSummary(filled)}
${toForm({ action: '/portal/applications/new', session: visit.session, content: fields })}`;
  return toPortalPage(visit, 'New application', content, { width: 'medium', styles: [planStyle], ...toStatus(filled) });
}
