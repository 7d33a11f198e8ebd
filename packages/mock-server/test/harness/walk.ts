import document from '@heliostat/spec/openapi.json' with { type: 'json' };

/** A part of the contract. */
export type Tree = { readonly [key: string]: unknown };

/** Goes down from a value by names, and follows references on the way. Where nothing is, there is an empty object. */
export function walk(from: unknown, ...names: readonly string[]): Tree {
  const here = (from ?? {}) as Tree;
  if (typeof here.$ref === 'string') return walk(document, ...here.$ref.slice(2).split('/'), ...names);
  const [name, ...rest] = names;
  return name === undefined ? here : walk(here[name], ...rest);
}
