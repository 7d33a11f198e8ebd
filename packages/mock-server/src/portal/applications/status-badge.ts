import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import type { Application } from '../../records/applications.ts';

/** Whether an application may be used, as a word in a colour. */
export function toStatusBadge({ status }: Pick<Application, 'status'>): Markup {
  return status === 'enabled' ? html`<span class="badge good">Enabled</span>` : html`<span class="badge wait">Pending</span>`;
}
