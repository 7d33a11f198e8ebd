import type { Operation } from '../../call/operation.ts';
import { answerActivation } from './answer-activation.ts';
import { readInstallingCaller } from './read-installing-caller.ts';

/** @ledger activation-expand-422 */
export const getActivation: Operation<'getActivation'> = {
  async simulate({ world, grant, site, query: { expand } }) {
    return answerActivation(world, { site, caller: await readInstallingCaller(world, grant), expand });
  },
};
