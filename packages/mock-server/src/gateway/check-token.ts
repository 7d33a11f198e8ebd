import { Refusal } from '../errors/refusal.ts';
import { readCovered } from '../records/access-grants.ts';
import type { Application } from '../records/applications.ts';
import type { Grant } from '../records/grants.ts';
import { readJwt } from '../records/jwt.ts';
import type { World } from '../records/world.ts';
import type { Credentials } from './read-credentials.ts';

/**
 * Finds the grant behind the bearer token. A good signature is not enough: the token has to be one that this world issued, to
 * the application whose key came with it, under a grant that still stands. The grant comes with the systems that it covers now.
 *
 * @throws Refusal `bearer_missing`, `bearer_invalid`, `bearer_expired`, `bearer_is_refresh_token`, `bearer_revoked`,
 * `bearer_revoked_403` or `key_client_mismatch`
 * @ledger refusal-bearer-missing refusal-bearer-invalid token-old-access-valid
 */
export async function checkToken(world: World, { bearer }: Credentials, application: Application): Promise<Grant> {
  if (bearer === undefined) throw new Refusal('bearer_missing');
  const claims = await readJwt(bearer, world.clock.now());
  if (claims === 'expired') throw new Refusal('bearer_expired');
  if (claims === 'malformed') throw new Refusal('bearer_invalid');
  if (claims.ati !== undefined) throw new Refusal('bearer_is_refresh_token');
  const token = await world.tokens.get('access', claims.jti, bearer);
  const grant = token && (await world.grants.get(token.grantId));
  if (!grant) throw new Refusal('bearer_invalid');
  if (token.state === 'expired') throw new Refusal('bearer_expired');
  if (token.state === 'replaced')
    throw new Refusal('bearer_invalid', { why: 'A refresh ended the token: oldAccessToken is dead.' });
  if (token.state === 'revoked' || (await world.grants.isRevoked(grant.id))) throw toRevoked(world);
  if (grant.clientId !== application.clientId) throw new Refusal('key_client_mismatch');
  return readCovered(world, grant);
}

function toRevoked({ switches }: World): Refusal {
  return new Refusal(switches.revokedStatus === 403 ? 'bearer_revoked_403' : 'bearer_revoked');
}
