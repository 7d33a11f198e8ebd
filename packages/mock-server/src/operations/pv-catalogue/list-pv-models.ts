import type { Operation } from '../../call/operation.ts';
import { Refusal } from '../../errors/refusal.ts';
import { pvManufacturers } from '../../simulation/pv-catalogue.ts';

/** @ledger pv-pairs pv-manufacturer-key pv-404-not-a-number */
export const listPvModels: Operation<'listPvModels'> = {
  simulate({ path }) {
    const maker = pvManufacturers.find(({ id }) => id === Number(path.pv_manufacturer_id));
    if (!maker) throw new Refusal('id_unknown', { text: 'Manufacturer not found' });
    return {
      pv_manufacturer: { pv_manufacturer_id: maker.id, name: maker.name },
      pv_models: maker.models.map(([id, name]) => [id, name]),
    };
  },
};
