import type { Json, JsonObject } from '../bundle.ts';

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Replaces the values of an object one by one, in their order. */
export function mapObject(object: JsonObject, replace: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, replace(value, key)]));
}

/** Puts what 3.0 has no word for under an `x-` name, in its place. */
export function toExtensions(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [keys.includes(key) ? `x-${key}` : key, value]));
}
