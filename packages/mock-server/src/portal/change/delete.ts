import { html } from 'hono/html';
import { unfilled } from '../../pages/field-reader.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import { deleteApplication as endApplication } from '../../records/delete-application.ts';
import { answerOwner } from '../answer-owner.ts';
import { toChangePage } from './change-page.ts';

/** Asks whether an application is to be deleted. */
export function showDelete(visit: Visit): Promise<Response> {
  return answerOwner(visit, async (application) =>
    toChangePage(visit, application, {
      title: 'Delete this application?',
      action: '/delete',
      lead: html`<p class="lead">Key, client and every token of it end at once, for all home owners. There is no way back.</p>`,
      fields: html``,
      button: `Delete ${application.name}`,
      isDanger: true,
      filled: unfilled,
    }),
  );
}

/** Deletes an application, and revokes what home owners granted it. @ledger portal-delete */
export function deleteApplication(visit: Visit): Promise<Response> {
  return answerOwner(visit, async ({ clientId }) => {
    await endApplication(visit.world, clientId);
    return toSeeOther('/portal/applications?notice=deleted');
  });
}
