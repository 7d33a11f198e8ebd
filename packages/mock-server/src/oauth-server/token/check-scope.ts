import { Refusal } from '../../errors/refusal.ts';
import { findUnknownScope } from '../find-unknown-scope.ts';
import type { TokenRequest } from './token-request.ts';

/** @throws Refusal `token_scope_invalid` @ledger authorize-scope */
export function checkScope({ parameter }: TokenRequest): void {
  const unknown = findUnknownScope(parameter('scope'));
  if (unknown === undefined) return;
  const text = `Invalid scope: ${unknown.slice(0, 64)}`;
  throw new Refusal('token_scope_invalid', { text, why: 'There are only read and write.' });
}
