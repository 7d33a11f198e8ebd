import { isErrorWord } from './is-error-word.ts';
import { OAuthError } from './oauth-error.ts';
import { toPublicText } from './public-text.ts';

const parameters = ['state', 'error', 'error_description', 'code'];

/**
 * Reads the answer that the browser brought to the redirect URI. The state is compared before anything else is believed,
 * and an answer with both an error and a code is an error.
 * @param url the URL that was called, whole or from the path on, as `request.url` gives it
 * @param expected the state of the authorization request, from the session of this very browser; throw it away afterwards
 * @throws OAuthError `invalid_callback`, `state_missing`, `state_mismatch`, `code_missing`, or what the server sent as `error`,
 * usually `access_denied`
 */
export function readCallback(url: string | URL, expected: { readonly state: string }): { code: string } {
  // A relative URL needs some base; which one makes no difference.
  const base = 'http://localhost';
  if (!URL.canParse(String(url), base)) throw new OAuthError('invalid_callback', 'The callback is no URL.');
  const query = new URL(url, base).searchParams;

  const repeated = parameters.find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) throw new OAuthError('invalid_callback', `The callback repeats the parameter ${repeated}.`);

  const state = query.get('state');
  if (typeof expected.state !== 'string' || expected.state === '') {
    throw new OAuthError(
      'state_missing',
      'No state to compare with: the session is gone, or this browser never asked. Start again.',
    );
  }
  if (state === null || state === '') {
    throw new OAuthError('state_missing', 'The callback has no state, so nothing ties it to this browser. Start again.');
  }
  if (state !== expected.state) {
    throw new OAuthError('state_mismatch', 'The state of the callback is not that of this browser. Its code is not used.');
  }

  const code = query.get('code') ?? '';
  const error = query.get('error');
  if (error !== null) {
    const description = toPublicText(query.get('error_description') ?? '', [state, code]) || undefined;
    const word = isErrorWord(error) ? error : 'invalid_callback';
    throw new OAuthError(word, `The authorization was refused: ${word}.`, { description });
  }
  if (code === '') throw new OAuthError('code_missing', 'The callback has neither a code nor an error.');
  return { code };
}
