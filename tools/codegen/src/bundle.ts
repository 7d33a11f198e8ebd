import { bundle, createConfig } from '@redocly/openapi-core';

/** A JSON value as it comes out of a parsed document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/**
 * Resolves every reference between the authored files into one document with local references.
 * Components are named after their files, which is why the lint insists on unique file names.
 */
export async function createBundle(entry: string): Promise<JsonObject> {
  const { bundle: document, problems } = await bundle({ ref: entry, config: await createConfig({}) });
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    throw new Error(
      ['The contract cannot be bundled:']
        .concat(errors.map((problem) => `  ${problem.location[0]?.source.absoluteRef}: ${problem.message}`))
        .join('\n'),
    );
  }
  return document.parsed as JsonObject;
}
