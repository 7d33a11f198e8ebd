import { Temporal } from 'temporal-polyfill';
import { Refusal } from '../../errors/refusal.ts';
import type { World } from '../../records/world.ts';
import { toWorldPath } from '../addresses.ts';
import { toSeeOther } from '../to-see-other.ts';
import type { WorldVisit } from '../visit.ts';

/** What the page of a world can do, by the last segment of its path. @throws Refusal for a form without what it is about */
const changes = {
  clock: changeClock,
  grants: async (world, form) => {
    const grant = await world.grants.get(form.get('grant') ?? '');
    if (!grant) throw gone('There is no such grant any more.');
    await world.grants.revoke(grant.id);
  },
  faults: async (world, form) => {
    if (!(await world.faults.delete(form.get('fault') ?? ''))) throw gone('There is no such fault any more.');
  },
} as const satisfies Record<string, (world: World, form: URLSearchParams) => Promise<void>>;

export type Change = keyof typeof changes;

export function isChange(name: string): name is Change {
  return Object.hasOwn(changes, name);
}

/** Does what a form of the page of a world asks for, and leads back to that page. */
export async function changeWorld({ world, worlds }: WorldVisit, name: Change, form: URLSearchParams): Promise<Response> {
  await changes[name](world, form);
  if (name === 'clock') await worlds.save(world);
  return toSeeOther(`${toWorldPath(world.id)}#${name}`);
}

async function changeClock({ clock }: World, form: URLSearchParams): Promise<void> {
  const action = form.get('action');
  if (action === 'freeze') return clock.setRate(0);
  if (action === 'run') return clock.setRate(1);
  const [, unit] = /^advance-(minute|hour|day|month)$/.exec(action ?? '') ?? [];
  if (unit === undefined) throw new Refusal('unreadable', { text: 'The clock knows no such button.' });
  try {
    // In UTC, as quotas and bills have their months.
    const now = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO('UTC');
    clock.set(now.add({ [`${unit}s`]: 1 }).epochMilliseconds);
  } catch (cause) {
    throw new Refusal('unreadable', { text: 'There is no later instant that a clock can show.', cause });
  }
}

function gone(text: string): Refusal {
  return new Refusal('unknown_path', { text });
}
