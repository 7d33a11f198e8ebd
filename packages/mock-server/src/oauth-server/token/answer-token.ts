import type { ReadRequest } from '../../call/read-request.ts';
import type { Trace } from '../../call/trace.ts';
import { toJson } from '../../errors/to-json.ts';
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
 * @throws Refusal
 * @ledger token-no-store
 */
export async function answerToken(world: World, read: ReadRequest, trace: Trace): Promise<Response> {
  const application = await trace.step(
    'check-client',
    () => checkClient(world, read),
    ({ name, plan }) => ({ why: `${name}, plan ${plan}` }),
  );
  trace.application = application;
  if (world.switches.countTokenCalls) await world.hits.count(application, undefined, world.clock.now());
  const request: TokenRequest = { world, application, read, parameter: (name) => readParameter(read, name) };
  const grantType = await trace.step(
    'check-grant-type',
    () => checkGrantType(request),
    (each) => ({ why: each }),
  );
  const grant = await trace.step(
    'exchange',
    () => exchanges[grantType](request),
    ({ email, systemIds }) => ({ why: `a grant of ${email} for ${systemIds.length} systems` }),
  );
  const headers = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };
  return toJson(await issueTokens(world, application, grant), { headers });
}
