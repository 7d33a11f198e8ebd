import { operations } from '@heliostat/spec';
import type { Ask } from '../call/ask.ts';
import type { Engine } from '../engine/create-engine.ts';
import { type CheckedCall, runEngine } from './run-engine.ts';

/** Answers questions of the mock itself, as the API would. */
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
