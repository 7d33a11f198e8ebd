import { fromStep, isObject, type Json, type JsonObject, toStep } from '../lint/contract.ts';

/** Appends steps to a JSON pointer. */
export function toPointer(start: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((pointer, step) => `${pointer}/${toStep(step)}`, start);
}

/** The value under a pointer, or undefined where there is none. */
export function readPointer(document: Json, pointer: string): Json | undefined {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<Json | undefined>((value, step) => {
    const key = fromStep(step);
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined;
  }, document);
}

/** Follows references inside a document until something else stands there; undefined where one leads nowhere, or out of it. */
export function resolve(document: Json, value: Json | undefined): Json | undefined {
  let current = value;
  for (let hops = 0; hops < 20; hops += 1) {
    if (!isObject(current) || typeof current.$ref !== 'string') return current;
    current = current.$ref.startsWith('#/') ? readPointer(document, current.$ref.slice(1)) : undefined;
  }
  return undefined;
}

/** As `resolve`, for places where only an object makes sense. */
export function resolveObject(document: Json, value: Json | undefined): JsonObject {
  const found = resolve(document, value);
  return isObject(found) ? found : {};
}

/** The members of an object; none of anything else. */
export function listMembers(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}
