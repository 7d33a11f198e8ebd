import { expect, test } from 'vitest';
import { checkFiles } from './workspace-fixture.ts';

const mock = 'packages/mock-server/src';

test.each([
  [
    '@stoplight outside engine/',
    `${mock}/api/pipeline.ts`,
    "import '@stoplight/prism-http';",
    'only packages/mock-server/src/engine/',
  ],
  [
    'openapi-fetch outside its file',
    'packages/client/src/a.ts',
    "import 'openapi-fetch';",
    'only packages/client/src/openapi-fetch-transport.ts',
  ],
  [
    'node: outside the named files',
    `${mock}/gateway/quota.ts`,
    "import 'node:fs';",
    'only cli.ts, node.ts, answer-unless-broken.ts, docs/read-docs-file.ts',
  ],
  ['node: in a package for the web', 'packages/oauth/src/a.ts', "import 'node:crypto';", 'no file of this package'],
  ['a built-in without node:', 'packages/oauth/src/a.ts', "import 'crypto';", 'no file of this package'],
  ['node: in the page', 'apps/demo/src/page/app.tsx', "import 'node:fs';", 'only server/ under apps/demo/src/'],
  ['a workspace package in spec', 'spec/src/index.ts', "import '@heliostat/oauth';", 'spec may import no workspace package'],
  [
    'a workspace package in oauth',
    'packages/oauth/src/a.ts',
    "import type { A } from '@heliostat/spec';",
    'may import no workspace package',
  ],
  [
    'the client in what the mock ships',
    `${mock}/app.ts`,
    "import '@heliostat/client';",
    'may import only @heliostat/spec in what ships',
  ],
  [
    'the mock in what the demo ships',
    'apps/demo/src/server/main.ts',
    "import '@heliostat/mock-server';",
    'may import only @heliostat/client',
  ],
  [
    'values of oauth in the client',
    'packages/client/src/a.ts',
    "import { type A, b } from '@heliostat/oauth';",
    'may import only types',
  ],
  [
    'an undeclared dependency',
    'packages/oauth/src/a.ts',
    "import 'hono/tiny';",
    'not among the dependencies of packages/oauth/package.json',
  ],
  ['a devDependency in what ships', `${mock}/app.ts`, "import 'ajv';", 'not among the dependencies'],
  ['a tool of the root in what ships', `${mock}/app.ts`, "import 'vitest';", 'not among the dependencies'],
  [
    'an undeclared dependency in a test',
    'spec/test/a.test.ts',
    "import 'ajv';",
    "neither spec/package.json nor the root's devDependencies",
  ],
  ['another package by path', 'packages/client/src/a.ts', "import '../../oauth/src/a.ts';", 'Import the package by its name'],
  ['its own package by name', 'packages/client/src/a.ts', "import '@heliostat/client';", 'by its relative path'],
  ['a test in what ships', `${mock}/app.ts`, "import '../test/world.ts';", 'what ships does not import tests'],
  ['a file that is not there', `${mock}/app.ts`, "import './node.js';", 'Write the name with the extension'],
  ['a computed import in what ships', `${mock}/app.ts`, 'await import(name);', 'imports a computed name: nobody can check'],
  ['a package without rules', 'extra/src/a.ts', "import 'hono';", 'the package in extra/ has no rules'],
])('%s fails and says what to do', (_, path, text, message) => {
  const extra = path.startsWith('extra/') ? { 'extra/package.json': '{"name":"extra"}' } : {};
  const messages = checkFiles({ [path]: text, ...extra });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(`${path}:1 imports `);
  expect(messages[0]).toContain(message);
});

test('only types of oauth pass in the client', () => {
  expect(
    checkFiles({
      'packages/client/src/a.ts': "import type { A } from '@heliostat/oauth'; export type { B } from '@heliostat/oauth';",
    }),
  ).toEqual([]);
});
