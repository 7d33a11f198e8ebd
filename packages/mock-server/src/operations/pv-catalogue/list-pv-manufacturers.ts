import type { Operation } from '../../call/operation.ts';
import { pvManufacturers } from '../../simulation/pv-catalogue.ts';

/** @ledger pv-pairs */
export const listPvManufacturers: Operation<'listPvManufacturers'> = {
  simulate: () => ({ pv_manufacturers: pvManufacturers.map(({ id, name }) => [id, name]) }),
};
