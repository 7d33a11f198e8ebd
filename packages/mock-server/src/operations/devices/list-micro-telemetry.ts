import type { Operation } from '../../call/operation.ts';
import { toDate } from '../../simulation/calendar.ts';
import { readTelemetryWindow, type TelemetryWindow } from '../telemetry-window.ts';
import { listMicros } from './list-micros.ts';
import { toMicroIntervals } from './to-micro-intervals.ts';

const defaultSize = 10;

/** @ledger device-telemetry-micro-list-size device-telemetry-micro-list-page-size device-telemetry-micro-list-beyond-last */
export const listMicroTelemetry: Operation<'listMicroTelemetry'> = {
  simulate(call) {
    const { site, query } = call;
    const window = readTelemetryWindow(call);
    const micros = listMicros(window);
    const page = Number(query.page ?? 1);
    const size = Number(query.size ?? defaultSize);
    return {
      system_id: site.id,
      total_devices: micros.length,
      page,
      page_size: size,
      ...toDays(window, query.end_date),
      granularity: window.granularity,
      items: 'intervals',
      devices: micros
        .slice((page - 1) * size, page * size)
        .map((micro) => ({ serial_number: micro.serial, intervals: toMicroIntervals(window, micro) })),
    };
  },
};

/** The window as this list tells it: days where it was asked for by day. @ledger telemetry-start-date telemetry-end-date */
function toDays({ told, energy: { calendar }, span }: TelemetryWindow, endDate: string | undefined) {
  return {
    ...told,
    ...('start_date' in told ? { start_date: toDate(calendar.dayOf(span.from)) } : {}),
    ...('end_date' in told ? { end_date: endDate ?? toDate(calendar.dayOf(span.until - 1)) } : {}),
  };
}
