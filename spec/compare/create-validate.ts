import type { ValidateFunction } from 'ajv';
import type { Json } from '../lint/contract.ts';

/** Tells what is wrong with a value, one line a fault. */
export type Validate = (schema: Json | undefined, value: Json) => readonly string[];

/** Compiles each schema once. One that cannot be compiled has nothing that fits it. */
export function createValidate(compile: (schema: Json) => ValidateFunction): Validate {
  const known = new Map<string, ValidateFunction | string>();
  return (schema, value) => {
    if (schema === undefined) return ['there is no schema to hold it against'];
    const key = JSON.stringify(schema);
    const check = known.get(key) ?? toCheck(() => compile(schema));
    known.set(key, check);
    if (typeof check === 'string') return [check];
    return check(value) ? [] : (check.errors ?? []).map((error) => `${error.instancePath || 'the value'} ${error.message}`);
  };
}

function toCheck(compile: () => ValidateFunction): ValidateFunction | string {
  try {
    return compile();
  } catch (error) {
    return `the schema does not compile: ${(error as Error).message}`;
  }
}
