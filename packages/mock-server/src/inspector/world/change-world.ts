import { InvalidArgument } from '../../errors/invalid-argument.ts';
import { Refusal } from '../../errors/refusal.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import { toAdvanced } from '../../records/check-instant.ts';
import type { World } from '../../records/world.ts';
import { toWorldPath } from '../addresses.ts';
import type { WorldVisit } from '../visit.ts';

/** How far each button moves the clock. */
const steps: Readonly<Record<string, string>> = {
  'advance-minute': 'PT1M',
  'advance-hour': 'PT1H',
  'advance-day': 'P1D',
  'advance-month': 'P1M',
};

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
  const action = form.get('action') ?? '';
  if (action === 'freeze') return clock.setRate(0);
  if (action === 'run') return clock.setRate(1);
  const step = Object.hasOwn(steps, action) ? steps[action] : undefined;
  if (step === undefined) throw new Refusal('unreadable', { text: 'The clock knows no such button.' });
  try {
    clock.set(toAdvanced(clock.now(), step, 'The button'));
  } catch (cause) {
    if (!(cause instanceof InvalidArgument)) throw cause;
    throw new Refusal('unreadable', { text: cause.message, cause });
  }
}

function gone(text: string): Refusal {
  return new Refusal('unknown_path', { text });
}
