import { Refusal } from '../../../errors/refusal.ts';
import { findUnknownScope } from '../../find-unknown-scope.ts';
import type { Asked } from '../authorization-request.ts';

/** @throws Refusal `scope_invalid` @ledger authorize-scope */
export function checkScope({ scope }: Asked): string {
  const unknown = findUnknownScope(scope);
  if (unknown === undefined) return 'The scope is read and write, whatever was asked for.';
  throw new Refusal('scope_invalid', { text: `Invalid scope: ${unknown.slice(0, 64)}`, why: 'There are only read and write.' });
}
