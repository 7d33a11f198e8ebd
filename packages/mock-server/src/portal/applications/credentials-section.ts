import { html } from 'hono/html';
import { toButtonForm } from '../../pages/form.ts';
import type { Markup } from '../../pages/page.ts';
import type { Visit } from '../../pages/route.ts';
import type { Application } from '../../records/applications.ts';
import { toApplicationPath } from '../answer-owner.ts';

/** Key, id and, on demand, secret. */
export function toCredentialsSection({ session }: Visit, application: Application, isSecretShown: boolean): Markup {
  const secret = isSecretShown
    ? html`<code>${application.clientSecret}</code>`
    : toButtonForm({ action: toApplicationPath(application, '/secret'), session }, 'Show the secret', { kind: 'quiet' });
  return html`<section><h2>Credentials</h2>
<dl>
<dt>API Key</dt><dd><code>${application.apiKey}</code></dd>
<dt>Client ID</dt><dd><code>${application.clientId}</code></dd>
<dt>Client Secret</dt><dd>${secret}</dd>
</dl>
<a class="button" href="${toApplicationPath(application, '/regenerate')}">Regenerate</a></section>`;
}
