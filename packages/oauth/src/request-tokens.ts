import { checkArgument } from './check-argument.ts';
import { readSystemClock } from './clock.ts';
import { createDeadline, readUnlessAborted } from './deadline.ts';
import type { CallOptions, OAuthClient } from './oauth-client.ts';
import { OAuthError } from './oauth-error.ts';
import { toPublicCause } from './public-text.ts';
import { toEndpoint } from './to-endpoint.ts';
import { toFormText } from './to-form-text.ts';
import { type TokenAnswer, toRefusal } from './to-refusal.ts';
import { toTokenSet } from './to-token-set.ts';
import type { TokenSet } from './token-set.ts';

/**
 * One POST to the token endpoint. Parameters go into the form, credentials into the Basic header: nothing secret is in the URL,
 * where logs would keep it. Redirects are not followed.
 * @throws OAuthError for everything that is no token set; see the codes
 */
export async function requestTokens(
  client: OAuthClient,
  form: Readonly<Record<string, string>>,
  { signal }: CallOptions,
): Promise<TokenSet> {
  const { clientId, clientSecret, fetch: send = globalThis.fetch, now = readSystemClock, timeoutMs = 30_000 } = client;
  checkArgument('clientId', clientId);
  checkArgument('clientSecret', clientSecret);
  for (const [name, value] of Object.entries(form)) checkArgument(name, value);
  if (signal?.aborted === true) throw toUnanswered(signal.reason, signal, []);

  // RFC 6749, section 2.3.1.
  const credentials = btoa(`${toFormText(clientId)}:${toFormText(clientSecret)}`);
  const { grant_type, redirect_uri, ...grant } = form;
  const secrets = [clientSecret, credentials, ...Object.values(grant)];
  const endpoint = toEndpoint(client, '/oauth/token');
  const deadline = createDeadline(signal, timeoutMs);
  const requestedAt = now();
  let answer: TokenAnswer;
  try {
    const request = new Request(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: `Basic ${credentials}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams(form).toString(),
      redirect: 'manual',
      signal: deadline,
    });
    answer = await readUnlessAborted(readAnswer(send(request)), deadline);
  } catch (thrown) {
    throw toUnanswered(thrown, signal, secrets);
  }
  if (answer.status !== 200 || answer.json === undefined) throw toRefusal(answer, secrets);

  const tokens = toTokenSet(answer.json, { requestedAt, refreshToken: form.refresh_token });
  if (typeof tokens !== 'string') return tokens;
  throw new OAuthError('unexpected_answer', `The token endpoint answered 200 without a usable ${tokens}.`, { status: 200 });
}

async function readAnswer(sent: Response | Promise<Response>): Promise<TokenAnswer> {
  const response = await sent;
  const text = await response.text();
  const mediaType = response.headers.get('content-type') ?? '';
  return { status: response.status, mediaType, json: toJsonObject(text) };
}

function toJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function toUnanswered(thrown: unknown, signal: AbortSignal | undefined, secrets: readonly string[]): OAuthError {
  const cause = toPublicCause(thrown, secrets);
  if (signal?.aborted === true) return new OAuthError('aborted', 'The token request was given up by its caller.', { cause });
  if (cause.name === 'TimeoutError') return new OAuthError('timeout', 'The token endpoint did not answer in time.', { cause });
  return new OAuthError('network', 'The token endpoint was not reached, or the connection broke before its answer ended.', {
    cause,
  });
}
