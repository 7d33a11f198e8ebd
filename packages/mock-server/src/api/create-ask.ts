import { type OperationId, operations } from '@heliostat/spec';
import type { Engine } from '../engine/create-engine.ts';
import type { World } from '../records/world.ts';
import type { Site } from '../simulation/site.ts';
import { type CheckedCall, runEngine } from './run-engine.ts';

/** What the mock answers to a question of its own about a site: what the API would, without a key, a hit or an entry in the journal. */
export type Ask = (
  world: World,
  operationId: OperationId,
  site: Site,
  query: Readonly<Record<string, string>>,
) => Promise<unknown>;

/** @throws Refusal as the operation does */
export function createAsk(engine: Engine): Ask {
  return async (world, operationId, site, query) => {
    const row = operations[operationId];
    const params = { system_id: String(site.id) };
    const path = row.path.replace('{system_id}', params.system_id);
    const read = {
      method: row.method,
      origin: 'http://mock.invalid',
      path,
      query: new URLSearchParams(query),
      headers: new Headers(),
      body: { kind: 'none' },
    } as const;
    const call = { world, site } as unknown as CheckedCall;
    return (await runEngine(engine, { row, params, path }, read, call, undefined)).body;
  };
}
