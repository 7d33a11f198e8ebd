import type { Operation } from '../../call/operation.ts';
import { checkReach, readUser } from './read-user.ts';
import { toUserExpanded } from './to-user.ts';

export const getActivationUser: Operation<'getActivationUser'> = {
  async simulate({ world, grant, path, query }) {
    const person = await readUser(world, path.user_id);
    await checkReach(world, grant, person, 'customers');
    return toUserExpanded(world, person, query);
  },
};
