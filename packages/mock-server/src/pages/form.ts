import { html } from 'hono/html';
import type { BrowserSession } from './browser-session.ts';
import type { Markup } from './page.ts';

export interface FormOptions {
  /** A path of our own. */
  readonly action: string;
  readonly session: Pick<BrowserSession, 'csrf'>;
  readonly content: Markup;
  readonly class?: string;
}

/** A form that posts with the proof that a page of this session carried it. */
export function toForm({ action, session, content, class: name = '' }: FormOptions): Markup {
  return html`<form class="${name}" method="post" action="${action}" novalidate>
<input type="hidden" name="csrf" value="${session.csrf}">
${content}
</form>`;
}

/** A form that is one button. @param fields what it sends besides */
export function toButtonForm(
  { action, session }: Pick<FormOptions, 'action' | 'session'>,
  label: Markup | string,
  {
    kind = '',
    fields = {},
  }: { readonly kind?: 'primary' | 'quiet' | 'danger' | ''; readonly fields?: Readonly<Record<string, string>> } = {},
): Markup {
  const content = html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button class="${kind}" type="submit">${label}</button>`;
  return toForm({ action, session, content, class: 'inline' });
}
