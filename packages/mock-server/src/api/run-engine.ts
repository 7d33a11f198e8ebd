import type { OperationRow } from '@heliostat/spec';
import type { Body } from '../call/body.ts';
import type { ApiOperationId, Call, Operation } from '../call/operation.ts';
import type { ReadRequest } from '../call/read-request.ts';
import { toFormObject } from '../call/to-form-object.ts';
import { toEpochSeconds } from '../clock.ts';
import type { Engine } from '../engine/create-engine.ts';
import { type EngineAnswer, InvalidRequest, type SampleChoice, UnknownSample } from '../engine/types.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Match } from '../gateway/match-operation.ts';
import { checkWindow } from '../operations/check-window.ts';
import { handlers } from '../operations/handlers.ts';
import { isStream } from './is-stream.ts';
import { toInvalidRefusal } from './to-invalid-refusal.ts';

/** Everything that the checks found out, with the site still loosely typed: which operation it is, is known only here. */
export type CheckedCall = Omit<Call<ApiOperationId>, 'site' | 'path' | 'query' | 'header' | 'body'> & {
  readonly site: Call<'getSystem'>['site'] | undefined;
};

/**
 * Lets the engine validate and answer.
 *
 * @param sample the sample to answer; undefined to simulate where the operation is simulated
 * @throws Refusal `invalid` with the text of the live service where it is known
 */
export async function runEngine(
  engine: Engine,
  match: Match,
  read: ReadRequest,
  call: CheckedCall,
  sample: Omit<SampleChoice, 'seed'> | undefined,
): Promise<EngineAnswer> {
  const handler = handlers[match.row.id as ApiOperationId] as Operation<ApiOperationId> | undefined;
  const known = toKnown(match.row.parameters.query, read.query);
  const query = Object.fromEntries(known);
  const body = toBody(match.row, read.body);
  const headers = toDeclared(match.row.parameters.header, read.headers);
  const whole = { ...call, path: match.params, query, header: headers, body } as unknown as Call<ApiOperationId>;
  try {
    return await engine.run({
      operationId: match.row.id,
      method: read.method,
      path: toPath(match),
      query: new URLSearchParams([...known]),
      headers,
      body,
      check: () => call.site && checkWindow({ row: match.row, site: call.site, query, now: toEpochSeconds(call.world.clock) }),
      simulate: handler && !sample ? async () => handler.simulate(whole) : undefined,
      isStream: isStream(match.row),
      shape: call.world.switches.shape,
      sample: { ...sample, seed: `${call.world.seed}/${match.path}` },
    });
  } catch (error) {
    if (error instanceof UnknownSample) throw new Refusal('unreadable', { text: error.message, cause: error });
    if (error instanceof InvalidRequest) throw toInvalidRefusal(error, match.row, { query, body }, read.headers);
    throw error;
  }
}

/**
 * The parameters that the operation knows, to the letter: Prism compares names without regard to case. One without a value counts
 * as left out, and of several values the last counts.
 *
 * @ledger refusal-empty-parameter refusal-unknown-query refusal-repeated-parameter
 */
function toKnown(names: readonly string[], query: URLSearchParams): Map<string, string> {
  return new Map([...query].filter(([name, value]) => names.includes(name) && value !== ''));
}

/**
 * The body in the form that the operation takes. None, or one in another form, counts as one that says nothing: the fields that it
 * misses are what the service complains about.
 *
 * @ledger activation-form-body
 */
function toBody({ requestBody }: OperationRow, body: Body): unknown {
  if (body.kind === 'json' && requestBody.includes('application/json')) return body.value;
  if (body.kind === 'form' && requestBody.includes('application/x-www-form-urlencoded')) return toFormObject(body.form);
  return requestBody.length === 0 ? undefined : {};
}

/** The path with its parameters encoded: Prism would split one at a comma. */
function toPath({ row, params }: Match): string {
  return row.path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** The headers that are parameters of the operation. */
function toDeclared(names: readonly string[], headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => names.some((each) => each.toLowerCase() === name)));
}
