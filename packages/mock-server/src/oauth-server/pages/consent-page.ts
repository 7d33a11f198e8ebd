import { html } from 'hono/html';
import type { Application } from '../../records/applications.ts';
import type { Person } from '../../records/people.ts';
import type { Site } from '../../simulation/site.ts';
import type { BrowserSession } from '../../pages/browser-session.ts';
import { toPage } from '../../pages/page.ts';

/**
 * The page that asks a person whether an application may have access. It shows what the portal says that it shows: the name,
 * the developer and the access controls.
 *
 * @param target where the form goes: the address of the page itself
 * @ledger authorize-consent-page
 */
export function toConsentPage(
  session: BrowserSession,
  target: string,
  application: Application,
  person: Person,
  sites: readonly Site[],
): Promise<Response> {
  const content = html`
<h1>${application.name} asks for access</h1>
<p>${application.description}</p>
<dl>
<dt>Application</dt><dd>${application.name}</dd>
<dt>Developed by</dt><dd>${application.developedBy}</dd>
<dt>Logged in as</dt><dd>${person.email}</dd>
</dl>
<h2>It may use</h2>
<ul>${application.accessControls.map((each) => html`<li>${each}</li>`)}</ul>
<h2>Of these systems</h2>
<ul>${sites.map((site) => html`<li>${site.name} <small>${site.id}</small></li>`)}</ul>
<form method="post" action="${target}">
<input type="hidden" name="csrf" value="${session.csrf}">
<div class="actions">
<button class="primary" type="submit" name="decision" value="approve">Allow Access</button>
<button type="submit" name="decision" value="deny">Reject</button>
<button class="quiet" type="submit" name="decision" value="log_out">Log in as somebody else</button>
</div>
</form>
`;
  return toPage(`Access for ${application.name}`, content);
}
