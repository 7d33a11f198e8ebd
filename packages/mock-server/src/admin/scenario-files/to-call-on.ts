import type { World } from '../../records/world.ts';
import type { AdminCall, AdminOperationId } from '../admin-operation.ts';

interface Given {
  readonly path?: object;
  readonly body?: object;
}

/** Makes the calls of admin operations that are about one world, for whoever has checked what is in them. */
export function toCallOn(world: World): <Id extends AdminOperationId>(given: Given) => AdminCall<Id> {
  return <Id extends AdminOperationId>({ path = {}, body = {} }: Given) =>
    ({ world, path: { world_id: world.id, ...path }, query: {}, body }) as unknown as AdminCall<Id>;
}
