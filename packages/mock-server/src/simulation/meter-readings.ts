import { stepSeconds } from './day-flows.ts';
import type { EnergyTotals } from './day-totals.ts';
import { listMeterSpans, type Measured } from './meter-spans.ts';
import type { Span } from './micro-reports.ts';
import { toReport } from './report.ts';
import type { SiteEnergy } from './site-energy.ts';

/** What the registers of a meter showed, in Wh. */
export interface MeterReading<Name extends Register> {
  readonly serial: string;
  /** When it was read, in epoch seconds. */
  readonly readAt: number;
  readonly values: Readonly<Record<Name, number>>;
}

type Register = Exclude<keyof EnergyTotals, 'charging' | 'arrays'>;

/**
 * The last reading of every meter of a kind at or before `end`, as far as it has come in at `now`. Registers began at 0 and count the
 * quarter-hours of the telemetry.
 *
 * @param phase how many seconds after a full quarter-hour the meters are read
 * @ledger telemetry-readings-as-of production-readings-retired production-readings-aligned consumption-readings-retired
 * consumption-readings-empty
 */
export function listMeterReadings<Name extends Register>(
  energy: SiteEnergy,
  { measured, registers, phase = 0 }: { measured: Measured; registers: readonly Name[]; phase?: number },
  { end, now }: { readonly end: number; readonly now: number },
): readonly MeterReading<Name>[] {
  const { plant } = energy;
  const last = Math.min(end, toReport(plant.site, now)?.lastEnergyAt ?? Number.NEGATIVE_INFINITY);
  const first = plant.site.operationalAt ?? Number.POSITIVE_INFINITY;
  const spans = listMeterSpans(plant, measured)
    .map((span) => ({ ...span, from: Math.max(span.from, first) }))
    .filter(({ from, until }) => from < until);
  return [...new Set(spans.map(({ serial }) => serial))].flatMap((serial) => {
    const counted = spans.filter((span) => span.serial === serial && toFirstRead(span.from, phase) <= last);
    const latest = counted.at(-1);
    if (!latest) return [];
    const readAt = Math.max(toFirstRead(latest.from, phase), toLastRead(Math.min(last, latest.until), phase));
    return { serial, readAt, values: toValues(energy, registers, counted, readAt) };
  });
}

function toValues<Name extends Register>(
  { totalsUntil }: SiteEnergy,
  registers: readonly Name[],
  counted: readonly Span[],
  readAt: number,
): Record<Name, number> {
  const values = Object.fromEntries(registers.map((name) => [name, 0])) as Record<Name, number>;
  for (const { from, until } of counted) {
    const before = totalsUntil(toFirstRead(from, 0));
    const after = totalsUntil(Math.max(toFirstRead(from, 0), Math.min(until, readAt)));
    for (const name of registers) values[name] += toDifference(name, before, after);
  }
  return values;
}

function toDifference(name: Register, before: EnergyTotals, after: EnergyTotals): number {
  return after[name] - before[name];
}

/** The first time at or after an instant at which meters are read. */
function toFirstRead(instant: number, phase: number): number {
  return Math.ceil((instant - phase) / stepSeconds) * stepSeconds + phase;
}

/** The last time at or before an instant. */
function toLastRead(instant: number, phase: number): number {
  return Math.floor((instant - phase) / stepSeconds) * stepSeconds + phase;
}
