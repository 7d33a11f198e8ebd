import { toFormText } from './to-form-text.ts';

const jwt = String.raw`\beyJ[\w-]+(?:\.[\w-]*){1,2}`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a server's text must not forge lines of a log
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const longestText = 300;

/**
 * Makes text from outside fit for messages and logs: the given secrets, in clear or percent-encoded, and whatever looks
 * like a JWT become `[redacted]`, control characters a space, and the rest is cut at 300 characters.
 */
export function toPublicText(text: string, secrets: readonly string[]): string {
  const publicText = withoutSecrets(text, secrets).replaceAll(controls, ' ').trim();
  return publicText.length > longestText ? `${publicText.slice(0, longestText)}…` : publicText;
}

/**
 * Copies an error that was thrown outside this package, so that it can be a `cause`: name, message, stack, `code` and its own
 * causes, without secrets. Stores and `fetch` functions quote what they were given, and loggers print causes.
 */
export function toPublicCause(thrown: unknown, secrets: readonly string[], depth = 4): Error {
  const source = thrown instanceof Error ? thrown : new Error(typeof thrown === 'string' ? thrown : 'something that is no Error');
  const hasCause = depth > 0 && source.cause !== undefined;
  const copy = new Error(
    toPublicText(source.message, secrets),
    hasCause ? { cause: toPublicCause(source.cause, secrets, depth - 1) } : undefined,
  );
  copy.name = toPublicText(source.name, secrets);
  if (typeof source.stack === 'string') copy.stack = withoutSecrets(source.stack, secrets);
  return 'code' in source && typeof source.code === 'string' ? Object.assign(copy, { code: source.code }) : copy;
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  const spellings = secrets.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed()), toFormText(secret)]);
  // The longest first: a secret that is part of another one would leave the rest of it behind.
  const known = spellings.filter((spelling) => spelling !== '').sort((one, other) => other.length - one.length);
  const patterns = known.map((spelling) => spelling.replaceAll(/[^\w\s]/g, '\\$&'));
  return text.replaceAll(new RegExp([jwt, ...patterns].join('|'), 'g'), '[redacted]');
}
