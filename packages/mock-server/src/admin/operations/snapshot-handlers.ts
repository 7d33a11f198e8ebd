import type { AdminComponents } from '@heliostat/spec';
import { type Difference, diffSnapshots } from '../../records/diff-snapshots.ts';
import { toDescription } from '../../records/to-description.ts';
import { toSnapshot } from '../../records/to-snapshot.ts';
import type { World } from '../../records/world.ts';
import type { Snapshot, Worlds } from '../../records/worlds.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';

type Value = AdminComponents['schemas']['Value'];
type Operations = 'listSnapshots' | 'createSnapshot' | 'deleteSnapshot' | 'restoreSnapshot' | 'getSnapshotDiff';

export const snapshotHandlers: Pick<AdminHandlers, Operations> = {
  listSnapshots: async ({ worlds, world }) => ({ snapshots: (await worlds.listSnapshots(world)).map((id) => ({ id })) }),

  async createSnapshot({ worlds, world, body }) {
    const taken = await worlds.listSnapshots(world);
    const id = body.id ?? toNewId(taken);
    if (taken.includes(id)) {
      throw new AdminError('snapshot_exists', `There is a snapshot ${id} already. Choose another id, or leave it out.`, {
        at: 'body/id',
      });
    }
    await worlds.takeSnapshot(world, id);
    return { id };
  },

  async deleteSnapshot({ worlds, world, path }) {
    if (!(await worlds.deleteSnapshot(world, path.snapshot_id))) throw toUnknown(world);
  },

  async restoreSnapshot({ worlds, world, path }) {
    await worlds.restore(world, await findSnapshot(worlds, world, path.snapshot_id));
    return toDescription(world);
  },

  async getSnapshotDiff({ worlds, world, path }) {
    const before = await findSnapshot(worlds, world, path.snapshot_id);
    const differences = diffSnapshots(before, await toSnapshot(world, before.id)).map(toDifference);
    return { snapshot_id: before.id, differences };
  },
};

function toDifference({ collection, key, change, before, after }: Difference): AdminComponents['schemas']['Difference'] {
  return {
    collection,
    key,
    change,
    ...(before !== undefined && { before: before as Value }),
    ...(after !== undefined && { after: after as Value }),
  };
}

async function findSnapshot(worlds: Worlds, world: World, id: string): Promise<Snapshot> {
  const snapshot = await worlds.readSnapshot(world, id);
  if (!snapshot) throw toUnknown(world);
  return snapshot;
}

function toUnknown({ id }: World): AdminError {
  const hint = `GET /_heliostat/worlds/${id}/snapshots lists those that there are.`;
  return new AdminError('snapshot_unknown', `World ${id} has no snapshot of this id. ${hint}`, { at: 'path/snapshot_id' });
}

/** No chance in it: a snapshot leaves the world as it was. */
function toNewId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`s${number}`)) number += 1;
  return `s${number}`;
}
