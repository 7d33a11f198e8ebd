import type { Span } from './micro-reports.ts';
import type { Plant } from './plant.ts';
import type { Choice } from './site.ts';

/** A stretch through which one meter counted. Only the intervals that lie in it as a whole are counted. */
export interface MeterSpan extends Span {
  readonly serial: string;
  readonly gatewaySerial: string;
}

export type Measured = 'production' | 'consumption' | 'storage';

const always: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/**
 * When each meter counted, in the order of time: the one that was replaced first.
 *
 * @ledger telemetry-meter-off
 */
export function listMeterSpans(plant: Plant, measured: Measured): readonly MeterSpan[] {
  const { site, gateway } = plant;
  const meter = { production: plant.productionMeter, consumption: plant.consumptionMeter, storage: plant.storageMeter }[measured];
  const replaced = site.replacedMeters?.find((each) => each.measured === measured);
  const before = replaced && { ...always, until: replaced.at, serial: replaced.serial, gatewaySerial: replaced.gatewaySerial };
  if (!meter) return before ? [before] : [];
  const own = listOn(site.choices ?? [], meter.serial, { ...always, from: replaced?.at ?? always.from });
  return [...(before ? [before] : []), ...own.map((span) => ({ ...span, serial: meter.serial, gatewaySerial: gateway.serial }))];
}

/** The span of a quarter-hour that ends at an instant; undefined if no meter counted through all of it. */
export function findMeterSpan(spans: readonly MeterSpan[], end: number, seconds: number): MeterSpan | undefined {
  return spans.find(({ from, until }) => from <= end - seconds && end <= until);
}

/** The stretches through which a meter is switched on. */
function listOn(choices: readonly Choice[], serial: string, { from, until }: Span): readonly Span[] {
  const spans: Span[] = [];
  let on: number | undefined = from;
  for (const choice of choices) {
    if (choice.kind !== 'meter' || choice.serial !== serial || choice.isEnabled === (on !== undefined)) continue;
    if (on !== undefined) spans.push({ from: on, until: choice.at });
    on = choice.isEnabled ? choice.at : undefined;
  }
  return on === undefined ? spans : [...spans, { from: on, until }];
}

/** Whether there is a meter that counts at an instant. */
export function isMeterActive(plant: Plant, measured: Measured, instant: number): boolean {
  return listMeterSpans(plant, measured).some(({ from, until }) => from <= instant && instant < until);
}
