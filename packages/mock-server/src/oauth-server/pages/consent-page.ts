import { html } from 'hono/html';
import type { BrowserSession } from '../../pages/browser-session.ts';
import { type Markup, toPage } from '../../pages/page.ts';
import type { Person } from '../../records/people.ts';
import type { Site } from '../../simulation/site.ts';
import type { AuthorizationRequest } from '../authorize/authorization-request.ts';

/** The page is often higher than the window, and has no bar above it. */
const ownStyle = 'body { padding-top: 2rem; }';

/** What a person can lend. */
export interface Lendable {
  readonly count: number;
  /** Whether it is lent as one, since there is more than a page can list. */
  readonly isWhole: boolean;
  /** All of them, or some of the whole. */
  readonly sites: readonly Site[];
}

/** What the form says in place of an id for all systems at once. */
export const wholeChoice = 'all';

/** What the page shows. */
interface Consent {
  readonly request: AuthorizationRequest;
  readonly person: Person;
  readonly systems: Lendable;
  /** Whether the person approved and chose none of them just now. */
  readonly failed: boolean;
  readonly formTargets: readonly string[];
}

/**
 * The page that asks a person whether an application may have access. It shows what the portal says that it shows: the name,
 * the developer and the access controls. All systems are chosen until the person says otherwise.
 *
 * @ledger authorize-consent-page authorize-systems-subset
 */
export function toConsentPage(
  { csrf }: BrowserSession,
  { request, person, systems, failed, formTargets }: Consent,
): Promise<Response> {
  const { application, target } = request;
  const content = html`
<h1>${application.name} asks for access</h1>
<p class="lead">${application.description}</p>
<dl>
<dt>Application</dt><dd>${application.name}</dd>
<dt>Developed by</dt><dd>${application.developedBy}</dd>
<dt>Logged in as</dt><dd>${person.email}</dd>
</dl>
<h2>It may use</h2>
${
  application.accessControls.length === 0
    ? html`<p>Nothing yet: no access control is chosen for it.</p>`
    : html`<ul>${application.accessControls.map((each) => html`<li>${each}</li>`)}</ul>`
}
<form method="post" action="${target}">
<input type="hidden" name="csrf" value="${csrf}">
<fieldset${failed ? html` aria-describedby="none-chosen"` : ''}>
<legend>Of these systems</legend>
${failed ? html`<p class="wrong" role="alert" id="none-chosen">Choose at least one system, or reject.</p>` : ''}
${systems.count === 0 ? html`<p>This account has no system that it could lend.</p>` : ''}
${systems.isWhole ? toWholeCheckbox(systems, !failed) : systems.sites.map((site) => toCheckbox(site, !failed))}
</fieldset>
<div class="actions">
<button class="primary" type="submit" name="decision" value="approve">Allow Access</button>
<button type="submit" name="decision" value="deny">Reject</button>
<button class="quiet" type="submit" name="decision" value="log_out">Log in as somebody else</button>
</div>
</form>
`;
  return toPage(`Access for ${application.name}`, content, { formTargets, styles: [ownStyle] });
}

function toWholeCheckbox({ count, sites }: Lendable, isChecked: boolean): Markup {
  const names = sites.map(({ name }) => name).join(', ');
  return html`<label class="check"><input type="checkbox" name="system_id" value="${wholeChoice}"${isChecked ? html` checked` : ''}> <span>All ${count.toLocaleString('en')} systems <small>${names} and so on, and those that are added later</small></span></label>
`;
}

function toCheckbox({ id, name }: Site, isChecked: boolean): Markup {
  return html`<label class="check"><input type="checkbox" name="system_id" value="${id}"${isChecked ? html` checked` : ''}> <span>${name} <small>${id}</small></span></label>
`;
}
