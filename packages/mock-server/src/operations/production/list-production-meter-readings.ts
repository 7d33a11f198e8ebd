import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { listMeterReadings } from '../../simulation/meter-readings.ts';
import { toMeta } from '../to-meta.ts';

const register = { measured: 'production', registers: ['produced'] } as const;

/** @ledger production-meter-serial production-readings-aligned */
export const listProductionMeterReadings: Operation<'listProductionMeterReadings'> = {
  simulate({ world, site, query }) {
    const now = toEpochSeconds(world.clock);
    const readings = listMeterReadings(world.energy.of(site), register, { end: Number(query.end_at ?? now), now });
    return {
      system_id: site.id,
      meter_readings: readings.map(({ serial, readAt, values }) => ({
        serial_number: serial,
        value: values.produced,
        read_at: readAt,
      })),
      meta: toMeta(site, now),
    };
  },
};
