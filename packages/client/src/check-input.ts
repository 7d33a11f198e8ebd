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
 * Refuses path parameters that would lead to another path: a missing one, an empty one, and the dot segments that URLs resolve.
 * @throws ClientError `invalid_argument`
 */
export function checkInput(row: OperationRow, input: unknown): asserts input is AnyInput {
  const path = typeof input === 'object' && input !== null && 'path' in input ? input.path : undefined;
  for (const name of row.parameters.path) {
    const value: unknown =
      typeof path === 'object' && path !== null ? Object.entries(path).find(([key]) => key === name)?.[1] : undefined;
    const isNumber = typeof value === 'number' && Number.isFinite(value);
    const isText = typeof value === 'string' && !['', '.', '..'].includes(value);
    if (!isNumber && !isText) {
      throw new ClientError('invalid_argument', `${row.id} needs path.${name}, a number or a string that is no dot segment.`, {
        operationId: row.id,
      });
    }
  }
}
