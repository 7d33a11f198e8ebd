import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'builtin' }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'computed' };

/** Says what a specifier in the file `path` stands for. File paths run from the workspace's root. */
export function resolveImport(path: string, specifier: string | undefined): Target {
  if (specifier === undefined) return { kind: 'computed' };
  if (/^\.{0,2}\//.test(specifier)) {
    const [bare = ''] = specifier.split('?');
    return { kind: 'file', path: posix.normalize(posix.join(posix.dirname(path), bare)) };
  }
  if (isBuiltin(specifier)) return { kind: 'builtin' };
  const [first = '', second = ''] = specifier.split('/');
  return { kind: 'package', name: first.startsWith('@') ? `${first}/${second}` : first };
}
