import { toDate } from '../../simulation/calendar.ts';
import { listMeterSpans } from '../../simulation/meter-spans.ts';
import { type Part, toMeteredDays } from '../../simulation/told-days.ts';
import { toMeta } from '../to-meta.ts';
import { readDayRange } from './read-day-range.ts';

type Asked = Parameters<typeof readDayRange>[0];

/**
 * Reads the daily series of what the consumption meter or the batteries of a system measured. Without them there is one as well, of zeros.
 *
 * @ledger lifetime-no-limit lifetime-not-204 lifetime-end-today consumption-lifetime-no-gaps consumption-lifetime-zero
 * consumption-lifetime-no-null consumption-lifetime-never-produced consumption-lifetime-today
 */
export function toMeteredSeries(call: Asked, measured: 'consumption' | 'batteries') {
  const { energy, range, isReported, now } = readDayRange(call, 'yesterday', rangeInvalid);
  const { plant } = energy;
  // Batteries report by themselves, whatever their meter does. Without any, nothing has to be found out.
  const spans = measured === 'consumption' ? listMeterSpans(plant, measured) : plant.encharges.length === 0 ? [] : undefined;
  return {
    system_id: call.site.id,
    start_date: isReported ? toDate(range.first) : null,
    meta: toMeta(call.site, now),
    list: (part: Part) => (isReported ? toMeteredDays(energy, now, part, spans).list(range) : []),
  };
}

export const rangeInvalid = 'Requested date range is invalid for this system';
