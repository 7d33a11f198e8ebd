import type { OperationId } from '@heliostat/spec';
import type { World } from '../records/world.ts';
import type { Site } from '../simulation/site.ts';

/**
 * Asks an operation of the API about a site for the mock itself, and answers the body: without a key, a hit or an entry in the journal.
 *
 * @throws Refusal as the operation does
 */
export type Ask = (
  world: World,
  operationId: OperationId,
  site: Site,
  query: Readonly<Record<string, string>>,
) => Promise<unknown>;
