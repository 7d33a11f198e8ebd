import { toPublicText } from './public-text.ts';

/**
 * The object or array in a text. Undefined where there is none: every body and every event of the contract is one of the two.
 * Where secrets are given, all texts in it lose them.
 */
export function toJson(text: string, secrets?: readonly string[]): object | undefined {
  const clean = (_key: string, value: unknown): unknown =>
    secrets !== undefined && typeof value === 'string' ? toPublicText(value, secrets) : value;
  try {
    const value: unknown = JSON.parse(text, clean);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
