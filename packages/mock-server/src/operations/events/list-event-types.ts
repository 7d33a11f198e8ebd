import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { Refusal } from '../../errors/refusal.ts';
import { type EventKey, eventTypes, toEventType } from '../../simulation/events/event-types.ts';

const all: readonly components['schemas']['EventType'][] = Object.keys(eventTypes)
  .map((key) => ({ key, ...toEventType(key as EventKey) }))
  .map(({ id, key, isStateful, name, description, action }) => ({
    event_type_id: id,
    event_type_key: key,
    stateful: isStateful,
    event_name: name,
    event_description: description,
    recommended_action: action,
  }));

/** @ledger event-types-one event-types-404 event-types-given */
export const listEventTypes: Operation<'listEventTypes'> = {
  simulate({ query: { event_type_id: id } }) {
    if (id === undefined) return { event_types: [...all] };
    const type = all.find((each) => each.event_type_id === Number(id));
    if (!type) throw new Refusal('id_unknown', { text: `Event type not found for {:id=>${JSON.stringify(id.slice(0, 200))}}` });
    return { event_types: [type] };
  },
};
