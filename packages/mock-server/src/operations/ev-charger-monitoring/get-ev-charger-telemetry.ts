import type { Operation } from '../../call/operation.ts';
import { toDate } from '../../simulation/calendar.ts';
import { listMeterReports } from '../../simulation/meter-reports.ts';
import { findCharger } from './find-charger.ts';
import { readChargerWindow } from './read-charger-window.ts';

/** @ledger ev-charger-telemetry-intervals ev-charger-telemetry-end-date ev-charger-date-notation */
export const getEvChargerTelemetry: Operation<'getEvChargerTelemetry'> = {
  simulate(call) {
    const { world, site, path } = call;
    const { position } = findCharger(world, site, path.serial_no);
    const energy = world.energy.of(site);
    const { granularity, span, isByDate, now } = readChargerWindow(call);
    const toDay = (instant: number) => toDate(energy.calendar.dayOf(instant));
    const consumption = listMeterReports(energy, span, now).map(({ end, flows, step }) => ({
      consumption: flows.charging[position]?.[step] ?? 0,
      end_at: end,
    }));
    return {
      granularity,
      consumption,
      system_id: site.id,
      ...(isByDate
        ? { start_date: toDay(span.from), end_date: toDay(Math.max(span.from, span.until - 1)) }
        : { start_at: span.from, end_at: span.until }),
    };
  },
};
