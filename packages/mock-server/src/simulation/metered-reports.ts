import { stepSeconds } from './day-flows.ts';
import { listMeterReports, type MeterReport } from './meter-reports.ts';
import { findMeterSpan, listMeterSpans, type Measured, type MeterSpan } from './meter-spans.ts';
import type { Span } from './micro-reports.ts';
import type { SiteEnergy } from './site-energy.ts';

/** A quarter-hour that a meter counted. */
export interface MeteredReport extends MeterReport {
  readonly meter: MeterSpan;
}

/** The quarter-hours that end within a span, that a meter of the kind counted and that have come in at `now`. */
export function listMeteredReports(energy: SiteEnergy, measured: Measured, span: Span, now: number): readonly MeteredReport[] {
  const meters = listMeterSpans(energy.plant, measured);
  if (meters.length === 0) return [];
  return listMeterReports(energy, span, now).flatMap((report) => {
    const meter = findMeterSpan(meters, report.end, stepSeconds);
    return meter ? { ...report, meter } : [];
  });
}
