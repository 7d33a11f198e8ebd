import type { Operation } from '../../call/operation.ts';
import { readCaller } from '../../records/read-caller.ts';
import { toUserExpanded } from './to-user.ts';

export const getCurrentUser: Operation<'getCurrentUser'> = {
  async simulate({ world, grant, query }) {
    return toUserExpanded(world, await readCaller(world, grant), query);
  },
};
