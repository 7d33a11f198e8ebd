import type { Json, JsonObject } from '../lint/contract.ts';
import { methods } from '../lint/operations.ts';
import { listMembers, resolveObject, toPointer } from './pointer.ts';

/** An operation where it stands, with the parameters of its path among its own. */
export interface Found {
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly value: JsonObject;
  readonly parameters: readonly JsonObject[];
}

/** Every operation of an OpenAPI document, of either version. */
export function listOperations(document: JsonObject): readonly Found[] {
  return listMembers(document.paths).flatMap(([path, entry]) => {
    const item = resolveObject(document, entry);
    return listMembers(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, value]) => {
        const operation = resolveObject(document, value);
        const listed = [item.parameters, operation.parameters].flatMap((each) =>
          Array.isArray(each) ? (each as readonly Json[]) : [],
        );
        return {
          method: method.toUpperCase(),
          path,
          pointer: toPointer('', 'paths', path, method),
          value: operation,
          parameters: listed.map((each) => resolveObject(document, each)),
        };
      });
  });
}

export function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/.test(status);
}
