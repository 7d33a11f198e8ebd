import type { Operation } from '../../call/operation.ts';
import { toEstimateAnswer } from './to-estimate-answer.ts';

/** The contract has refused what is neither twelve months nor none. @ledger estimate-form-body estimate-twelve-or-none */
export const updateEstimate: Operation<'updateEstimate'> = {
  async simulate({ world, site, body }) {
    const sent = typeof body.estimate === 'string' ? JSON.parse(body.estimate) : body.estimate;
    const estimate = { degradeFactor: sent.degrade_factor, months: sent.month_estimates };
    await world.estimates.put(site.id, estimate);
    return toEstimateAnswer(site.id, estimate);
  },
};
