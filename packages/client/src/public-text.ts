const jwt = String.raw`\beyJ[\w-]+(?:\.[\w-]*){1,2}`;

/** Replaces the given secrets, in clear or percent-encoded, and whatever looks like a JWT. */
export function toPublicText(text: string, secrets: readonly string[]): string {
  const spellings = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
  // The longest first: a secret that is part of another one would leave the rest of it behind.
  const known = spellings.sort((one, other) => other.length - one.length);
  const patterns = known.map((spelling) => spelling.replaceAll(/[^\w\s]/g, '\\$&'));
  return text.replaceAll(new RegExp([jwt, ...patterns].join('|'), 'g'), '[redacted]');
}

/**
 * Copies an error that was thrown outside this package, so that it can be a `cause`: name, message, stack, `code` and its own
 * causes, without secrets. Some platforms quote the URL of a failed request, and the key may be in it.
 */
export function toPublicCause(thrown: unknown, secrets: readonly string[], depth = 4): Error {
  const source = thrown instanceof Error ? thrown : new Error(typeof thrown === 'string' ? thrown : 'something that is no Error');
  const hasCause = depth > 0 && source.cause !== undefined;
  const copy = new Error(
    toPublicText(source.message, secrets),
    hasCause ? { cause: toPublicCause(source.cause, secrets, depth - 1) } : undefined,
  );
  copy.name = toPublicText(source.name, secrets);
  if (typeof source.stack === 'string') copy.stack = toPublicText(source.stack, secrets);
  return 'code' in source && typeof source.code === 'string' ? Object.assign(copy, { code: source.code }) : copy;
}
