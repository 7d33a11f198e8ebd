import type { components } from '@heliostat/spec';
import type { Estimate } from '../../simulation/to-estimate.ts';

export function toEstimateAnswer(siteId: number, { degradeFactor, months }: Estimate): components['schemas']['Estimate'] {
  return { system_id: siteId, degrade_factor: degradeFactor, month_estimates: [...months] };
}
