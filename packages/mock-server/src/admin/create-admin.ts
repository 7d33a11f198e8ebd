import { createTurns, type Turns } from '../records/create-turns.ts';
import type { World } from '../records/world.ts';
import type { Worlds } from '../records/worlds.ts';
import { type AdminRow, loadAdminDocument } from './admin-document.ts';
import { AdminError } from './admin-error.ts';
import type { AdminContext, AdminHandlers, AdminInput, AdminOperationId, AdminOutput } from './admin-operation.ts';
import { checkInput, type GivenInput } from './check-input.ts';
import { handlers } from './handlers.ts';
import { runDueEvents } from './scenario-files/run-due-events.ts';

/**
 * The admin API in process: a function for each operation of its document, which takes and answers what stands there. No token is
 * needed, and nothing is written to the journal. Each throws an AdminError and nothing else.
 */
export type Admin = {
  readonly [Id in AdminOperationId]: Partial<AdminInput<Id>> extends AdminInput<Id>
    ? (input?: AdminInput<Id>) => Promise<AdminOutput<Id>>
    : (input: AdminInput<Id>) => Promise<AdminOutput<Id>>;
};

export function createAdmin(context: AdminContext): Admin {
  const turns = createTurns();
  const operations = Object.keys(handlers).map((id) => [
    id,
    (input: GivenInput = {}) => run(context, turns, id as AdminOperationId, input),
  ]);
  return Object.fromEntries(operations);
}

type Input = GivenInput & { readonly path?: { readonly world_id?: string }; readonly body?: { readonly id?: string } };
type AnyHandler = (call: AdminContext & Input & { readonly world: World | undefined }) => Promise<unknown>;

async function run(context: AdminContext, turns: Turns, id: AdminOperationId, given: GivenInput): Promise<unknown> {
  try {
    const { rows } = await loadAdminDocument();
    const row = rows.get(id) as AdminRow;
    await checkInput(row, given);
    const input = given as Input;
    const worldId = input.path?.world_id;
    const handler = (handlers as AdminHandlers & Record<AdminOperationId, unknown>)[id] as AnyHandler;
    const act = async () => {
      const world = worldId === undefined ? undefined : findWorld(context.worlds, worldId);
      if (world) await runDueEvents(context.worlds.pin(worldId), context.report);
      return handler({ ...context, world, path: {}, query: {}, ...input, body: input.body ?? {} });
    };
    return await (row.method === 'GET' ? act() : turns.take(worldId ?? input.body?.id ?? '', act));
  } catch (error) {
    if (error instanceof AdminError) throw error;
    throw new AdminError('failed', 'The mock failed. This is a defect of Heliostat, and no fault of the request.', {
      cause: error,
    });
  }
}

function findWorld(worlds: Worlds, id: string): World {
  const world = worlds.get(id);
  if (world) return world;
  throw new AdminError('world_unknown', 'There is no world of this id. GET /_heliostat/worlds lists those that there are.', {
    at: 'path/world_id',
  });
}
