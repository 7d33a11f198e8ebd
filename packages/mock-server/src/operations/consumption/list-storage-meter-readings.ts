import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { listMeterReadings } from '../../simulation/meter-readings.ts';
import { toMeta } from '../to-meta.ts';

const register = { measured: 'storage', registers: ['charged', 'discharged'] } as const;

/** Storage meters are read at a second of their own in each quarter-hour. @ledger storage-readings-unaligned consumption-readings-serial-num */
export const listStorageMeterReadings: Operation<'listStorageMeterReadings'> = {
  simulate({ world, site, query }) {
    const now = toEpochSeconds(world.clock);
    const phase = 1 + ((site.id * 37) % 899);
    const readings = listMeterReadings(world.energy.of(site), { ...register, phase }, { end: Number(query.end_at ?? now), now });
    return {
      system_id: site.id,
      meter_readings: readings.map(({ serial, readAt, values }) => ({
        serial_num: serial,
        value_charged: values.charged,
        value_discharged: values.discharged,
        read_at: readAt,
      })),
      meta: toMeta(site, now),
    };
  },
};
