import { isReported } from './micro-energy.ts';
import type { Micro, Plant } from './plant.ts';
import { toLastMeterEnd, toLastMicroEnd, toReport } from './report.ts';
import type { Site } from './site.ts';
import { fineSeconds } from './to-fine-energy.ts';

/** The last that came from a microinverter. */
export interface LastMicroReport {
  /** When it came, in epoch seconds. */
  readonly at: number;
  /** The end of the last interval that it carried. */
  readonly end: number;
}

/** From the end of an interval until a microinverter is asked for it, and over how many seconds they are asked one after the other. */
const askedAfterSeconds = 900;
const roundSeconds = 240;

/**
 * The last report of a microinverter that has come in at `now`, or null before its first: a little later for each than for the one before, older for
 * one that is late with its hour, and for one that stopped the last that it made. Never after that of the gateway.
 *
 * @ledger devices-last-report-times
 */
export function toLastMicroReport(seed: number, plant: Plant, micro: Micro, now: number): LastMicroReport | null {
  const { site } = plant;
  const report = toReport(site, now);
  const last = toLastMicroEnd(site, now);
  if (!report || last === null || site.operationalAt === null) return null;
  let end = Math.min(last, Math.floor((micro.stoppedAt ?? last) / fineSeconds) * fineSeconds);
  while (end > site.operationalAt && !isReported(seed, plant, micro, end, now)) end -= fineSeconds;
  if (end <= site.operationalAt) return null;
  const at = Math.min(report.lastReportAt, end + askedAfterSeconds + ((micro.position * 37) % roundSeconds));
  return { at, end };
}

/** The last report of a meter that is switched on and has come in at an instant, in epoch seconds: a quarter-hour. Null before its first. */
export function toLastMeterReport(site: Site, instant: number): number | null {
  const last = toLastMeterEnd(site, instant);
  return last === null || site.operationalAt === null || last <= site.operationalAt ? null : last;
}
