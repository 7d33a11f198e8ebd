import { isLiveFrames } from '../call/live-frames.ts';
import type { ReadRequest } from '../call/read-request.ts';
import type { Trace } from '../call/trace.ts';
import type { Engine } from '../engine/create-engine.ts';
import { toEventStream } from '../errors/to-event-stream.ts';
import { toJson } from '../errors/to-json.ts';
import { applyFault, toAnswerInstead } from '../gateway/apply-fault.ts';
import { checkAccess } from '../gateway/check-access.ts';
import { checkApiKey } from '../gateway/check-api-key.ts';
import { checkIds } from '../gateway/check-ids.ts';
import { checkQuota, toQuotaNote } from '../gateway/check-quota.ts';
import { checkResource } from '../gateway/check-resource.ts';
import { checkToken } from '../gateway/check-token.ts';
import { matchOperation } from '../gateway/match-operation.ts';
import { readCredentials } from '../gateway/read-credentials.ts';
import { toQuotaRefusal } from '../gateway/to-quota-refusal.ts';
import { toMinute } from '../records/hits.ts';
import { plans } from '../records/plans.ts';
import { toReachText } from '../records/reach.ts';
import type { World } from '../records/world.ts';
import { openStream, type StreamContext } from './open-stream.ts';
import { readPreference } from './read-preference.ts';
import { runEngine } from './run-engine.ts';

export interface PipelineContext extends StreamContext {
  readonly engine: Engine;
  readonly responses: 'simulated' | 'samples';
}

/**
 * One request to the API that can be read, from its match to the answer. The order decides which refusal wins where several apply.
 *
 * @throws Refusal, and anything else only if the mock is broken
 * @ledger refusal-order
 */
export async function runPipeline(context: PipelineContext, world: World, read: ReadRequest, trace: Trace): Promise<Response> {
  const { engine, responses } = context;
  const match = await trace.step(
    'match-operation',
    () => matchOperation(read),
    ({ row }) => ({ why: `${row.id}, ${row.accessControl}` }),
  );
  trace.row = match.row;
  const credentials = await trace.step('read-credentials', () => readCredentials(read, world.switches));
  const application = await trace.step(
    'check-api-key',
    () => checkApiKey(world, credentials),
    ({ name, plan }) => ({ why: `${name}, plan ${plan}` }),
  );
  trace.application = application;
  const grant = await trace.step(
    'check-token',
    () => checkToken(world, credentials, application),
    (each) => ({ why: `a grant of ${each.email} for ${toReachText(each)}` }),
  );
  await trace.step('check-access', () => checkAccess(application, match.row, world.switches));
  await trace.step(
    'check-quota',
    () => checkQuota(world, application, match.row),
    (usages) => ({ why: toQuotaNote(usages) }),
  );
  trace.isMetered = true;
  const site = await trace.step(
    'check-resource',
    () => checkResource(world.sites, grant, match),
    (each) => ({ why: each ? each.name : null }),
  );
  await trace.step('check-ids', () => checkIds(match));
  const preference = await trace.step(
    'read-preference',
    () => readPreference(read.headers),
    (each) => (each ? { verdict: 'sample' } : {}),
  );
  const failure = await applyFault(world, match.row, trace);
  const instead = toAnswerInstead(failure);
  if (instead) return instead;
  const status = failure?.kind === 'status' && failure.afterSeconds === undefined ? failure.status : undefined;
  // No sample: its plan and its window are those of the caller and the clock.
  if (status === 429)
    throw toQuotaRefusal(world, application, toMinute(world.clock.now(), plans[application.plan].hitsPerMinute));
  const wanted = preference ?? (responses === 'samples' ? {} : undefined);
  const sample = status === undefined ? wanted : { code: status, regardless: true };
  const call = { world, application, grant, site, signal: trace.signal };
  const answer = await trace.step('run-engine', () => runEngine(engine, match, read, call, sample));
  if (isLiveFrames(answer.body)) return openStream(context, answer.body, world, trace);
  const isEvent = match.row.responses[answer.status]?.mediaType === 'text/event-stream';
  return isEvent ? toEventStream(answer.body as { readonly data: unknown }) : toJson(answer.body, answer);
}
