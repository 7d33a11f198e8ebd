import openapiTS, { astToString } from 'openapi-typescript';
import type { JsonObject } from './bundle.ts';

/** Writes the TypeScript types of the bundle, with one interface an operation. */
export async function writeTypes(document: JsonObject): Promise<string> {
  // openapi-typescript changes what it is given.
  const ast = await openapiTS(structuredClone(document) as unknown as Parameters<typeof openapiTS>[0], {
    immutable: true,
    defaultNonNullable: false,
  });
  return astToString(ast);
}
