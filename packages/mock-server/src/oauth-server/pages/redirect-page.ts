import { html } from 'hono/html';
import type { ReadRequest } from '../../call/read-request.ts';
import { toPage } from '../../pages/page.ts';

/**
 * The default redirect URI: shows the code, for a person to pass on.
 *
 * @ledger authorize-default-redirect
 */
export function toRedirectPage({ query }: ReadRequest): Promise<Response> {
  const code = query.get('code');
  const error = query.get('error');
  if (code !== null && /^[A-Za-z0-9]{1,64}$/.test(code)) {
    return toPage(
      'Authorization code',
      html`<h1>Access granted</h1>
<p>Authorization code (${code}) is generated. Pass it on to whoever runs the application; it works once.</p>
<code class="code">${code}</code>`,
    );
  }
  if (error !== null) {
    return toPage(
      'No access',
      html`<h1>Access rejected</h1>
<p>The application was told <code>${error.slice(0, 64)}</code> and received no code.</p>`,
    );
  }
  return toPage(
    'No code',
    html`<h1>There is no code here</h1>
<p>This page shows the code after a home owner approves an application. Start from the authorization URL.</p>`,
  );
}
