import { html } from 'hono/html';
import type { ReadRequest } from '../call/read-request.ts';
import { checkForm } from '../pages/check-form.ts';
import { toPage } from '../pages/page.ts';
import { toSeeOther } from '../pages/to-see-other.ts';
import { isSameText } from '../records/is-same-text.ts';
import { logInPath, toOwnTarget } from './addresses.ts';
import { type InspectorSession, type InspectorSessions, toCookie } from './inspector-sessions.ts';

/**
 * The log-in page, and what it posts: the admin token, which never stands in an address.
 *
 * @throws Refusal `form_forged`
 */
export async function answerLogIn(
  sessions: InspectorSessions,
  adminToken: string,
  read: ReadRequest,
  session: InspectorSession | undefined,
): Promise<Response> {
  const target = toOwnTarget(read.query.get('next'), read.origin);
  if (read.method !== 'POST')
    return session?.isLoggedIn ? toSeeOther(target) : toLogInPage(session ?? sessions.open(false), target);
  const form = checkForm(read, session);
  if (!isSameText(form.get('token')?.trim() ?? '', adminToken)) return toLogInPage(sessions.open(false), target, true);
  return toSeeOther(target, toCookie(sessions.open(true)));
}

/** Leads to the log-in page, which leads back. */
export function toLogIn({ path, query, method }: ReadRequest): Response {
  // What a form posts to is no page to come back to.
  const target = method === 'POST' ? '' : `?${new URLSearchParams({ next: query.size > 0 ? `${path}?${query}` : path })}`;
  return toSeeOther(`${logInPath}${target}`);
}

function toLogInPage(session: InspectorSession, target: string, failed = false): Promise<Response> {
  const content = html`
<h1>Inspector</h1>
<p>See what the mock was asked and why it answered as it did. The admin token was printed when the mock started.</p>
${failed ? html`<p class="wrong" role="alert" id="failure">The token is wrong.</p>` : ''}
<form method="post" action="${logInPath}?${new URLSearchParams({ next: target })}">
<input type="hidden" name="csrf" value="${session.csrf}">
<label for="token">Admin token</label>
<input id="token" name="token" type="password" autocomplete="off" spellcheck="false" required autofocus ${failed ? 'aria-describedby=failure aria-invalid=true' : ''}>
<div class="actions"><button class="primary" type="submit">Log in</button></div>
</form>
`;
  return toPage('Log in to the inspector', content, { status: failed ? 403 : 200, headers: toCookie(session) });
}
