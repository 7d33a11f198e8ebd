import type { ReadRequest } from '../call/read-request.ts';
import { Refusal } from '../errors/refusal.ts';
import { isSameText } from '../records/is-same-text.ts';
import type { BrowserSession } from './browser-session.ts';

/**
 * The fields of a form that a page of this session carried. Session ids and what follows from them can be foretold by whoever knows
 * the seed, so the browser's own word on where the form comes from is asked as well.
 *
 * @throws Refusal `form_forged`
 */
export function checkForm(
  { headers, body, origin }: Pick<ReadRequest, 'headers' | 'body' | 'origin'>,
  session: Pick<BrowserSession, 'csrf'> | undefined,
): URLSearchParams {
  const site = headers.get('Sec-Fetch-Site') ?? 'same-origin';
  const sender = headers.get('Origin') ?? origin;
  const isOwn = (site === 'same-origin' || site === 'none') && (sender === origin || sender === 'null');
  const form = body.kind === 'form' ? body.form : new URLSearchParams();
  if (!session || !isOwn || !isSameText(form.get('csrf') ?? '', session.csrf)) throw new Refusal('form_forged');
  return form;
}
