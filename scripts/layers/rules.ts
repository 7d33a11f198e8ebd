/** Who may import whom. `values` may be imported in full, `types` only with `import type`. */
export type Permission = 'values' | 'types';

export interface PackageRules {
  /** Workspace packages that the files which ship (those under `src/`) may import. */
  readonly src: Readonly<Record<string, Permission>>;
  /** Workspace packages that tests and tools of this package may import besides. */
  readonly test: readonly string[];
  /** Which files under `src/` may import `node:` modules: paths from `src/`, a folder ends in a slash. */
  readonly node: readonly string[];
  /** Ranks of the folders and files directly under `src/`, lowest first. A file imports only from lower ranks or its own folder. */
  readonly ranks?: readonly (readonly string[])[];
}

const everything = [''];

/** By the package's folder; the root package (its scripts) is the empty folder. */
export const packages: Readonly<Record<string, PackageRules>> = {
  '': { src: {}, test: [], node: everything },
  spec: { src: {}, test: [], node: [] },
  'tools/codegen': { src: {}, test: [], node: everything },
  bench: { src: { '@heliostat/spec': 'values', '@heliostat/mock-server': 'values' }, test: [], node: everything },
  'packages/oauth': { src: {}, test: [], node: [] },
  'packages/client': {
    src: { '@heliostat/spec': 'values', '@heliostat/oauth': 'types' },
    test: [],
    node: [],
  },
  'packages/mock-server': {
    src: { '@heliostat/spec': 'values' },
    test: ['@heliostat/client', '@heliostat/oauth'],
    node: [
      'cli.ts',
      'node.ts',
      'answer-unless-broken.ts',
      'docs/read-docs-file.ts',
      'read-scenario-flag.ts',
      'store/open-database.ts',
      'store/sqlite-store.ts',
    ],
    // What stands directly under src/ and in no rank here has the highest.
    ranks: [
      ['errors', 'clock.ts', 'random.ts'],
      ['store', 'simulation'],
      ['records'],
      ['call'],
      ['operations', 'pages'],
      ['engine', 'gateway'],
      ['api', 'oauth-server', 'portal', 'enlighten', 'admin', 'inspector', 'docs'],
    ],
  },
  'apps/demo': {
    src: { '@heliostat/client': 'values', '@heliostat/oauth': 'values' },
    test: ['@heliostat/mock-server'],
    node: ['server/'],
    // The page and the server, which keeps the secret, share nothing but the answers' types.
    ranks: [['answers'], ['server', 'page']],
  },
};

/** Dependencies that live in one place. `name` is a package or, ending in a slash, a scope. */
export const confined: readonly { readonly name: string; readonly to: readonly string[] }[] = [
  { name: '@stoplight/', to: ['packages/mock-server/src/engine/', 'packages/mock-server/test/engine/'] },
  { name: 'openapi-fetch', to: ['packages/client/src/openapi-fetch-transport.ts'] },
];

/** Files that may import a module which somebody names at run time. */
export const openImports: readonly string[] = ['packages/mock-server/src/read-scenario-flag.ts'];

/** Files of the root that every package may import. */
export const rootFiles: readonly string[] = ['vitest.base.ts'];
