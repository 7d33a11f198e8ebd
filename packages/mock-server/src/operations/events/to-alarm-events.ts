import type { components } from '@heliostat/spec';
import type { Alarm } from '../../simulation/events/list-alarms.ts';

/** The events behind an alarm. @ledger alarm-events */
export function toAlarmEvents({ events }: Alarm): components['schemas']['AlarmEvent'][] {
  return events.map(({ serial, start, end }) => ({ serial_number: serial, start_date: start, end_date: end }));
}
