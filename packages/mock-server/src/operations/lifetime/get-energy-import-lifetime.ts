import type { Operation } from '../../call/operation.ts';
import { toMeteredSeries } from './to-metered-series.ts';

/** @ledger import-lifetime-wording */
export const getEnergyImportLifetime: Operation<'getEnergyImportLifetime'> = {
  simulate(call) {
    const { list, meta, ...series } = toMeteredSeries(call, 'consumption');
    return { ...series, import: list(({ imported }) => imported), meta };
  },
};
