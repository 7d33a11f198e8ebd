import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toEventType } from '../../simulation/events/event-types.ts';
import { listOpenEvents as listOpen } from '../../simulation/events/list-events.ts';

/** @ledger events-lists event-status-words event-end-null event-serial-number */
export const listOpenEvents: Operation<'listOpenEvents'> = {
  simulate({ world, site }) {
    const events = listOpen(world.energy.of(site), toEpochSeconds(world.clock));
    return {
      events: events.map(({ key, start, serial }) => ({
        status: 'open',
        event_type_id: toEventType(key).id,
        event_start_time: start,
        event_end_time: null,
        serial_number: serial,
      })),
      system_id: site.id,
    };
  },
};
