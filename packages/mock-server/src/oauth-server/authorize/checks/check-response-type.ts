import { Refusal } from '../../../errors/refusal.ts';
import { toWords } from '../../find-unknown-scope.ts';
import type { Asked } from '../authorization-request.ts';

/** @throws Refusal `response_type_unsupported` @ledger authorize-response-type */
export function checkResponseType({ responseType }: Asked): null {
  if (responseType === 'code') return null;
  const text = `Unsupported response types: [${toWords(responseType).join(', ').slice(0, 64)}]`;
  throw new Refusal('response_type_unsupported', { text, why: 'The response type has to be code.' });
}
