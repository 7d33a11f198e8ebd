import { html } from 'hono/html';
import type { Filled } from '../../pages/field-reader.ts';
import { toFaultSummary } from '../../pages/fields.ts';
import { toForm } from '../../pages/form.ts';
import type { Markup, PageOptions } from '../../pages/page.ts';
import type { Visit } from '../../pages/route.ts';
import type { Application } from '../../records/applications.ts';
import { toApplicationPath } from '../answer-owner.ts';
import { toPortalPage, toStatus } from '../portal-page.ts';

export interface ChangePageOptions {
  readonly title: string;
  /** What comes behind the path of the application. */
  readonly action: string;
  /** What has to be known before. */
  readonly lead: Markup;
  readonly fields: Markup;
  /** What the button says. */
  readonly button: string;
  readonly isDanger?: boolean;
  readonly filled: Filled;
  readonly styles?: readonly string[];
}

/** A page with one form that changes an application, and the way back. */
export function toChangePage(visit: Visit, application: Application, options: ChangePageOptions): Promise<Response> {
  const { title, action, lead, fields, button, isDanger = false, filled, styles = [] } = options;
  const form = html`${fields}
<div class="actions"><button class="${isDanger ? 'danger' : 'primary'}" type="submit">${button}</button><a class="button" href="${toApplicationPath(application)}">Cancel</a></div>`;
  const content = html`<p class="small"><a href="/portal/applications">Applications</a> / <a href="${toApplicationPath(application)}">${application.name}</a></p>
<h1>${title}</h1>
${lead}
${toFaultSummary(filled)}
${toForm({ action: toApplicationPath(application, action), session: visit.session, content: form })}`;
  const page: Omit<PageOptions, 'banner'> = { width: 'medium', styles, ...toStatus(filled) };
  return toPortalPage(visit, title, content, page);
}
