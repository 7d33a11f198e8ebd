import { toDate } from '../../simulation/calendar.ts';
import { type Part, toMeteredDays } from '../../simulation/told-days.ts';
import { readDayRange } from '../lifetime/read-day-range.ts';

/**
 * What an EV charger or the heat pump took on each day; today's number still grows.
 *
 * @param part what it took; null where there is no such device
 * @ledger device-telemetry-lifetime-end-today device-telemetry-consumption-sign device-telemetry-heat-pump-negative
 */
export function toLoadLifetime(call: Parameters<typeof readDayRange>[0], part: Part | null) {
  const { energy, range, now } = readDayRange(call, 'today', rangeInvalid);
  const days = range.last - range.first + 1;
  return {
    system_id: call.site.id,
    start_date: toDate(range.first),
    end_date: toDate(range.last),
    consumption: part ? toMeteredDays(energy, now, part).list(range) : new Array<number>(days).fill(0),
  };
}

const rangeInvalid = "Invalid request because of 'Invalid date/time range'";
