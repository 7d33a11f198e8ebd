import type { AdminComponents } from '@heliostat/spec';
import type { Grant } from '../../records/grants.ts';
import { toReachDescription } from '../../records/to-description.ts';
import type { World } from '../../records/world.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';

export const grantHandlers: Pick<AdminHandlers, 'listGrants' | 'revokeGrant'> = {
  listGrants: async ({ world }) => ({
    grants: await Promise.all((await world.grants.list()).map((grant) => toGrantDescription(world, grant))),
  }),

  async revokeGrant({ world, path }) {
    const grant = await world.grants.get(path.grant_id);
    if (!grant) {
      const hint = `GET /_heliostat/worlds/${world.id}/grants lists those that there are.`;
      throw new AdminError('grant_unknown', `World ${world.id} has no grant of this id. ${hint}`, { at: 'path/grant_id' });
    }
    await world.grants.revoke(grant.id);
    return toGrantDescription(world, grant);
  },
};

async function toGrantDescription(world: World, grant: Grant): Promise<AdminComponents['schemas']['Grant']> {
  return {
    id: grant.id,
    client_id: grant.clientId,
    email: grant.email,
    ...toReachDescription(grant),
    granted_at: new Date(grant.grantedAt).toISOString(),
    state: (await world.grants.isRevoked(grant.id)) ? 'revoked' : 'standing',
  };
}
