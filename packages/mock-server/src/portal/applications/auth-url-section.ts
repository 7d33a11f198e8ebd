import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import type { Visit } from '../../pages/route.ts';
import type { Application } from '../../records/applications.ts';
import { plans } from '../../records/plans.ts';
import { toApplicationPath } from '../answer-owner.ts';

/**
 * Where a home owner is sent: the address as the live portal shows it, which fails, and the one that works. Partner applications have
 * none.
 *
 * @ledger portal-auth-url
 */
export function toAuthUrlSection({ read: { origin } }: Visit, application: Application): Markup {
  if (!hasAuthUrl(application)) return html``;
  const { clientId, redirectUris } = application;
  const shown = `${origin}/oauth/authorize?${new URLSearchParams({ response_type: 'code', client_id: clientId })}`;
  const redirectUri = redirectUris?.[0] ?? `${origin}/oauth/redirect_uri`;
  const completed = `${shown}&${new URLSearchParams({ redirect_uri: redirectUri })}`;
  return html`<section><h2>Auth URL</h2>
<div class="columns">
<div><p class="quiet">As the live portal shows it. It lacks <code>redirect_uri</code>, and whoever opens it sees an error page.</p>
<code class="address">${shown}</code></div>
<div><p class="quiet">Completed, so that it works. Add a <code>state</code> of yours.</p>
<code class="address">${completed}</code>
<p><a href="${completed}">Open it as a home owner</a></p></div>
</div></section>`;
}

/** Where home owners may be sent back to. */
export function toRedirectUrisSection(application: Application): Markup {
  const { redirectUris } = application;
  if (!hasAuthUrl(application)) return html``;
  return html`<section><h2>Redirect URIs</h2>
${
  redirectUris === null
    ? html`<p>Any address is taken.</p>`
    : html`<p>Only these are taken, to the letter:</p><ul>${redirectUris.map((each) => html`<li><code>${each}</code></li>`)}</ul>`
}
<a class="button" href="${toApplicationPath(application, '/redirect-uris')}">Edit the list</a></section>`;
}

function hasAuthUrl({ plan }: Application): boolean {
  return plans[plan].grantTypes.includes('authorization_code');
}
