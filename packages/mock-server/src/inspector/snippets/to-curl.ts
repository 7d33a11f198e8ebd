import type { JournalEntry } from '../../records/journal.ts';
import { type Pieces, toPlaceholders } from './pieces.ts';
import { type Header, type SentRequest, toSentRequest } from './sent-request.ts';
import type { Field } from './to-fields.ts';
import { toShellWord } from './to-shell-word.ts';

/**
 * A command for POSIX shells that sends a request again. Secrets are variables: `$API_KEY`, `$ACCESS_TOKEN`, `$CLIENT_ID`.
 *
 * @param origin scheme, host and port of the mock
 */
export function toCurl(entry: JournalEntry, origin: string): string {
  const request = toSentRequest(entry);
  const parts = [...toMethod(request), ...toCredentials(request), ...request.headers.flatMap(toHeader), ...toData(request)];
  const url: Pieces = [origin, ...request.target];
  // Brackets and braces have a meaning of their own in curl's addresses.
  const isGlobbed = url.some((piece) => typeof piece === 'string' && /[[\]{}]/.test(piece));
  const command = `curl --include${isGlobbed ? ' --globoff' : ''} ${toShellWord(url)}`;
  return [...toNotes(request), [command, ...parts].join(' \\\n  ')].join('\n');
}

function toNotes(request: SentRequest): readonly string[] {
  const variables = new Set([
    ...(request.isBasic ? ['CLIENT_ID', 'CLIENT_SECRET'] : []),
    ...request.headers.flatMap(({ value }) => toPlaceholders(value)),
    ...toPlaceholders(request.target),
    ...(request.body.kind === 'form' ? request.body.fields.flatMap(({ value }) => toPlaceholders(value)) : []),
  ]);
  return [
    ...(request.isWhole ? [] : ['# The journal does not hold all that was sent: what is masked or too long is missing here.']),
    ...(variables.size === 0 ? [] : [`# Set ${[...variables].join(', ')} first.`]),
  ];
}

function toMethod({ method, body }: SentRequest): readonly string[] {
  const usual = body.kind === 'none' ? 'GET' : 'POST';
  if (method === usual) return [];
  return method === 'HEAD' ? ['--head'] : [`--request ${/^[A-Z]+$/.test(method) ? method : toShellWord([method])}`];
}

function toCredentials({ isBasic }: SentRequest): readonly string[] {
  return isBasic ? ['--user "$CLIENT_ID:$CLIENT_SECRET"'] : [];
}

function toHeader({ name, value }: Header): readonly string[] {
  if (name === 'accept' && value[0] === '*/*') return [];
  if (name === 'content-type' && value[0] === 'application/x-www-form-urlencoded') return [];
  // A header with a colon and nothing behind it would be left out.
  return [`--header ${toShellWord(value.join('') === '' ? [`${name};`] : [`${name}: `, ...value])}`];
}

function toData({ body }: SentRequest): readonly string[] {
  if (body.kind === 'none') return [];
  return body.kind === 'form' ? body.fields.map(toFormData) : [`--data-raw ${toShellWord([body.text])}`];
}

/** Texts are encoded already; what a variable holds is not. */
function toFormData({ name, value }: Field): string {
  const option = toPlaceholders(value).length > 0 ? '--data-urlencode' : '--data-raw';
  return `${option} ${toShellWord([`${name}=`, ...value])}`;
}
