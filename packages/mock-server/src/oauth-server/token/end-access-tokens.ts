import type { World } from '../../records/world.ts';

/** Ends the access tokens that a grant has, and answers how many there were. @ledger token-old-access-valid */
export async function endAccessTokens(world: World, grantId: string): Promise<number> {
  const tokens = await world.tokens.list();
  const ended = tokens.filter((token) => token.kind === 'access' && token.grantId === grantId && token.state === 'live');
  for (const token of ended) await world.tokens.put({ ...token, state: 'replaced' });
  return ended.length;
}
