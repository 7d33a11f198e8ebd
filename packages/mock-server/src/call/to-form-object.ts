import { checkDepth } from './check-depth.ts';

/**
 * The fields of a form as an object. Commissioning sends one whole object as the JSON of a field, so a field that holds none counts as
 * left out. The API key is such a field.
 *
 * @throws Refusal `unreadable` for JSON that nests too deep
 */
export function toFormObject(form: URLSearchParams): Record<string, object> {
  const entries = [...form].map(([name, text]) => [name, toObject(text)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, object] => entry[1] !== undefined));
}

function toObject(text: string): object | undefined {
  checkDepth(text);
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
