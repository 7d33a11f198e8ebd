import { toEpochSeconds } from '../clock.ts';
import { Refusal } from '../errors/refusal.ts';
import { toAlphanumeric, toDigits } from '../random.ts';
import type { Person, Profile } from './people.ts';
import { toProfile } from './to-profile.ts';
import type { World } from './world.ts';

/** What somebody may say about a person. */
export type PersonFields = Pick<Person, 'email' | 'companyId'> & Omit<Profile, 'isSelfInstaller' | 'createdBy' | 'updatedAt'>;

/**
 * Registers somebody, with a password of the mock's own that a mail tells them. They see no system until somebody lets them.
 *
 * @throws Refusal `invalid` if somebody has the address
 * @ledger users-first-password users-email-unique users-422-email-taken-create
 */
export function createPerson(world: World, creator: Person, fields: PersonFields): Promise<Person> {
  return world.turns.take('people', async () => {
    await checkFree(world, fields.email);
    const { email, companyId, ...shown } = fields;
    const now = toEpochSeconds(world.clock);
    const person: Person = {
      email: toAddress(email),
      password: toAlphanumeric(await world.chance.next('first-password'), 12),
      role: companyId === '' ? 'homeowner' : 'installer',
      userId: await toFreeId(world),
      companyId,
      passwordLastChanged: now,
      systemIds: [],
      profile: { ...shown, isSelfInstaller: false, createdBy: creator.userId, updatedAt: now },
    };
    await world.people.put(person);
    await world.mailbox.send(toWelcome(person, world.clock.now()));
    return person;
  });
}

/**
 * Changes what is known of somebody. Another address ends their tokens, which carry the one before.
 *
 * @throws Refusal `invalid` if somebody else has the address
 * @ledger users-email-unique users-422-email-taken activation-user-email-taken users-email-change-ends-tokens
 */
export function updatePerson(world: World, before: Person, fields: Partial<PersonFields>): Promise<Person> {
  return world.turns.take('people', async () => {
    const person = await world.people.byUserId(before.userId);
    if (!person) throw new Refusal('id_unknown', { text: 'User not found.' });
    const { email: sent = person.email, companyId = person.companyId, ...shown } = fields;
    const email = toAddress(sent);
    if (email !== person.email) await checkFree(world, email);
    const profile = { ...toProfile(person), ...shown, updatedAt: toEpochSeconds(world.clock) };
    const changed: Person = { ...person, email, companyId, role: companyId === '' ? 'homeowner' : 'installer', profile };
    if (email === person.email) {
      await world.people.put(changed);
      return changed;
    }
    await world.people.move(person.email, changed);
    await world.grants.revokeAll({ email: person.email });
    return changed;
  });
}

async function checkFree(world: World, email: string): Promise<void> {
  if (await world.people.byEmail(email)) throw new Refusal('invalid', { text: 'Email has already been registered' });
}

function toAddress(sent: string): string {
  return sent.trim().toLowerCase();
}

async function toFreeId(world: World): Promise<string> {
  const drawn = toDigits(await world.chance.next('user-id'), 7);
  return (await world.people.byUserId(drawn)) ? toFreeId(world) : drawn;
}

function toWelcome({ email, password, profile }: Person, at: number) {
  const paragraphs = [
    `Hello ${profile?.firstName ?? ''}, somebody registered you in Enlighten. Log in with this address and the password ${password}.`,
    'You see a system as soon as its installer lets you.',
  ];
  return { at, to: email, subject: 'Your Enlighten account', paragraphs, activationToken: null };
}
