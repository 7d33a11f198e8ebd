import { InvalidArgument } from '../../errors/invalid-argument.ts';
import type { Grant } from '../grants.ts';
import type { IssuedToken, TokenKind } from '../tokens.ts';
import type { World } from '../world.ts';

/**
 * Ends the tokens of some grants before their time.
 *
 * @throws InvalidArgument where they have none
 */
export async function endTokens(
  world: World,
  grants: readonly Grant[],
  kind: TokenKind,
  state: 'expired' | 'revoked',
): Promise<string> {
  const ids = new Set(grants.map(({ id }) => id));
  const tokens: IssuedToken[] = [];
  for (const token of await world.tokens.list()) {
    const isMeant = token.kind === kind && token.state === 'live' && ids.has(token.grantId);
    if (isMeant && !(await world.tokens.isUsed(token.id))) tokens.push(token);
  }
  if (tokens.length === 0) throw new InvalidArgument(`There is no live ${kind} token that this could happen to. Sign in first.`);
  for (const token of tokens) await world.tokens.put({ ...token, state });
  return `Live ${kind} tokens that are ${state} now: ${tokens.length}.`;
}
