import { Refusal } from '../errors/refusal.ts';
import type { Grant } from './grants.ts';
import type { Person } from './people.ts';
import type { World } from './world.ts';

/** The person behind a token. @throws Refusal `bearer_revoked` where they are gone */
export async function readCaller({ people }: World, { email }: Grant): Promise<Person> {
  const caller = await people.byEmail(email);
  if (!caller) throw new Refusal('bearer_revoked', { why: 'The person who lent access is not there any more.' });
  return caller;
}
