import { html } from 'hono/html';
import type { BrowserSession } from '../../pages/browser-session.ts';
import { type PageOptions, toPage } from '../../pages/page.ts';

interface LogIn extends Pick<PageOptions, 'headers' | 'formTargets'> {
  /** Whether e-mail or password were wrong just now; which one is not told. */
  readonly failed: boolean;
}

/**
 * The page that asks who is there.
 *
 * @param target where the form goes: the address of the page itself
 * @ledger authorize-login-error
 */
export function toLogInPage({ csrf }: BrowserSession, target: string, { failed, ...options }: LogIn): Promise<Response> {
  const content = html`
<h1>Log in to Enlighten</h1>
<p class="lead">An application asks for access to your systems. Log in to decide.</p>
${failed ? html`<p class="wrong" role="alert">The email or the password is wrong.</p>` : ''}
<form method="post" action="${target}">
<input type="hidden" name="csrf" value="${csrf}">
<div class="field">
<label for="email">Email</label>
<input id="email" name="email" type="email" autocomplete="username" required autofocus>
</div>
<div class="field">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
</div>
<div class="actions"><button class="primary" type="submit">Log in</button></div>
</form>
`;
  return toPage('Log in', content, options);
}
