import { html } from 'hono/html';
import { createFieldReader, type Filled } from '../../pages/field-reader.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import type { Application } from '../../records/applications.ts';
import { plans } from '../../records/plans.ts';
import { answerOwner, toApplicationPath } from '../answer-owner.ts';
import { readAccessControls, toAccessControlField } from '../create/application-fields.ts';
import { toChangePage } from './change-page.ts';
import { writeChange } from './write-change.ts';

/** The form of the access controls. */
export function showAccessControls(visit: Visit): Promise<Response> {
  return answerOwner(visit, async (application) =>
    toAccessControlsPage(visit, application, { values: {}, choices: { access_control: application.accessControls }, faults: {} }),
  );
}

/** Takes the access controls, from what the plan allows. @ledger portal-access-controls-by-plan */
export function saveAccessControls(visit: Visit): Promise<Response> {
  return answerOwner(visit, async (application) => {
    const reader = createFieldReader(visit.form);
    const accessControls = readAccessControls(reader, application.plan);
    if (reader.hasFaults()) return toAccessControlsPage(visit, application, reader.toFilled());
    await writeChange(visit, application, (now) => ({
      ...now,
      accessControls: accessControls.filter((each) => plans[now.plan].accessControls.includes(each)),
    }));
    return toSeeOther(toApplicationPath(application, '?notice=access-saved'));
  });
}

function toAccessControlsPage(visit: Visit, application: Application, filled: Filled): Promise<Response> {
  const { plan } = application;
  return toChangePage(visit, application, {
    title: 'Access Control',
    action: '/access-controls',
    lead: html`<p class="lead">What the application may call. Home owners see it when they are asked for access.</p>`,
    fields: toAccessControlField(filled, `What the plan ${plan} has.`),
    button: 'Save',
    filled,
    styles: [`.controls > li:not(.on-${plan}, :has(:checked)) { display: none; }`],
  });
}
