import { isSameText } from './is-same-text.ts';
import type { Person } from './people.ts';
import type { World } from './world.ts';

/** The person with this e-mail and password, or undefined: which of the two was wrong is nobody's business. */
export async function readPerson(world: World, email: string, password: string): Promise<Person | undefined> {
  const person = await world.people.byEmail(email);
  const same = isSameText(person?.password ?? '', password);
  return person && same ? person : undefined;
}
