import type { Application } from '../../records/applications.ts';
import type { JournalEntry } from '../../records/journal.ts';
import { defaultSwitches, type Switches } from '../../records/switches.ts';
import type { World } from '../../records/world.ts';

/** What a test has to arrange besides the request itself, as far as the world still tells it. */
export interface TestScene {
  readonly worldId: string;
  readonly seed: number;
  /** Those that differ from the default. */
  readonly switches: Partial<Switches>;
  /** The application of the request, with its plan and access controls of now. */
  readonly application: Application | undefined;
  /** Of the person behind the grant. */
  readonly email: string;
}

export async function readTestScene(world: World, entry: JournalEntry): Promise<TestScene> {
  const applications = await world.applications.list();
  const application = applications.find(({ name }) => name === entry.application);
  const people = await world.people.list();
  const role = application?.plan === 'Partner' ? 'installer' : 'homeowner';
  const isNamed = (email: string) => entry.steps.some(({ verdict, why }) => verdict === 'ok' && why?.split(' ').includes(email));
  const person = people.find(({ email }) => isNamed(email)) ?? people.find((each) => each.role === role);
  const changed = Object.entries(world.switches).filter(([name, value]) => value !== defaultSwitches[name as keyof Switches]);
  return {
    worldId: world.id,
    seed: world.seed,
    switches: Object.fromEntries(changed),
    application,
    email: person?.email ?? '',
  };
}
