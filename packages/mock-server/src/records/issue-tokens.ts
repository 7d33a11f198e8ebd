import type { components } from '@heliostat/spec';
import { toEpochSeconds } from '../clock.ts';
import { toUuid } from '../random.ts';
import type { Application } from './applications.ts';
import type { Grant } from './grants.ts';
import { type TokenClaims, toJwt } from './jwt.ts';
import { toDigest } from './tokens.ts';
import type { World } from './world.ts';

/** One day and one mean month, in seconds. @ledger token-lifetimes */
const accessSeconds = 86_400;
const refreshSeconds = 2_629_746;

/** Makes a pair of tokens for a grant, which lives as long as they do. @ledger token-response-fields token-app-id token-expires-in-86399 */
export async function issueTokens(
  world: World,
  application: Application,
  grant: Grant,
): Promise<components['schemas']['TokenResponse']> {
  const person = await world.people.byEmail(grant.email);
  if (!person) throw new Error('A grant outlived its person.');
  const now = toEpochSeconds(world.clock);
  const accessId = toUuid(await world.chance.next('token-id'));
  const refreshId = toUuid(await world.chance.next('token-id'));
  const appType = application.plan === 'Partner' ? 'partner' : 'system';
  const about = {
    enl_uid: person.userId,
    enl_cid: person.companyId,
    enl_password_last_changed: String(person.passwordLastChanged),
    is_internal_app: false,
    app_type: appType,
    app_Id: application.appId,
  } as const;
  const claims: TokenClaims = {
    aud: ['oauth2-resource'],
    app_type: appType,
    is_internal_app: false,
    user_name: person.email,
    scope: ['read', 'write'],
    enl_cid: about.enl_cid,
    enl_password_last_changed: about.enl_password_last_changed,
    exp: now + accessSeconds,
    enl_uid: about.enl_uid,
    app_Id: about.app_Id,
    authorities: ['ROLE_USER'],
    jti: accessId,
    client_id: application.clientId,
  };
  const access = await toJwt(claims);
  const refreshExpiry = toRefreshExpiry(world, grant, now);
  const refresh = await toJwt({ ...claims, ati: accessId, exp: refreshExpiry, jti: refreshId });
  await world.turns.take(`grant/${grant.id}`, async () => {
    // It may have been lent a system in between.
    const present = (await world.grants.get(grant.id)) ?? grant;
    await world.grants.put({ ...present, refreshExpiry }, Math.max(refreshExpiry, claims.exp) * 1000);
  });
  await world.tokens.put({
    kind: 'access',
    state: 'live',
    id: accessId,
    grantId: grant.id,
    digest: toDigest(access),
    expiresAt: (now + accessSeconds) * 1000,
  });
  await world.tokens.put({
    kind: 'refresh',
    state: 'live',
    id: refreshId,
    grantId: grant.id,
    digest: toDigest(refresh),
    expiresAt: refreshExpiry * 1000,
  });
  return {
    access_token: access,
    token_type: 'bearer',
    refresh_token: refresh,
    // What is left by the time that the answer is written.
    expires_in: accessSeconds - 1,
    scope: 'read write',
    ...about,
    jti: accessId,
  };
}

/** When a refresh token ends, in epoch seconds: as the one before it where the world says so. @ledger token-refresh-rolling-expiry */
function toRefreshExpiry({ switches }: World, { refreshExpiry }: Grant, now: number): number {
  return switches.refreshExpiry === 'fixed' && refreshExpiry !== undefined ? refreshExpiry : now + refreshSeconds;
}
