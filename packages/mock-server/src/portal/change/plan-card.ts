import { html } from 'hono/html';
import { Refusal } from '../../errors/refusal.ts';
import { type Filled, unfilled } from '../../pages/field-reader.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import type { Application } from '../../records/applications.ts';
import type { PlanName } from '../../records/plans.ts';
import { toApplicationPath } from '../answer-owner.ts';
import { cardWarning, findCardFaults, toCardFields } from '../create/card.ts';
import { developerPlans, isPaid, toPriceText } from '../plan-texts.ts';
import { answerDeveloperApplication } from './answer-developer-application.ts';
import { toChangePage } from './change-page.ts';
import { toChanged, toLossText } from './plan.ts';
import { writeChange } from './write-change.ts';

/** The card for a paid plan. @throws Refusal `unknown_path` for what is none */
export function showPlanCard(visit: Visit): Promise<Response> {
  const plan = readPlan(visit);
  return answerDeveloperApplication(visit, async (application) => toPlanCardPage(visit, application, plan, unfilled));
}

/** Takes the card, and moves the application to the plan. @ledger portal-card */
export function takePlanCard(visit: Visit): Promise<Response> {
  const plan = readPlan(visit);
  return answerDeveloperApplication(visit, async (application) => {
    const faults = findCardFaults(visit.form, visit.world.clock.now());
    if (faults) return toPlanCardPage(visit, application, plan, faults);
    await writeChange(visit, application, (now) => toChanged(now, plan));
    return toSeeOther(toApplicationPath(application, '?notice=plan-changed'));
  });
}

function readPlan({ parameters }: Visit): PlanName {
  const plan = developerPlans.find((each) => each === parameters.plan && isPaid(each));
  if (!plan) throw new Refusal('unknown_path');
  return plan;
}

function toPlanCardPage(visit: Visit, application: Application, plan: PlanName, filled: Filled): Promise<Response> {
  const loss = toLossText(application, plan);
  return toChangePage(visit, application, {
    title: `A card for ${plan}`,
    action: `/plan/${plan}`,
    lead: html`<p class="lead">${toPriceText(plan)}.</p>${loss === '' ? '' : html`<p class="notice wait">${loss}</p>`}${cardWarning}`,
    fields: toCardFields(filled),
    button: `Change to ${plan}`,
    filled,
  });
}
