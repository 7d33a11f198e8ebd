import type { Operation } from '../../call/operation.ts';
import { isBuiltBefore } from '../../records/is-built-before.ts';
import { noEstimate, toGivenEstimate } from '../../simulation/to-estimate.ts';
import { toEstimateAnswer } from './to-estimate-answer.ts';

/** What was built before the world began may have come with an estimate; what is built in it has the one that somebody enters. @ledger estimate-default */
export const getEstimate: Operation<'getEstimate'> = {
  async simulate({ world, site }) {
    const given = (await isBuiltBefore(world, site)) ? toGivenEstimate(world.seed, site) : noEstimate;
    return toEstimateAnswer(site.id, (await world.estimates.get(site.id)) ?? given);
  },
};
