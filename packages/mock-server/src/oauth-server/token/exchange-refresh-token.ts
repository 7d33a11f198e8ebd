import { Refusal } from '../../errors/refusal.ts';
import type { Grant } from '../../records/grants.ts';
import { readJwt } from '../../records/jwt.ts';
import type { TokenRequest } from './token-request.ts';

/**
 * Takes a refresh token for the grant behind it. Under strict rotation the token is used up; it is not when another client
 * presents it, or a wrong request could end somebody else's grant.
 *
 * @throws Refusal `refresh_token_missing`, `refresh_token_malformed`, `refresh_token_is_access_token`,
 * `refresh_token_of_other_client`, `refresh_token_expired`, `refresh_token_invalid` or `refresh_token_reused`
 */
export async function exchangeRefreshToken({ world, application, parameter }: TokenRequest): Promise<Grant> {
  const text = parameter('refresh_token');
  if (text === undefined) throw new Refusal('refresh_token_missing');
  const claims = await readJwt(text, world.clock.now());
  if (claims === 'expired') throw new Refusal('refresh_token_expired');
  if (claims === 'malformed') throw new Refusal('refresh_token_malformed');
  if (claims.ati === undefined) throw new Refusal('refresh_token_is_access_token');
  if (claims.client_id !== application.clientId) throw new Refusal('refresh_token_of_other_client');
  const { tokens, grants, switches } = world;
  const token = await tokens.get('refresh', claims.jti, text);
  if (token?.state === 'expired') throw new Refusal('refresh_token_expired');
  if (!token) throw new Refusal('refresh_token_invalid', { why: 'This world did not issue the refresh token.' });
  const grant = token.state === 'live' ? await grants.getStanding(token.grantId) : undefined;
  if (!grant) {
    const isTakenBack = token.state !== 'live' || (await grants.isRevoked(token.grantId));
    const why = isTakenBack ? 'The consent or the token was taken back.' : 'The consent behind the token is there no more.';
    throw new Refusal('refresh_token_invalid', { why });
  }
  if (switches.rotation === 'strict' && !(await tokens.use(token))) throw new Refusal('refresh_token_reused');
  return grant;
}
