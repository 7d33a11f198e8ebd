import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonObject } from '../lint/contract.ts';
import { createValidate, type Validate } from './create-validate.ts';

/** Validates under the schemas of an OpenAPI 3.1 document. */
export function createOpenApiValidate({ components }: JsonObject): Validate {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  return createValidate((schema) => ajv.compile({ components, allOf: [schema] }));
}
