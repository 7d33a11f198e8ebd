import type { Operation } from '../../call/operation.ts';
import { checkReach, readUser } from './read-user.ts';
import { toUserExpanded } from './to-user.ts';

export const getUser: Operation<'getUser'> = {
  async simulate({ world, grant, path, query }) {
    const person = await readUser(world, path.user_id);
    await checkReach(world, grant, person, 'nobody');
    return toUserExpanded(world, person, query);
  },
};
