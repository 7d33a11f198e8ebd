import { html } from 'hono/html';
import { createFieldReader, type Filled, unfilled } from '../../pages/field-reader.ts';
import { toDescribed, toNotes } from '../../pages/fields.ts';
import type { Markup } from '../../pages/page.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import type { Application } from '../../records/applications.ts';
import { type PlanName, plans } from '../../records/plans.ts';
import { toApplicationPath } from '../answer-owner.ts';
import { developerPlans, hasOverage, isPaid, toPriceText, toQuotaText } from '../plan-texts.ts';
import { answerDeveloperApplication } from './answer-developer-application.ts';
import { toChangePage } from './change-page.ts';
import { writeChange } from './write-change.ts';

/** The form to change the plan. */
export function showPlan(visit: Visit): Promise<Response> {
  return answerDeveloperApplication(visit, async (application) => toPlanPage(visit, application, unfilled));
}

/** Takes another plan: a free one at once, a paid one with a card next. @ledger portal-plan-change portal-card */
export function changePlan(visit: Visit): Promise<Response> {
  return answerDeveloperApplication(visit, async (application) => {
    const reader = createFieldReader(visit.form);
    const plan = reader.choice('plan', 'a plan', developerPlans);
    if (plan === application.plan) reader.fault('plan', `The application is on ${plan} already.`);
    if (plan === undefined || reader.hasFaults()) return toPlanPage(visit, application, reader.toFilled());
    if (isPaid(plan)) return toSeeOther(toApplicationPath(application, `/plan/${plan}`));
    await writeChange(visit, application, (now) => toChanged(now, plan));
    return toSeeOther(toApplicationPath(application, '?notice=plan-changed-free'));
  });
}

/** The application on another plan, without what that plan does not have. */
export function toChanged(application: Application, plan: PlanName): Application {
  const accessControls = application.accessControls.filter((each) => plans[plan].accessControls.includes(each));
  return { ...application, plan, accessControls, sellsOverage: application.sellsOverage && hasOverage(plan) };
}

/** What an application loses by another plan, in a sentence; empty where it loses nothing. */
export function toLossText({ accessControls, sellsOverage }: Application, plan: PlanName): string {
  const lost = accessControls.filter((each) => !plans[plan].accessControls.includes(each));
  const overage = sellsOverage && !hasOverage(plan) ? ['calls over the month'] : [];
  const all = [...lost, ...overage];
  return all.length === 0 ? '' : `The application loses ${all.join(', ')}.`;
}

function toPlanPage(visit: Visit, application: Application, filled: Filled): Promise<Response> {
  const field = { name: 'plan', label: 'Plan' };
  const fields = html`<fieldset id="plan" tabindex="-1"${toDescribed(filled, field)}>
<legend>Plan</legend>
${toNotes(filled, field)}
<ul class="choices">${developerPlans.map((name) => html`<li>${toChoice(application, name, filled.values.plan ?? application.plan)}</li>`)}</ul>
</fieldset>`;
  return toChangePage(visit, application, {
    title: 'Change the plan',
    action: '/plan',
    lead: html`<p class="lead">It holds from the next call on. What was used before stays on the bill of the old plan. A paid plan asks for a card next.</p>`,
    fields,
    button: 'Continue',
    filled,
  });
}

function toChoice(application: Application, name: PlanName, chosen: string): Markup {
  const loss = toLossText(application, name);
  return html`<label class="choice"><input type="radio" name="plan" value="${name}"${chosen === name ? html` checked` : ''}>
<span><strong>${name}${name === application.plan ? ' (now)' : ''} <span>${toPriceText(name)}</span></strong><small>${toQuotaText(name)}.</small>${loss === '' ? '' : html`<small class="loss">${loss}</small>`}</span></label>`;
}
