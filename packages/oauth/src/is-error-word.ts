/** Whether a value is an error word as RFC 6749 and the extensions of it write them, fit to be a `code`. */
export function isErrorWord(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9_]{0,63}$/.test(value);
}
