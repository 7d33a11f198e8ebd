import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toEventType } from '../../simulation/events/event-types.ts';
import { listEvents } from '../../simulation/events/list-events.ts';
import { readEventWindow } from './read-event-window.ts';

const words = { info: 'Info', open: 'Open', closed: 'Closed' } as const;

/** @ledger events-lists event-status-words event-end-null event-transient-end event-serial-number */
export const listSystemEvents: Operation<'listSystemEvents'> = {
  simulate({ world, site, query }) {
    const now = toEpochSeconds(world.clock);
    const events = listEvents(world.energy.of(site), readEventWindow(query, now), now);
    return {
      events: events.map(({ key, status, start, end, serial }) => ({
        status: words[status],
        event_type_id: toEventType(key).id,
        event_start_time: start,
        event_end_time: end,
        serial_number: serial,
      })),
      system_id: site.id,
    };
  },
};
