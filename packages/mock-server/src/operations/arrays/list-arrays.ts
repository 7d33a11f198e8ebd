import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { isBuiltBefore } from '../../records/is-built-before.ts';
import { readActivation } from '../../records/read-activation.ts';
import { toMicroModel } from '../../simulation/to-micro-model.ts';
import { toPlant } from '../../simulation/to-plant.ts';
import { toLayout } from './to-layout.ts';

/** From the entry of a system to what its installer left. */
const buildingSeconds = 14 * 86_400;

/** The plan of what was built before the world began is drawn; nothing in the API draws one. @ledger arrays-drawn arrays-plan-angle-null arrays-inventory */
export const listArrays: Operation<'listArrays'> = {
  async simulate({ world, site }) {
    const { updatedAt, readyAt } = await readActivation(world, site);
    const plant = toPlant(world.seed, site);
    const now = toEpochSeconds(world.clock);
    const isBefore = await isBuiltBefore(world, site);
    const active = plant.micros.filter(({ stoppedAt, isRetired }) => !isRetired && (stoppedAt === null || stoppedAt > now));
    return {
      system_id: site.id,
      created_at: isBefore ? (site.operationalAt ?? updatedAt) - buildingSeconds : (readyAt ?? updatedAt),
      updated_at: updatedAt,
      angle: null,
      arrays: isBefore ? toLayout(plant) : [],
      inventory: active.map(({ serial }) => serial),
      inventory_details: active.map(({ serial, array }) => ({
        type: toMicroModel(plant.arrays[array]?.inverterW ?? 0),
        count: 1,
        serialNum: serial,
      })),
      layers: [],
    };
  },
};
