import { html } from 'hono/html';
import { createFieldReader, type FieldReader, type Filled } from '../../pages/field-reader.ts';
import { toDescribed, toNotes, toTextField } from '../../pages/fields.ts';
import type { Markup } from '../../pages/page.ts';
import type { Draft } from '../../records/drafts.ts';
import { type AccessControl, accessControls, type PlanName, plans } from '../../records/plans.ts';
import { planNames, toPriceText, toQuotaText } from '../plan-texts.ts';

const longestName = 60;
const longestDescription = 500;

/**
 * Reads what a new application is to be: plan, name, description, developer, access controls, in the order of the live form.
 *
 * @ledger portal-new-application portal-access-controls-by-plan
 */
export function readApplication(form: URLSearchParams): Draft | Filled {
  const reader = createFieldReader(form);
  const plan = reader.choice('plan', 'a plan', planNames);
  const name = reader.text('name', { what: 'a name', least: 1, most: longestName });
  const description = reader.text('description', { what: 'a description', most: longestDescription, isLong: true });
  const developedBy = reader.text('developed_by', { what: 'who develops it', least: 1, most: longestName });
  const chosen = readAccessControls(reader, plan);
  if (plan === undefined || reader.hasFaults()) return reader.toFilled();
  return { plan, name, description, developedBy, accessControls: chosen };
}

/** Reads which access controls were chosen. What the plan does not have is a fault, whatever the page offered. */
export function readAccessControls(reader: FieldReader, plan: PlanName | undefined): readonly AccessControl[] {
  const chosen = reader.choices('access_control', accessControls);
  const lacking = plan === undefined ? [] : chosen.filter((each) => !plans[plan].accessControls.includes(each));
  if (lacking.length > 0) reader.fault('access_control', `The plan ${plan} does not have ${lacking.join(', ')}.`);
  return chosen;
}

/** The fields of a new application. */
export function toApplicationFields(filled: Filled): Markup {
  return html`${toPlanField(filled)}
${toTextField(filled, { name: 'name', label: 'Name', isRequired: true, most: longestName, hint: 'Home owners see it when they are asked for access.' })}
${toTextField(filled, { name: 'description', label: 'Description', rows: 3, most: longestDescription })}
${toTextField(filled, { name: 'developed_by', label: 'Developed By', isRequired: true, most: longestName, hint: 'You or your company. Home owners see this, too.' })}
${toAccessControlField(filled)}`;
}

function toPlanField(filled: Filled): Markup {
  const field = { name: 'plan', label: 'Plan' };
  const chosen = filled.values.plan ?? 'Watt';
  return html`<fieldset id="plan" tabindex="-1"${toDescribed(filled, field)}>
<legend>Plan</legend>
${toNotes(filled, field)}
<ul class="choices">${planNames.map(
    (
      name,
    ) => html`<li><label class="choice"><input type="radio" name="plan" id="plan-${name}" value="${name}"${chosen === name ? html` checked` : ''}>
<span><strong>${name} <span>${toPriceText(name)}</span></strong><small>${toQuotaText(name)}. ${toSteps(name)}</small></span></label></li>`,
  )}</ul>
</fieldset>`;
}

function toSteps(name: PlanName): string {
  if (name === 'Partner') return 'For installers with 10 systems or more; asks for their Enlighten log-in next.';
  return name === 'Watt' ? 'No card.' : 'Asks for a card next.';
}

/** The access controls, each hidden by the style while the chosen plan lacks it, unless it is checked all the same. */
export function toAccessControlField(
  filled: Filled,
  hint = 'Check what the application needs. Nothing is granted by itself.',
): Markup {
  const field = { name: 'access_control', label: 'Access Control', hint };
  const chosen = filled.choices.access_control ?? [];
  return html`<fieldset id="access_control" tabindex="-1"${toDescribed(filled, field)}>
<legend>Access Control</legend>
${toNotes(filled, field)}
<ul class="choices controls">${accessControls.map(
    (each) =>
      html`<li class="${toPlanClasses(each)}"><label class="check"><input type="checkbox" name="access_control" value="${each}"${chosen.includes(each) ? html` checked` : ''}> <span>${each}</span></label></li>`,
  )}</ul>
</fieldset>`;
}

function toPlanClasses(control: AccessControl): string {
  return planNames
    .filter((name) => plans[name].accessControls.includes(control))
    .map((name) => `on-${name}`)
    .join(' ');
}

/** Hides what the chosen plan lacks. The form says no to it in any case. */
export const planStyle = planNames
  .map((name) => `form:has(#plan-${name}:checked) .controls > li:not(.on-${name}, :has(:checked)) { display: none; }`)
  .join('\n');
