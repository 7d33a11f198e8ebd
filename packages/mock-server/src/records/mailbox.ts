import type { Store } from '../store/store.ts';

/** A mail that the portal would have sent. */
export interface Mail {
  readonly number: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  /** Paragraphs of plain text. */
  readonly paragraphs: readonly string[];
  /** What activates the account that it is about; null for a mail that activates nothing. */
  readonly activationToken: string | null;
}

/** The mails of a world: no mail server is there, and none leaves the machine. */
export interface Mailbox {
  /** Answers the number of the mail. */
  send(mail: Omit<Mail, 'number'>): Promise<number>;
  /** The latest hundred, newest first. */
  list(): Promise<readonly Mail[]>;
  get(number: number): Promise<Mail | undefined>;
}

const kept = 100;

export function createMailbox(store: Store): Mailbox {
  return {
    async send(mail) {
      const number = await store.increment('mail-count', 'mails');
      await store.put<Mail>('mails', String(number), { number, ...mail });
      if (number > kept) await store.delete('mails', String(number - kept));
      return number;
    },
    list: async () => (await store.list<Mail>('mails')).toReversed(),
    get: (number) => store.get<Mail>('mails', String(number)),
  };
}
