import type { ApiOperationId, Call, Operation } from '../call/operation.ts';
import type { ReadRequest } from '../call/read-request.ts';
import type { Engine } from '../engine/create-engine.ts';
import { type EngineAnswer, InvalidRequest, type SampleChoice, UnknownSample } from '../engine/types.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Match } from '../gateway/match-operation.ts';
import { handlers } from '../operations/handlers.ts';

/** Everything that the checks found out, with the site still loosely typed: which operation it is, is known only here. */
export type CheckedCall = Omit<Call<ApiOperationId>, 'site' | 'query'> & { readonly site: Call<'getSystem'>['site'] | undefined };

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
  try {
    return await engine.run({
      operationId: match.row.id,
      method: read.method,
      path: match.path,
      query: new URLSearchParams([...known]),
      body: read.body.kind === 'json' ? read.body.value : undefined,
      simulate: handler && !sample ? async () => handler.simulate({ ...call, query } as Call<ApiOperationId>) : undefined,
      sample: { ...sample, seed: `${call.world.seed}/${match.path}` },
    });
  } catch (error) {
    if (error instanceof UnknownSample) throw new Refusal('unreadable', { text: error.message, cause: error });
    if (error instanceof InvalidRequest) throw toRefusal(error, handler, query);
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

function toRefusal(
  error: InvalidRequest,
  handler: Operation<ApiOperationId> | undefined,
  query: Record<string, string>,
): Refusal {
  const [first] = error.violations;
  const name = first?.name ?? '';
  const text = handler?.explain?.(name, query[name]?.slice(0, 200)) ?? `Invalid request because of '${name} ${first?.message}'`;
  return new Refusal('invalid', { text, cause: error });
}
