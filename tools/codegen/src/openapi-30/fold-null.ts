import type { Json, JsonObject } from '../bundle.ts';
import { isObject } from './map-object.ts';

const words = ['anyOf', 'oneOf'] as const;
const annotations: readonly string[] = ['title', 'description', 'deprecated', 'default', 'examples', 'example'];

/**
 * Rewrites a schema that is either null or one other thing, written as two branches, as that thing with null among its types.
 *
 * Everywhere else the branch for null stays. In 3.0 null needs a type beside it, so a reference cannot take it; and among several
 * branches openapi-generator sees null only where it has one of its own.
 */
export function foldNull(schema: JsonObject): JsonObject {
  return words.reduce(foldBranches, schema);
}

function foldBranches(schema: JsonObject, word: (typeof words)[number]): JsonObject {
  const { [word]: branches, ...rest } = schema;
  if (!Array.isArray(branches) || !branches.some(isNull)) return schema;
  const [other, ...more] = branches.filter((branch) => !isNull(branch));
  const isPlain = Object.keys(rest).every((key) => annotations.includes(key) || key.startsWith('x-'));
  return isPlain && more.length === 0 && isTyped(other) ? { ...toNullable(other), ...rest } : schema;
}

function isNull(branch: Json): boolean {
  return isObject(branch) && branch.type === 'null';
}

function isTyped(branch: Json | undefined): branch is JsonObject {
  return (
    isObject(branch) &&
    typeof branch.type === 'string' &&
    !('const' in branch && 'enum' in branch) &&
    !['$ref', 'allOf', 'anyOf', 'oneOf', 'not'].some((key) => key in branch)
  );
}

function toNullable({ const: only, enum: values = only === undefined ? [] : [only], ...branch }: JsonObject): JsonObject {
  const named = values as readonly Json[];
  return { ...branch, type: [branch.type as string, 'null'], ...(named.length > 0 && { enum: [...named, null] }) };
}
