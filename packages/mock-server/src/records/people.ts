import type { Store } from '../store/store.ts';
import type { Reach } from './reach.ts';

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

/** The people of a world, found by e-mail. */
export interface People {
  put(person: Person): Promise<void>;
  byEmail(email: string): Promise<Person | undefined>;
  byUserId(userId: string): Promise<Person | undefined>;
  delete(email: string): Promise<void>;
  list(): Promise<readonly Person[]>;
}

export function createPeople(store: Store): People {
  return {
    put: (person) => store.put('people', person.email.toLowerCase(), person),
    byEmail: (email) => store.get<Person>('people', email.trim().toLowerCase()),
    byUserId: async (userId) => (await store.list<Person>('people')).find((each) => each.userId === userId),
    delete: (email) => store.delete('people', email.trim().toLowerCase()),
    list: () => store.list<Person>('people'),
  };
}
