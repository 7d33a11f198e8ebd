import { Refusal } from '../../errors/refusal.ts';

/**
 * The cursor of the page that follows the activation with this id. Opaque to callers, and in the form of the published one: an id in
 * base64 with the line feed of its encoder, in hexadecimal digits.
 *
 * @ledger activation-cursor
 */
export function toCursor(id: number): string {
  return [...`${btoa(String(id))}\n`].map((each) => each.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

/**
 * The id after which a page begins.
 *
 * @throws Refusal `invalid` for a cursor that no page ever held
 * @ledger activation-cursor-422
 */
export function readCursor(cursor: string): number {
  const id = /^(?:[0-9a-f]{2}){3,24}$/.test(cursor) ? readId(cursor) : undefined;
  if (id === undefined || toCursor(id) !== cursor) {
    throw new Refusal('invalid', { text: `Invalid next option ${cursor.slice(0, 200)}` });
  }
  return id;
}

function readId(cursor: string): number | undefined {
  const text = cursor.replaceAll(/../g, (digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  if (!/^[A-Za-z0-9+/]+={0,2}\n$/.test(text) || text.trimEnd().length % 4 !== 0) return undefined;
  const id = atob(text.trimEnd());
  return /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}
