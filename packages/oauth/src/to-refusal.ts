import { isErrorWord } from './is-error-word.ts';
import { OAuthError } from './oauth-error.ts';
import { toPublicText } from './public-text.ts';

/** An answer of the token endpoint, read to its end. `json` is undefined where the body was no JSON object. */
export interface TokenAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly json: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The error for an answer without tokens. Three kinds arrive: the body of RFC 6749, section 5.2; the bare body of the server
 * framework (`timestamp`, `status`, `error`, `message`); and pages of whatever stands in between.
 */
export function toRefusal(answer: TokenAnswer, secrets: readonly string[]): OAuthError {
  const code = toCode(answer);
  const text = answer.json?.error_description ?? answer.json?.message;
  const description = typeof text === 'string' ? toPublicText(text, secrets) || undefined : undefined;
  const said = description === undefined ? '' : `: ${description}`;
  const what =
    code === 'unexpected_answer' ? toSurprise(answer) : `The token endpoint refused with ${answer.status} ${code}${said}`;
  return new OAuthError(code, what, { status: answer.status, description });
}

function toCode({ status, json }: TokenAnswer): string {
  if (isErrorWord(json?.error)) return json.error;
  if (status >= 500) return 'server_error';
  // Without an error word, a 401 in JSON is the framework refusing the Basic header before it looked at any grant.
  return status === 401 && json !== undefined ? 'invalid_client' : 'unexpected_answer';
}

function toSurprise({ status, mediaType }: TokenAnswer): string {
  const redirected = status === 0 || (status >= 300 && status < 400);
  if (redirected)
    return 'The token endpoint answered a redirect, which is not followed: it would carry secrets elsewhere. Check baseUrl.';
  return `The token endpoint answered ${status} with ${toPublicText(mediaType, []) || 'no media type'}, which is no token answer. Check baseUrl.`;
}
