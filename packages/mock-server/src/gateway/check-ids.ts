import { Refusal } from '../errors/refusal.ts';
import type { Match } from './match-operation.ts';

/** What Commissioning says of an id that nothing has. Systems and activations are looked up elsewhere. */
const texts: Readonly<Record<string, string>> = {
  company_id: 'Company not found',
  user_id: 'User not found.',
  pv_manufacturer_id: 'Manufacturer not found',
};

/**
 * Refuses an id of the path that is no number: nothing can have it.
 *
 * @throws Refusal `id_unknown`
 * @ledger partner-404
 */
export function checkIds({ params }: Match): void {
  for (const [name, text] of Object.entries(texts)) {
    const id = params[name];
    if (id !== undefined && !/^\d{1,15}$/.test(id)) throw new Refusal('id_unknown', { text });
  }
}
