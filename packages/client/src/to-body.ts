import type { OperationRow } from '@heliostat/spec';

/** A body, ready to be sent. */
export interface WrittenBody {
  readonly text: string;
  readonly contentType: string;
}

/**
 * Writes a body in the media type that the operation takes. Of a form, every field carries JSON, as Commissioning wants it: a
 * string is that JSON already and sent as it is. What JSON leaves out, such as undefined, is no field.
 * @throws TypeError for what JSON cannot say, and for a form that is no plain object
 */
export function toBody({ requestBody }: OperationRow, body: unknown): WrittenBody | undefined {
  if (body === undefined) return undefined;
  if (!requestBody.includes('application/x-www-form-urlencoded')) {
    return { text: JSON.stringify(body), contentType: 'application/json' };
  }
  if (!isPlainObject(body)) throw new TypeError('The body of a form has to be a plain object with one property for each field.');
  const fields = Object.entries(body).flatMap(([name, value]): [string, string][] => {
    const text: string | undefined = typeof value === 'string' ? value : JSON.stringify(value);
    return text === undefined ? [] : [[name, text]];
  });
  return { text: String(new URLSearchParams(fields)), contentType: 'application/x-www-form-urlencoded' };
}

/** Also one of another realm, such as a frame or a vm, whose prototype is another object. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
