import type { OperationRow } from '@heliostat/spec';

/** A body, ready to be sent. */
export interface WrittenBody {
  readonly text: string;
  readonly contentType: string;
}

/**
 * Writes a body in the media type that the operation takes. Of a form, every field carries JSON, as Commissioning wants it.
 * @throws TypeError for what JSON cannot say
 */
export function toBody({ requestBody }: OperationRow, body: unknown): WrittenBody | undefined {
  if (body === undefined) return undefined;
  if (!requestBody.includes('application/x-www-form-urlencoded')) {
    return { text: JSON.stringify(body), contentType: 'application/json' };
  }
  const fields = Object.entries(body ?? {}).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
  return { text: String(new URLSearchParams(fields)), contentType: 'application/x-www-form-urlencoded' };
}
