import type { IHttpOperation } from './run-prism.ts';
import { type EngineRequest, InvalidRequest, type Violation } from './types.ts';

/**
 * Refuses what Prism takes for an integer and the notation of people does not: 0x1, 1e2, +1, 1.0, a blank.
 *
 * @throws InvalidRequest
 */
export function checkIntegers({ request: declared }: IHttpOperation, { query, headers }: EngineRequest): void {
  const violations = [
    ...(declared?.query ?? []).flatMap(({ name, schema }) => toViolation('query', name, schema?.type, query.get(name))),
    ...(declared?.headers ?? []).flatMap(({ name, schema }) =>
      toViolation('header', name, schema?.type, headers[name.toLowerCase()]),
    ),
  ];
  if (violations.length > 0) throw new InvalidRequest(violations);
}

function toViolation(place: string, name: string, type: unknown, value: string | null | undefined): readonly Violation[] {
  if (type !== 'integer' || !value || /^-?\d+$/.test(value)) return [];
  return [{ place, name, message: 'must be integer' }];
}
