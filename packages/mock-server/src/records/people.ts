import type { Store } from '../store/store.ts';
import { type Reach, toReach } from './reach.ts';

/** Somebody with an Enlighten account. The reach is what they may see and lend. */
export interface Person extends Reach {
  /** In lower case; the log-in ignores case. */
  readonly email: string;
  /** In clear: it is printed at start, and guards nothing but a simulation. */
  readonly password: string;
  readonly role: 'homeowner' | 'installer';
  /** `enl_uid`: seven digits. */
  readonly userId: string;
  /** `enl_cid`: empty for a home owner. */
  readonly companyId: string;
  /** Epoch seconds. */
  readonly passwordLastChanged: number;
  /** The systems that they may not see any more: whoever manages one of those may let them see it again. */
  readonly formerSystemIds?: readonly number[];
  /** What Enlighten tells about them; made up from the e-mail address for somebody who has none. */
  readonly profile?: Profile;
}

/** What Enlighten knows of a person besides their log-in. */
export interface Profile {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string | null;
  readonly getsEmails: boolean;
  /** Which side of Enlighten they see, unless a company makes them a manager. */
  readonly view: 'my' | 'manager';
  readonly isSelfInstaller: boolean;
  /** The user id of whoever created them; null where nobody of this world did. */
  readonly createdBy: string | null;
  /** Epoch seconds. */
  readonly updatedAt: number;
}

/** What somebody was, and could see, when they were first put. Whose the sites are that the world began with follows from it. */
export type Origin = Pick<Person, 'userId' | 'role' | 'companyId' | keyof Reach>;

/** The people of a world, found by e-mail. */
export interface People {
  put(person: Person): Promise<void>;
  byEmail(email: string): Promise<Person | undefined>;
  byUserId(userId: string): Promise<Person | undefined>;
  /** Puts somebody under another e-mail address than the one that they had. */
  move(from: string, person: Person): Promise<void>;
  delete(email: string): Promise<void>;
  list(): Promise<readonly Person[]>;
  /** Those who are there, as they were at first, in the order in which they came. */
  listOrigins(): Promise<readonly Origin[]>;
}

export function createPeople(store: Store): People {
  const toKey = (email: string) => email.trim().toLowerCase();
  const byEmail = (email: string) => store.get<Person>('people', toKey(email));
  const put: People['put'] = async (person) => {
    await store.put('people', person.email.toLowerCase(), person);
    if ((await store.get('origins', person.userId)) === undefined) {
      await store.put<Origin>('origins', person.userId, toOrigin(person));
    }
  };
  return {
    put,
    byEmail,
    byUserId: async (userId) => (await store.list<Person>('people')).find((each) => each.userId === userId),
    async move(from, person) {
      await put(person);
      await store.delete('people', toKey(from));
    },
    async delete(email) {
      const person = await byEmail(email);
      if (person) await store.delete('origins', person.userId);
      await store.delete('people', toKey(email));
    },
    list: () => store.list<Person>('people'),
    listOrigins: () => store.list<Origin>('origins'),
  };
}

function toOrigin({ userId, role, companyId, ...person }: Person): Origin {
  return { userId, role, companyId, ...toReach(person) };
}
