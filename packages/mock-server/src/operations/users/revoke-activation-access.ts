import type { Operation } from '../../call/operation.ts';
import { revokeAccess } from '../../records/access-grants.ts';
import { readUserToGrant } from './read-user-to-grant.ts';

/** @ledger activation-access-repeated */
export const revokeActivationAccess: Operation<'revokeActivationAccess'> = {
  async simulate({ world, grant, site, path }) {
    const person = await readUserToGrant(world, grant, path.user_id);
    await revokeAccess(world, person, site.id);
    return { message: 'User access revoked successfully' };
  },
};
