import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, Json, JsonObject, Place } from './contract.ts';
import { listSchemaFiles } from './schemas.ts';

const base = 'https://contract.invalid/';

/** Tells what is wrong with a value under a schema of the contract, one line a fault; nothing when it fits. */
export type Validate = (schema: Place, value: Json | undefined) => readonly string[];

const compiled = new WeakMap<Contract, Validate>();

/** Compiles the schemas of a contract where they stand, so that references between files keep their meaning. Once a contract. */
export function createValidate(contract: Contract): Validate {
  const known = compiled.get(contract);
  if (known) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  ajv.addVocabulary(['x-ledger', 'discriminator', 'externalDocs']);
  const fault = addSchemas(ajv, contract);
  const validate: Validate = (schema, value) => {
    if (fault !== undefined) return [fault];
    const id = `${new URL(schema.file, base).href}?${schema.pointer}`;
    try {
      const check = ajv.getSchema(id) ?? ajv.compile({ ...(schema.value as JsonObject), $id: id });
      return check(value) ? [] : (check.errors ?? []).map((error) => `${error.instancePath || 'the value'} ${error.message}`);
    } catch (error) {
      return [toFault(error)];
    }
  };
  compiled.set(contract, validate);
  return validate;
}

/** Answers what is wrong with the first schema that cannot be one. */
function addSchemas(ajv: Ajv2020, contract: Contract): string | undefined {
  for (const { file, value } of listSchemaFiles(contract)) {
    try {
      ajv.addSchema(value as JsonObject, new URL(file, base).href);
    } catch (error) {
      return `${file}: ${toFault(error)}`;
    }
  }
  return undefined;
}

function toFault(error: unknown): string {
  return `the schema does not compile: ${(error as Error).message.replaceAll(base, '')}`;
}
