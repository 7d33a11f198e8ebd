import type { Visit } from '../pages/route.ts';
import { toSeeOther } from '../pages/to-see-other.ts';
import type { Person } from '../records/people.ts';

/** The person who is logged in, here or on a consent page, if the account still exists. */
export async function readVisitor({ world, session }: Visit): Promise<Person | undefined> {
  return session.email === undefined ? undefined : world.people.byEmail(session.email);
}

/** Answers a person; whoever is not logged in is sent to do so. */
export async function answerPerson(visit: Visit, answer: (person: Person) => Promise<Response>): Promise<Response> {
  const person = await readVisitor(visit);
  return person ? answer(person) : toSeeOther('/enlighten/log-in');
}
