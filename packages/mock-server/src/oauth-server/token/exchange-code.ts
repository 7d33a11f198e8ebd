import { Refusal } from '../../errors/refusal.ts';
import { type Code, defaultRedirectUri } from '../../records/codes.ts';
import type { Grant } from '../../records/grants.ts';
import type { TokenRequest } from './token-request.ts';

/**
 * Takes a code for the grant behind it. The code is used up by the attempt, whatever comes of it.
 *
 * @throws Refusal `code_missing`, `code_invalid`, `code_reused`, `redirect_uri_differs` or `code_of_other_client`
 */
export async function exchangeCode({ world, application, read, parameter }: TokenRequest): Promise<Grant> {
  const text = parameter('code');
  if (text === undefined) throw new Refusal('code_missing');
  const code = await world.codes.use(text);
  if (code === 'used') throw new Refusal('code_reused');
  if (code === 'unknown') throw new Refusal('code_invalid');
  const grant = await world.grants.getStanding(code.grantId);
  if (!grant) throw new Refusal('code_invalid', { why: 'The consent was taken back before anybody used the code.' });
  if (!isRedirectUriOf(code, parameter('redirect_uri'), read.origin)) throw new Refusal('redirect_uri_differs');
  if (code.clientId !== application.clientId) throw new Refusal('code_of_other_client');
  return grant;
}

function isRedirectUriOf({ redirectUri }: Code, given: string | undefined, origin: string): boolean {
  if (typeof redirectUri === 'string') return given === redirectUri;
  return given === defaultRedirectUri || given === `${origin}/oauth/redirect_uri`;
}
