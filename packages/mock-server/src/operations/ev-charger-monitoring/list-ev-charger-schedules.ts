import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { habitHours, longestSessionSeconds } from '../../simulation/charging-habit.ts';
import { findCharger } from './find-charger.ts';

type Schedule = components['schemas']['EvChargerSchedule'];

/** @ledger ev-charger-schedule-words ev-charger-schedule-given ev-charger-charging-level */
export const listEvChargerSchedules: Operation<'listEvChargerSchedules'> = {
  simulate({ world, site, path }) {
    const { habit } = findCharger(world, site, path.serial_no);
    return { system_id: site.id, charger_schedules: [...schedules[habit]] };
  },
};

const start_time = toText(habitHours.from);
const end_time = toText((habitHours.until + longestSessionSeconds / 3600) % 24);
const toSpan = (days: readonly number[]) => ({ days: [...days], start_time, end_time, charging_level: 100 });

/** Who charges by habit has the hours of it in a schedule; a charger that nobody comes to has none. */
const schedules: Readonly<Record<'nightly' | 'some-evenings' | 'never', readonly Schedule[]>> = {
  nightly: [
    {
      schedules: [toSpan([1, 2, 3, 4, 5, 6, 7])],
      type: 'Custom',
      is_active: true,
      reminder_flag: false,
      reminder_timer: 10,
    },
  ],
  'some-evenings': [
    {
      schedules: [toSpan([1, 2, 3, 4, 5]), toSpan([6, 7])],
      type: 'Custom',
      is_active: true,
      reminder_flag: true,
      reminder_timer: 10,
    },
  ],
  never: [],
};

/** Hours on the clock as h:mm. */
function toText(hours: number): string {
  return `${Math.floor(hours)}:${String(Math.round((hours % 1) * 60)).padStart(2, '0')}`;
}
