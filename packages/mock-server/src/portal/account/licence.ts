import { html } from 'hono/html';
import { createFieldReader, type Filled, unfilled } from '../../pages/field-reader.ts';
import { toCheckbox, toFaultSummary } from '../../pages/fields.ts';
import { toForm } from '../../pages/form.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import { toPortalPage, toStatus } from '../portal-page.ts';
import { answerDeveloper } from './answer-developer.ts';

/** The licence of the mock, in place of the one that the live portal shows. */
const licence = [
  [
    'What this is',
    'A mock of a developer portal, on a machine of yours. Enphase had no part in it, and nothing that you do here reaches them.',
  ],
  [
    'What you may do',
    'Create applications, call the mock with them, break things, and begin again. No quota and no bill here is real.',
  ],
  ['What you should not do', 'Enter a password, a card or personal data that mean anything elsewhere.'],
  ['What you may expect', 'Behaviour that follows the live service as closely as its ledger tells, and no promise beyond that.'],
] as const;

/** The licence, to read and to accept. */
export function showLicence(visit: Visit): Promise<Response> {
  return answerDeveloper(visit, async ({ licenceAcceptedAt }) => toLicencePage(visit, unfilled, licenceAcceptedAt !== null));
}

/** Accepts the licence, which opens the applications. @ledger portal-licence */
export function acceptLicence(visit: Visit): Promise<Response> {
  return answerDeveloper(visit, async (developer) => {
    const { world, form } = visit;
    const reader = createFieldReader(form);
    const isAccepted = reader.isChecked('accept');
    if (!isAccepted) reader.fault('accept', 'Accept the licence to go on.');
    if (reader.hasFaults()) return toLicencePage(visit, reader.toFilled(), developer.licenceAcceptedAt !== null);
    if (developer.licenceAcceptedAt === null) await world.developers.put({ ...developer, licenceAcceptedAt: world.clock.now() });
    return toSeeOther('/portal/applications');
  });
}

function toLicencePage(visit: Visit, filled: Filled, isAccepted: boolean): Promise<Response> {
  const fields = html`${toCheckbox(filled, { name: 'accept', label: 'I have read the licence and accept it' })}
<div class="actions"><button class="primary" type="submit">Accept and go on</button></div>`;
  const content = html`<p class="eyebrow">Before the first application</p>
<h1>Licence</h1>
${licence.map(([heading, text]) => html`<h2>${heading}</h2><p>${text}</p>`)}
<section>${toFaultSummary(filled)}
${isAccepted ? html`<p class="notice good">You accepted this licence.</p>` : toForm({ action: '/portal/licence', session: visit.session, content: fields })}</section>`;
  return toPortalPage(visit, 'Licence', content, { width: 'medium', ...toStatus(filled) });
}
