/** Text that begins as an object or an array does: what a field of a form has to hold to count. */
export const structured = /^\s*[[{]/;

/**
 * The fields of a form as an object, the last of several with one name. Commissioning sends one whole object as the JSON of a field, so
 * a field that holds none counts as left out. The API key is such a field.
 */
export function toFormObject(form: URLSearchParams): Record<string, object> {
  const last = new Map(form);
  const entries = [...last].map(([name, text]) => [name, toObject(text)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, object] => entry[1] !== undefined));
}

function toObject(text: string): object | undefined {
  if (!structured.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
