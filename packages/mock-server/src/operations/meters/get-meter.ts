import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toCalendar, toDate } from '../../simulation/calendar.ts';
import { toLastMeterReport } from '../../simulation/device-reports.ts';
import { toReport } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import { toMeterState } from '../../simulation/to-meter-state.ts';
import { toLocalText } from '../to-local-text.ts';
import { findMeter } from './find-meter.ts';

/** @ledger meters-state meters-status meters-phase meters-dates meters-nullable-dates */
export const getMeter: Operation<'getMeter'> = {
  simulate({ world, site, path }) {
    const { meter, type, gatewaySerial } = findMeter(world, site, path.serial_number);
    const now = toEpochSeconds(world.clock);
    const calendar = toCalendar(site.timeZone);
    const { isEnabled, since } = toMeterState(site, meter.serial, now);
    const first = toFirstReport(site, now);
    const last = toLastMeterReport(site, isEnabled ? now : (since ?? now));
    return {
      serial_number: meter.serial,
      manufacturer: 'Enphase Energy',
      model: 'Envoy S',
      type,
      operational_date: first === null || site.operationalAt === null ? null : toDate(calendar.dayOf(site.operationalAt)),
      first_report_date: first === null || last === null ? null : toLocalText(calendar, Math.min(first, last)),
      last_report_date: last === null ? null : toLocalText(calendar, last),
      phase: 'L1(A)',
      envoy_serial_number: gatewaySerial,
      status: isEnabled ? 'normal' : 'disabled',
      state: isEnabled ? 'enabled' : 'disabled',
    };
  },
};

/** The first report of a site, as far as it has come, in epoch seconds: a cellular gateway makes it hours later than others. */
function toFirstReport(site: Site, now: number): number | null {
  if (site.operationalAt === null) return null;
  const report =
    toReport(site, Math.min(now, site.operationalAt + 900)) ?? toReport(site, Math.min(now, site.operationalAt + 21_600));
  return report?.lastReportAt ?? null;
}
