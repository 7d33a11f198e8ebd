import type { Operation } from '../../call/operation.ts';
import { toMeteredSeries } from './to-metered-series.ts';

/** Answers what all batteries together gave and took. */
export const getBatteryLifetime: Operation<'getBatteryLifetime'> = {
  simulate(call) {
    const { list, meta, ...series } = toMeteredSeries(call, 'batteries');
    return { ...series, discharge: list(({ discharged }) => discharged), charge: list(({ charged }) => charged), meta };
  },
};
