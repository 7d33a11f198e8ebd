import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { listMeterReadings } from '../../simulation/meter-readings.ts';
import { toMeta } from '../to-meta.ts';

const register = { measured: 'consumption', registers: ['consumed'] } as const;

/** @ledger consumption-readings-serial-num */
export const listConsumptionMeterReadings: Operation<'listConsumptionMeterReadings'> = {
  simulate({ world, site, query }) {
    const now = toEpochSeconds(world.clock);
    const readings = listMeterReadings(world.energy.of(site), register, { end: Number(query.end_at ?? now), now });
    return {
      system_id: site.id,
      meter_readings: readings.map(({ serial, readAt, values }) => ({
        serial_num: serial,
        value: values.consumed,
        read_at: readAt,
      })),
      meta: toMeta(site, now),
    };
  },
};
