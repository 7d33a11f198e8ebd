import type { OperationRow } from '@heliostat/spec';
import { ClientError } from './client-error.ts';

/** The input of a call once its operation is only a row of the table. */
export interface AnyInput {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/**
 * Refuses path parameters that would lead to another path (a missing one, an empty one, and the dot segments that URLs resolve),
 * and an input, a query or a header that is no object.
 * @throws ClientError `invalid_argument`
 */
export function checkInput(row: OperationRow, input: unknown): asserts input is AnyInput {
  const refuse = (what: string): ClientError =>
    new ClientError('invalid_argument', `${row.id} needs ${what}.`, { operationId: row.id });
  const parts = isRecord(input) ? input : {};
  const path = isRecord(parts.path) ? parts.path : {};
  for (const name of row.parameters.path) {
    const value = Object.hasOwn(path, name) ? path[name] : undefined;
    const isNumber = typeof value === 'number' && Number.isFinite(value);
    const isText = typeof value === 'string' && !['', '.', '..'].includes(value);
    if (!isNumber && !isText) throw refuse(`path.${name}, a number or a string that is no dot segment`);
  }
  if (!isRecord(input)) throw refuse('an object as its input, or none at all');
  for (const name of ['query', 'header']) {
    if (parts[name] !== undefined && !isRecord(parts[name])) throw refuse(`an object as its ${name}, or none at all`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
