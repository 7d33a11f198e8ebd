import type { Store } from '../store/store.ts';
import { createTurns } from './create-turns.ts';
import type { Password } from './password.ts';
import { toDigest } from './tokens.ts';

/** Somebody with an account at the developer portal. */
export interface Developer {
  /** In lower case; the log-in ignores case. */
  readonly email: string;
  readonly name: string;
  readonly password: Password;
  /** Epoch milliseconds; null until the link of the activation mail was followed. */
  readonly activatedAt: number | null;
  /** Epoch milliseconds; null until then, and there are no applications without. */
  readonly licenceAcceptedAt: number | null;
}

/** The developer accounts of a world, found by e-mail. */
export interface Developers {
  /** Adds an account, or changes the one with the same e-mail. */
  put(developer: Developer): Promise<void>;
  /** Answers an account, or else the one that waits for its activation. */
  byEmail(email: string): Promise<Developer | undefined>;
  /** Those that are activated. */
  list(): Promise<readonly Developer[]>;
  /**
   * Keeps an account until somebody activates it with this token, which works once and for a day. A later one for the same e-mail
   * takes its place. An account that was activated stays as it is.
   *
   * @param now epoch milliseconds
   */
  register(developer: Developer, token: string, now: number): Promise<void>;
  /**
   * Activates the account that was registered with a token, with its name and its password, and answers it: undefined for a token
   * that does not work, or no more.
   */
  activate(token: string, now: number): Promise<Developer | undefined>;
}

/** How long an activation mail works, in milliseconds. */
const activationLifetime = 86_400_000;

const [accounts, pending, latest] = ['developers', 'developer-activation-tokens', 'developer-activations'] as const;

export function createDevelopers(store: Store): Developers {
  /** By e-mail: of two mails for one account, one activates it. */
  const turns = createTurns();
  const put = (developer: Developer) => store.put(accounts, developer.email, developer);
  const readPending = async (email: string) => {
    const digest = await store.get<string>(latest, email);
    return digest === undefined ? undefined : store.get<Developer>(pending, digest);
  };
  return {
    put,
    byEmail: async (email) => (await store.get<Developer>(accounts, toAddress(email))) ?? (await readPending(toAddress(email))),
    list: () => store.list<Developer>(accounts),
    async register(developer, token, now) {
      const options = { expiresAt: now + activationLifetime };
      await store.put(pending, toDigest(token), developer, options);
      await store.put(latest, developer.email, toDigest(token), options);
    },
    async activate(token, now) {
      const digest = toDigest(token);
      const registered = await store.take<Developer>(pending, digest);
      if (!registered) return undefined;
      const { email } = registered;
      return turns.take(email, async () => {
        // A second sign-up with the same e-mail leaves the first token without effect, and so does an activation the second.
        if ((await store.get(latest, email)) !== digest || (await store.get(accounts, email)) !== undefined) return undefined;
        const developer = { ...registered, activatedAt: now };
        await put(developer);
        await store.delete(latest, email);
        return developer;
      });
    },
  };
}

/** An e-mail address as accounts are kept by it. */
function toAddress(email: string): string {
  return email.trim().toLowerCase();
}
