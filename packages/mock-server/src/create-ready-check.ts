import type { Engine } from './engine/create-engine.ts';
import type { Worlds } from './records/worlds.ts';

/** Asks the engine for an answer and the store for a record, and throws where either fails. */
export function createReadyCheck(engine: Engine, worlds: Worlds): () => Promise<void> {
  return async () => {
    await worlds.readSettings(worlds.default);
    await worlds.default.people.list();
    await engine.run({
      operationId: 'listSystems',
      method: 'GET',
      path: '/api/v4/systems',
      query: new URLSearchParams(),
      headers: {},
      body: undefined,
      simulate: undefined,
      sample: { seed: 'ready' },
    });
  };
}
