import type { ReadRequest } from '../../call/read-request.ts';
import { toJson } from '../../errors/to-json.ts';
import type { Application } from '../../records/applications.ts';
import type { Grant } from '../../records/grants.ts';
import type { GrantType } from '../../records/plans.ts';
import type { World } from '../../records/world.ts';
import { checkClient } from './check-client.ts';
import { checkGrantType } from './check-grant-type.ts';
import { exchangeCode } from './exchange-code.ts';
import { exchangePassword } from './exchange-password.ts';
import { exchangeRefreshToken } from './exchange-refresh-token.ts';
import { issueTokens } from './issue-tokens.ts';
import { readParameter, type TokenRequest } from './token-request.ts';

const exchanges: Readonly<Record<GrantType, (request: TokenRequest) => Promise<Grant>>> = {
  authorization_code: exchangeCode,
  password: exchangePassword,
  refresh_token: exchangeRefreshToken,
};

/**
 * The token endpoint: client, grant, tokens, in this order.
 *
 * @param meet is told of the client once it is authenticated
 * @throws Refusal
 * @ledger token-no-store
 */
export async function answerToken(world: World, read: ReadRequest, meet: (application: Application) => void): Promise<Response> {
  const application = await checkClient(world, read);
  meet(application);
  const request: TokenRequest = { world, application, read, parameter: (name) => readParameter(read, name) };
  const grantType = checkGrantType(request);
  const grant = await exchanges[grantType](request);
  const headers = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };
  return toJson(await issueTokens(world, application, grant), { headers });
}
