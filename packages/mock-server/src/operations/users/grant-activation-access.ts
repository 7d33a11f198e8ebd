import type { Operation } from '../../call/operation.ts';
import { grantAccess } from '../../records/access-grants.ts';
import { readUserToGrant } from './read-user-to-grant.ts';

/** @ledger activation-access-repeated */
export const grantActivationAccess: Operation<'grantActivationAccess'> = {
  async simulate({ world, grant, site, path }) {
    const person = await readUserToGrant(world, grant, path.user_id);
    await grantAccess(world, person, site.id);
    return { message: 'User access granted successfully' };
  },
};
