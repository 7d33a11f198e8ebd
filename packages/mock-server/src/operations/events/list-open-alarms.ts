import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toEventType } from '../../simulation/events/event-types.ts';
import { listOpenAlarms as listOpen, toOpenAlarmId } from '../../simulation/events/list-alarms.ts';
import { toAlarmEvents } from './to-alarm-events.ts';

/** @ledger events-lists open-alarm-fields alarm-id */
export const listOpenAlarms: Operation<'listOpenAlarms'> = {
  simulate({ world, site }) {
    const alarms = listOpen(world.energy.of(site), toEpochSeconds(world.clock));
    return {
      alarms: alarms.map((alarm) => ({
        id: toOpenAlarmId(site.id, alarm),
        severity: alarm.severity,
        events: toAlarmEvents(alarm),
        event_type_id: toEventType(alarm.key).id,
        alarm_start_time: alarm.start,
      })),
      system_id: site.id,
    };
  },
};
