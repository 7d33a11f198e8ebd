import type { Operation } from '../../call/operation.ts';
import { toMeteredSeries } from './to-metered-series.ts';

/** Answers what went to the grid, as positive numbers. */
export const getEnergyExportLifetime: Operation<'getEnergyExportLifetime'> = {
  simulate(call) {
    const { list, meta, ...series } = toMeteredSeries(call, 'consumption');
    return { ...series, export: list(({ exported }) => exported), meta };
  },
};
