import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toEventType } from '../../simulation/events/event-types.ts';
import { listAlarms, toAlarmId } from '../../simulation/events/list-alarms.ts';
import { readEventWindow } from './read-event-window.ts';
import { toAlarmEvents } from './to-alarm-events.ts';

/** @ledger events-lists alarm-id alarm-end-null alarm-cleared */
export const listSystemAlarms: Operation<'listSystemAlarms'> = {
  simulate({ world, site, query }) {
    const now = toEpochSeconds(world.clock);
    const wanted = query.cleared === 'true';
    const alarms = listAlarms(world.energy.of(site), readEventWindow(query, now), now);
    return {
      alarms: alarms
        .filter(({ end }) => (end !== null) === wanted)
        .map((alarm) => ({
          id: toAlarmId(site.id, alarm),
          cleared: wanted,
          severity: alarm.severity,
          events: toAlarmEvents(alarm),
          event_type_id: toEventType(alarm.key).id,
          alarm_start_time: alarm.start,
          alarm_end_time: alarm.end,
        })),
      system_id: site.id,
    };
  },
};
