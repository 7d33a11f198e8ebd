import { html } from 'hono/html';
import { createFieldReader, type Filled, unfilled } from '../../pages/field-reader.ts';
import { toCheckbox } from '../../pages/fields.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import { toHex32 } from '../../random.ts';
import type { Application } from '../../records/applications.ts';
import { answerOwner, toApplicationPath } from '../answer-owner.ts';
import { toChangePage } from './change-page.ts';
import { writeChange } from './write-change.ts';

/** Asks which credentials are to be made anew. */
export function showRegenerate(visit: Visit): Promise<Response> {
  return answerOwner(visit, async (application) => toRegeneratePage(visit, application, unfilled));
}

/** Makes key, secret or both anew. The old ones end at once. @ledger portal-regenerate */
export function regenerate(visit: Visit): Promise<Response> {
  return answerOwner(visit, async (application) => {
    const { world, form } = visit;
    const reader = createFieldReader(form);
    const wanted = { key: reader.isChecked('api_key'), secret: reader.isChecked('client_secret') };
    if (!wanted.key && !wanted.secret) reader.fault('api_key', 'Check at least one.');
    if (reader.hasFaults()) return toRegeneratePage(visit, application, reader.toFilled());
    const fresh = {
      ...(wanted.key ? { apiKey: toHex32(await world.chance.next('api-key')) } : {}),
      ...(wanted.secret ? { clientSecret: toHex32(await world.chance.next('client-secret')) } : {}),
    };
    await writeChange(visit, application, (now) => ({ ...now, ...fresh }));
    return toSeeOther(toApplicationPath(application, '?notice=regenerated'));
  });
}

function toRegeneratePage(visit: Visit, application: Application, filled: Filled): Promise<Response> {
  return toChangePage(visit, application, {
    title: 'Regenerate credentials',
    action: '/regenerate',
    lead: html`<p class="lead">What you check here is made anew, and the old one ends at once. The client id stays.</p>`,
    fields: html`${toCheckbox(filled, { name: 'api_key', label: 'API Key', hint: 'Calls with the old key are refused with 401.' })}
${toCheckbox(filled, { name: 'client_secret', label: 'Client Secret', hint: 'Nobody gets or refreshes a token with the old secret. Access tokens go on until they expire.' })}`,
    button: 'Regenerate',
    isDanger: true,
    filled,
  });
}
