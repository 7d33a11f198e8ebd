import type { System, SystemsAnswer } from '../answers/answers.ts';
import { callService, readAnswerTime } from './call-service.ts';
import type { Connection } from './sessions.ts';

const size = 100;
/** A page costs a call, and the free plan has ten a minute: half of them have to be enough for the list. */
const pageLimit = 5;

/**
 * Reads the systems of every page, up to 500 systems in 5 calls. `total` tells whether there are more.
 *
 * @throws ProblemError
 */
export async function listAllSystems(connection: Connection, signal: AbortSignal, now: () => number): Promise<SystemsAnswer> {
  const systems = new Map<number, System>();
  for (let page = 1; ; page += 1) {
    const { data, headers } = await callService(connection, () =>
      connection.client.listSystems({ query: { page, size } }, { signal }),
    );
    // By id, since a system that is added between two calls moves the others to the next page.
    for (const system of data.systems) systems.set(system.system_id, system);
    if (page === pageLimit || data.systems.length === 0 || page * size >= data.total) {
      return { systems: [...systems.values()], total: Math.max(data.total, systems.size), asOf: readAnswerTime(headers, now) };
    }
  }
}
