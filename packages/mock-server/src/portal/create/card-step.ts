import { html } from 'hono/html';
import { type Filled, unfilled } from '../../pages/field-reader.ts';
import { toFaultSummary } from '../../pages/fields.ts';
import { toForm } from '../../pages/form.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import type { Draft } from '../../records/drafts.ts';
import { answerLicensed } from '../account/answer-developer.ts';
import { isPaid, toPriceText } from '../plan-texts.ts';
import { toPortalPage, toStatus } from '../portal-page.ts';
import { cardWarning, findCardFaults, toCardFields } from './card.ts';
import { registerApplication } from './register-application.ts';

/** Asks for the card of a paid plan. */
export function showCardStep(visit: Visit): Promise<Response> {
  return answerLicensed(visit, async () => {
    const draft = await visit.world.drafts.get(visit.session.id);
    return draft && isPaid(draft.plan) ? toCardPage(visit, draft, unfilled) : toSeeOther('/portal/applications/new');
  });
}

/** Takes the card, and creates the application that waited for it. */
export function takeCard(visit: Visit): Promise<Response> {
  return answerLicensed(visit, async ({ email }) => {
    const { world, session, form } = visit;
    const draft = await world.drafts.get(session.id);
    if (!draft || !isPaid(draft.plan)) return toSeeOther('/portal/applications/new');
    const faults = findCardFaults(form, world.clock.now());
    if (faults) return toCardPage(visit, draft, faults);
    const taken = await world.drafts.take(session.id);
    return taken && isPaid(taken.plan) ? registerApplication(world, email, taken) : toSeeOther('/portal/applications');
  });
}

function toCardPage(visit: Visit, { plan, name }: Draft, filled: Filled): Promise<Response> {
  const fields = html`${toCardFields(filled)}
<div class="actions"><button class="primary" type="submit">Create the application</button><a class="button" href="/portal/applications/new?back">Back</a></div>`;
  const content = html`<p class="eyebrow">Step 2 of 2</p>
<h1>A card for ${plan}</h1>
<p class="lead">${name}, ${toPriceText(plan)}.</p>
${cardWarning}
${toFaultSummary(filled)}
${toForm({ action: '/portal/applications/new/card', session: visit.session, content: fields })}`;
  return toPortalPage(visit, 'Card', content, toStatus(filled));
}
