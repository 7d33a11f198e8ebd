import { type OperationRow, operations } from '@heliostat/spec';

/** What stands in the place of what may be a secret. */
export const masked = '***';

/** Parameters and fields whose values let somebody in. */
const secret = /key|token|secret|pass|pwd|code|state|csrf|user|card|credential|assertion/i;
/** Names that look secret and are none. */
const harmless = new Set([
  'postal_code',
  'country_code',
  'errorCode',
  'error_code',
  'grant_type',
  'response_type',
  'user',
  'user_id',
]);
/** What a secret looks like that stands where none belongs: 32 hexadecimal digits, a JWT, a long run of base64. */
const shapes = /[0-9a-f]{32,}|eyJ[\w-]+\.[\w.-]+|[A-Za-z0-9_\-+/]{40,}={0,2}/gi;
/** What parameters of the contract are like: numbers, days, instants and its own words. A secret that slipped into one is not. */
const plain =
  /^(?:-?\d{1,15}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?|-?[a-z_]{1,40}|[a-z]{1,20} [a-z]{1,20}|\d{1,2}mins)$/;

/** Every name that a parameter or a field of a form may have: by the contract, or on our own pages. */
const names = new Set([
  ...Object.values<OperationRow>(operations).flatMap(({ parameters }) => [...parameters.query, ...parameters.path]),
  ...['key', 'client_secret', 'username', 'password', 'code', 'refresh_token', 'email', 'csrf', 'decision', 'user', 'system'],
  ...['estimate'],
]);

/** A text with three asterisks where it has the form of a secret. */
export function toMaskedText(text: string): string {
  return text.replaceAll(shapes, masked);
}

/** Whether what goes by this name lets somebody in. */
export function isSecretName(name: string): boolean {
  return secret.test(name) && !harmless.has(name);
}

/** The name of a parameter, if it is one: what is none may be a secret whose name got lost. */
export function toMaskedName(name: string): string {
  return names.has(name) ? name : masked;
}

/** The value of a parameter, if its name is known, tells no secret, and the value is like those of the contract. */
export function toMaskedValue(name: string, value: string): string {
  if (!names.has(name) || isSecretName(name)) return masked;
  if (name === 'redirect_uri') return toMaskedAddress(value);
  return plain.test(value) ? value : masked;
}

/** An address without user, query and fragment, which may hold anything. */
function toMaskedAddress(text: string): string {
  const address = URL.parse(text);
  return address ? toMaskedText(`${address.protocol}//${address.host}${address.pathname}`) : masked;
}
