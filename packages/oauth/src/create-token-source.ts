import { readSystemClock } from './clock.ts';
import { readUnlessAborted } from './deadline.ts';
import { refreshTokens } from './grants.ts';
import type { CallOptions, OAuthClient } from './oauth-client.ts';
import { OAuthError } from './oauth-error.ts';
import { createStoredTokens } from './stored-tokens.ts';
import type { TokenSet } from './token-set.ts';
import type { TokenStore } from './token-store.ts';

/** Gives access tokens that work, as long as the grant lives. */
export interface TokenSource {
  /** An access token, refreshed where its life is about to end. A signal gives up the wait of this caller, not the refresh. */
  accessToken(options?: CallOptions): Promise<string>;
  /** Refreshes now, for example after a 401 that the expiry does not explain. Joins a refresh that is under way. */
  refresh(options?: CallOptions): Promise<TokenSet>;
}

export interface TokenSourceOptions {
  readonly client: OAuthClient;
  readonly store: TokenStore;
  /** How long before its expiry an access token is replaced. Default: 60 s, which also absorbs clocks that disagree a little. */
  readonly leewaySeconds?: number;
}

/** How often the loser of a race between processes tries the tokens of the winner. */
const mostAttempts = 3;

/**
 * Promises: one refresh at a time, whoever asks; new tokens are stored before anybody gets one; a failed save loses nothing and
 * is tried again on the next use; a refresh that another process made is used; while the old access token still lives, an
 * endpoint out of reach hurts nobody.
 *
 * Both functions reject with OAuthError: `no_tokens`, `reauthorization_required`, `store_failed`, `aborted`, or the code of the
 * failed refresh, which may be tried again.
 */
export function createTokenSource({ client, store, leewaySeconds = 60 }: TokenSourceOptions): TokenSource {
  const stored = createStoredTokens(store);
  let flight: Promise<TokenSet> | undefined;

  const lives = (tokens: TokenSet, seconds: number): boolean =>
    (client.now ?? readSystemClock)() / 1000 + seconds < tokens.expiresAt;

  /** One flight for all callers. `seen` is what the first of them found unfit. */
  function join(seen: TokenSet | undefined): Promise<TokenSet> {
    if (flight === undefined) {
      flight = stored
        .exclusively(() => replace(seen))
        .finally(() => {
          flight = undefined;
        });
      // Callers may all have given up by the time it fails.
      flight.catch(() => undefined);
    }
    return flight;
  }

  async function replace(seen: TokenSet | undefined): Promise<TokenSet> {
    const tokens = await stored.load();
    if (tokens === undefined) throw toNoTokens();
    // Between the look of the caller and this one, another flight or another process may have done the work.
    const isNews = tokens.accessToken !== seen?.accessToken;
    return isNews && lives(tokens, leewaySeconds) ? tokens : rotate(tokens, mostAttempts);
  }

  async function rotate(tokens: TokenSet, attempts: number): Promise<TokenSet> {
    let next: TokenSet;
    try {
      next = await refreshTokens(client, tokens);
    } catch (refusal) {
      if (!isDead(refusal)) throw refusal;
      const winner = await stored.load();
      if (winner === undefined || winner.refreshToken === tokens.refreshToken) throw toReauthorizationRequired(refusal);
      if (lives(winner, leewaySeconds)) return winner;
      if (attempts === 1) throw toReauthorizationRequired(refusal);
      return rotate(winner, attempts - 1);
    }
    await stored.save(next, tokens);
    return next;
  }

  async function readAccessToken(): Promise<string> {
    const tokens = stored.hasUnsaved() ? undefined : await stored.load();
    if (tokens !== undefined && lives(tokens, leewaySeconds)) return tokens.accessToken;
    try {
      return (await join(tokens)).accessToken;
    } catch (error) {
      if (tokens !== undefined && lives(tokens, 0) && isPassing(error)) return tokens.accessToken;
      throw error;
    }
  }

  async function refresh(): Promise<TokenSet> {
    return flight ?? join(stored.hasUnsaved() ? undefined : await stored.load());
  }

  return {
    accessToken: ({ signal } = {}) => readForCaller(readAccessToken(), signal),
    refresh: ({ signal } = {}) => readForCaller(refresh(), signal),
  };
}

async function readForCaller<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await readUnlessAborted(promise, signal);
  } catch (error) {
    if (error instanceof OAuthError) throw error;
    throw signal?.aborted === true ? toAborted(error) : error;
  }
}

function toAborted(reason: unknown): OAuthError {
  return new OAuthError('aborted', 'The caller no longer waits for the token.', { cause: reason });
}

/** Whether the refusal is about the refresh token, for good. */
function isDead(error: unknown): error is OAuthError {
  const isRefused = error instanceof OAuthError && (error.status === 400 || error.status === 401);
  return isRefused && (error.code === 'invalid_grant' || error.code === 'invalid_token');
}

/** Whether the same refresh may succeed later. */
function isPassing(error: unknown): boolean {
  return error instanceof OAuthError && ['network', 'timeout', 'server_error', 'unexpected_answer'].includes(error.code);
}

function toNoTokens(): OAuthError {
  return new OAuthError('no_tokens', 'The token store is empty. Authorize first, and save the tokens of the exchange.');
}

function toReauthorizationRequired(refusal: OAuthError): OAuthError {
  const { status, description } = refusal;
  const message = 'The refresh token is spent, expired or revoked. Send the home owner through the authorization again.';
  return new OAuthError('reauthorization_required', message, { status, description, cause: refusal });
}
