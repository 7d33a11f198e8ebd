import { readRequest } from '../call/read-request.ts';
import type { Engine } from '../engine/create-engine.ts';
import { toEventStream } from '../errors/to-event-stream.ts';
import { toJson } from '../errors/to-json.ts';
import { applyFault } from '../gateway/apply-fault.ts';
import { checkAccess } from '../gateway/check-access.ts';
import { checkApiKey } from '../gateway/check-api-key.ts';
import { checkIds } from '../gateway/check-ids.ts';
import { checkQuota } from '../gateway/check-quota.ts';
import { checkResource } from '../gateway/check-resource.ts';
import { checkToken } from '../gateway/check-token.ts';
import { findOperation, matchOperation } from '../gateway/match-operation.ts';
import { readCredentials } from '../gateway/read-credentials.ts';
import type { World } from '../records/world.ts';
import { readPreference } from './read-preference.ts';
import { runEngine } from './run-engine.ts';
import type { Trace } from './trace.ts';

/**
 * One request to the API, from the socket's request to the answer. The order decides which refusal wins where several apply.
 *
 * @throws Refusal, and anything else only if the mock is broken
 * @ledger refusal-order
 */
export async function runPipeline(
  { world, engine, responses }: { world: World; engine: Engine; responses: 'simulated' | 'samples' },
  request: Request,
  trace: Trace,
): Promise<Response> {
  const read = await trace
    .step('read-request', () => readRequest(request))
    .catch((refusal: unknown) => {
      // What cannot be read is refused in the envelope of the operation that it was meant for.
      trace.row = findOperation(request.method, new URL(request.url).pathname);
      throw refusal;
    });
  const match = await trace.step('match-operation', () => matchOperation(read));
  trace.row = match.row;
  const credentials = await trace.step('read-credentials', () => readCredentials(read, world.switches));
  const application = await trace.step('check-api-key', () => checkApiKey(world, credentials));
  trace.application = application;
  const grant = await trace.step('check-token', () => checkToken(world, credentials, application));
  await trace.step('check-access', () => checkAccess(application, match.row, world.switches));
  await trace.step('check-quota', () => checkQuota(world, application));
  const site = await trace.step('check-resource', () => checkResource(world.sites, grant, match));
  await trace.step('check-ids', () => checkIds(match));
  const preference = await trace.step(
    'read-preference',
    () => readPreference(read.headers),
    (each) => (each ? 'sample' : 'ok'),
  );
  const fault = await trace.step(
    'apply-fault',
    () => applyFault(world, application, match.row),
    (each) => (each ? `fault_${each.code}` : 'ok'),
  );
  const wanted = preference ?? (responses === 'samples' ? {} : undefined);
  const sample = fault ? { ...fault, regardless: true } : wanted;
  const call = { world, application, grant, site };
  const answer = await trace.step('run-engine', () => runEngine(engine, match, read, call, sample));
  const isStream = match.row.responses[answer.status]?.mediaType === 'text/event-stream';
  return isStream ? toEventStream(answer.body as { readonly data: unknown }) : toJson(answer.body, answer);
}
