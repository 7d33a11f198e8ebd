import type { Store } from '../store/store.ts';
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
  byEmail(email: string): Promise<Developer | undefined>;
  list(): Promise<readonly Developer[]>;
  /**
   * Adds an account that somebody has to activate with this token, which works once and for a day. A later one for the same e-mail
   * takes its place.
   *
   * @param now epoch milliseconds
   */
  register(developer: Developer, token: string, now: number): Promise<void>;
  /** Activates the account that a token is for, and answers it: undefined for a token that does not work, or no more. */
  activate(token: string, now: number): Promise<Developer | undefined>;
}

/** How long an activation mail works, in milliseconds. */
const activationLifetime = 86_400_000;

export function createDevelopers(store: Store): Developers {
  const put = (developer: Developer) => store.put('developers', developer.email, developer);
  const byEmail = (email: string) => store.get<Developer>('developers', toAddress(email));
  return {
    put,
    byEmail,
    list: () => store.list<Developer>('developers'),
    async register(developer, token, now) {
      await put(developer);
      const options = { expiresAt: now + activationLifetime };
      await store.put('developer-activations', developer.email, toDigest(token), options);
      await store.put('developer-activation-tokens', toDigest(token), developer.email, options);
    },
    async activate(token, now) {
      const digest = toDigest(token);
      const email = await store.take<string>('developer-activation-tokens', digest);
      // A second sign-up with the same e-mail leaves the first token without effect.
      if (email === undefined || (await store.get('developer-activations', email)) !== digest) return undefined;
      const developer = await byEmail(email);
      if (!developer) return undefined;
      await store.delete('developer-activations', email);
      await put({ ...developer, activatedAt: now });
      return developer;
    },
  };
}

/** An e-mail address as accounts are kept by it. */
export function toAddress(email: string): string {
  return email.trim().toLowerCase();
}
