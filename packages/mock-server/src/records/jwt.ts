import { errors, importJWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { signingKey, verificationKey } from './signing-key.ts';

/** The claims of both kinds of token. A refresh token has `ati` besides, the id of its access token. */
export interface TokenClaims extends JWTPayload {
  readonly aud: string[];
  readonly app_type: string;
  readonly is_internal_app: boolean;
  readonly user_name: string;
  readonly scope: readonly string[];
  readonly enl_cid: string;
  readonly ati?: string;
  readonly enl_password_last_changed: string;
  readonly exp: number;
  readonly enl_uid: string;
  readonly app_Id: string;
  readonly authorities: readonly string[];
  readonly jti: string;
  readonly client_id: string;
}

/** Why a token is no good. */
export type TokenFlaw = 'malformed' | 'expired';

type Key = ReturnType<typeof importJWK>;

let privateKey: Key | undefined;
let publicKey: Key | undefined;

/** Signs claims as a compact JWT with a header of `alg` alone, as recorded. @ledger token-jwt-claims */
export async function toJwt(claims: TokenClaims): Promise<string> {
  privateKey ??= importJWK(signingKey, 'RS256');
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(await privateKey);
}

/**
 * Checks signature, algorithm and expiry of a token, and that its claims are there.
 *
 * @param instant epoch milliseconds
 */
export async function readJwt(token: string, instant: number): Promise<TokenClaims | TokenFlaw> {
  publicKey ??= importJWK(verificationKey, 'RS256');
  try {
    const { payload } = await jwtVerify<TokenClaims>(token, await publicKey, {
      algorithms: ['RS256'],
      audience: 'oauth2-resource',
      requiredClaims: ['exp', 'jti', 'client_id', 'user_name'],
      currentDate: new Date(instant),
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) return 'expired';
    if (error instanceof errors.JOSEError) return 'malformed';
    throw error;
  }
}
