import type { Operation } from '../../call/operation.ts';
import { toMeteredSeries } from './to-metered-series.ts';

/** Answers what house, vehicles and heat pump used. */
export const getConsumptionLifetime: Operation<'getConsumptionLifetime'> = {
  simulate(call) {
    const { list, meta, ...series } = toMeteredSeries(call, 'consumption');
    return { ...series, consumption: list(({ consumed }) => consumed), meta };
  },
};
