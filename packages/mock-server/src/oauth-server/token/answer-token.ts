import type { ReadRequest } from '../../call/read-request.ts';
import type { Trace } from '../../call/trace.ts';
import { toJson } from '../../errors/to-json.ts';
import type { Grant } from '../../records/grants.ts';
import { issueTokens } from '../../records/issue-tokens.ts';
import type { GrantType } from '../../records/plans.ts';
import { toReachText } from '../../records/reach.ts';
import type { World } from '../../records/world.ts';
import { answerFault } from './answer-fault.ts';
import { checkClient } from './check-client.ts';
import { checkClientId } from './check-client-id.ts';
import { checkGrantType } from './check-grant-type.ts';
import { checkMethod } from './check-method.ts';
import { checkPlan } from './check-plan.ts';
import { checkScope } from './check-scope.ts';
import { endAccessTokens } from './end-access-tokens.ts';
import { exchangeCode } from './exchange-code.ts';
import { exchangePassword } from './exchange-password.ts';
import { exchangeRefreshToken } from './exchange-refresh-token.ts';
import { readParameter, type TokenRequest } from './token-request.ts';

const exchanges: Readonly<Record<GrantType, (request: TokenRequest) => Promise<Grant>>> = {
  authorization_code: exchangeCode,
  password: exchangePassword,
  refresh_token: exchangeRefreshToken,
};

/**
 * The token endpoint: client, scope, grant type, plan, grant, tokens, in this order.
 *
 * @throws Refusal
 * @ledger token-no-store
 */
export async function answerToken(world: World, read: ReadRequest, trace: Trace): Promise<Response> {
  const client = () => checkClient(world, read);
  const application = await trace.step('check-client', client, ({ name, plan }) => ({ why: `${name}, plan ${plan}` }));
  trace.application = application;
  const request: TokenRequest = { world, application, read, parameter: (name) => readParameter(read, name) };
  await countCall(request, trace);
  await trace.step('check-method', () => checkMethod(request));
  await trace.step('check-client-id', () => checkClientId(request));
  await trace.step('check-scope', () => checkScope(request));
  const asked = await trace.step(
    'check-grant-type',
    () => checkGrantType(request),
    (why) => ({ why }),
  );
  const grantType = await trace.step('check-plan', () => checkPlan(request, asked));
  const instead = await answerFault(world, grantType, trace);
  if (instead) return instead;
  const grant = await trace.step(
    'exchange',
    () => exchanges[grantType](request),
    (each) => ({ why: `a grant of ${each.email} for ${toReachText(each)}` }),
  );
  if (grantType === 'refresh_token') await replaceTokens(request, grant, trace);
  const tokens = await trace.step('issue', () => issueTokens(world, application, grant));
  return toJson(tokens, { headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' } });
}

/** A call counts for the application that made it, whatever comes of it. @ledger token-calls-uncounted */
async function countCall({ world, application }: TokenRequest, trace: Trace): Promise<void> {
  if (!world.switches.countTokenCalls) return;
  const count = () => world.hits.count(application, undefined, world.clock.now());
  await trace.step('count-call', count, () => ({ why: 'The world has countTokenCalls on.' }));
  trace.isMetered = true;
}

async function replaceTokens({ world }: TokenRequest, { id }: Grant, trace: Trace): Promise<void> {
  if (world.switches.oldAccessToken === 'valid') return;
  const end = () => endAccessTokens(world, id);
  await trace.step('end-access-tokens', end, (count) => ({ why: `${count} earlier access tokens of the grant end here.` }));
}
