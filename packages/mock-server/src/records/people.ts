import type { Store } from '../store/store.ts';

/** Somebody with an Enlighten account. */
export interface Person {
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
  readonly systemIds: readonly number[];
}

/** The people of a world, found by e-mail. */
export interface People {
  put(person: Person): Promise<void>;
  byEmail(email: string): Promise<Person | undefined>;
  delete(email: string): Promise<void>;
  list(): Promise<readonly Person[]>;
}

export function createPeople(store: Store): People {
  return {
    put: (person) => store.put('people', person.email.toLowerCase(), person),
    byEmail: (email) => store.get<Person>('people', email.trim().toLowerCase()),
    delete: (email) => store.delete('people', email.trim().toLowerCase()),
    list: () => store.list<Person>('people'),
  };
}
