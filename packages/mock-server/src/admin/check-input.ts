import type { ValidateFunction } from 'ajv/dist/2020.js';
import { type AdminDocument, type AdminRow, loadAdminDocument } from './admin-document.ts';
import { createCompiler } from './create-compiler.ts';
import { toInvalid } from './to-invalid.ts';

/** What an operation is given: the parts that its document names, and no other. */
export interface GivenInput {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

const validators = new Map<string, ValidateFunction>();

/**
 * Holds the input of an operation against the document. Each schema is compiled when it is first asked for.
 *
 * @throws AdminError `invalid` for the first thing that is not as the document has it
 */
export async function checkInput(row: AdminRow, input: GivenInput): Promise<void> {
  const validate = validators.get(row.id) ?? compile(row, await loadAdminDocument());
  validators.set(row.id, validate);
  if (!validate(input)) throw toInvalid(validate.errors ?? []);
}

function compile(row: AdminRow, document: AdminDocument): ValidateFunction {
  const parts = {
    ...toParameters(row, 'path'),
    ...toParameters(row, 'query'),
    ...(row.body && { body: { $ref: `admin${row.body.$ref}` } }),
  };
  const needed = [...(Object.hasOwn(parts, 'path') ? ['path'] : []), ...(row.isBodyRequired ? ['body'] : [])];
  return createCompiler(document).compile({ type: 'object', additionalProperties: false, required: needed, properties: parts });
}

function toParameters({ parameters }: AdminRow, place: 'path' | 'query'): object {
  const own = parameters.filter((each) => each.in === place);
  if (own.length === 0) return {};
  return {
    [place]: {
      type: 'object',
      additionalProperties: false,
      required: own.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
    },
  };
}
