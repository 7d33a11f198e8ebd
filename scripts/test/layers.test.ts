import { expect, test } from 'vitest';
import { checkFiles } from './workspace-fixture.ts';

const mock = 'packages/mock-server/src';

test('imports that go down, or stay in their folder, pass', () => {
  const files = {
    [`${mock}/clock.ts`]: '',
    [`${mock}/errors/refusal.ts`]: '',
    [`${mock}/records/site.ts`]: "import '../clock.ts'; import './grant.ts';",
    [`${mock}/records/grant.ts`]: "import type { Refusal } from '../errors/refusal.ts';",
    [`${mock}/app.ts`]: "import './records/site.ts'; import 'hono'; import '@heliostat/spec';",
    [`${mock}/cli.ts`]: "import './app.ts'; import './node.ts';",
    [`${mock}/node.ts`]: "import 'node:process';",
    'packages/mock-server/test/walk.test.ts':
      "import '../src/cli.ts'; import 'vitest'; import 'ajv'; import '@heliostat/client'; import 'node:fs';",
  };
  expect(checkFiles(files)).toEqual([]);
});

test('an import of a higher rank fails, also when it is only a type', () => {
  const files = { [`${mock}/call/call.ts`]: '', [`${mock}/records/site.ts`]: "\nimport type { Call } from '../call/call.ts';" };
  expect(checkFiles(files)).toEqual([
    `${mock}/records/site.ts:2 imports '../call/call.ts': upward: records has rank 2, call rank 3, and imports go to lower ranks only. Move what both need to a lower rank, or pass it in as a parameter.`,
  ]);
});

test.each([
  ['export { x }', "export { x } from '../gateway/quota.ts';"],
  ['import()', "export const load = () => import('../gateway/quota.ts');"],
  ['import() of a template', 'export const load = () => import(`../gateway/quota.ts`);'],
  ['a type written as import()', "export type Quota = import('../gateway/quota.ts').Quota;"],
])('%s counts as an import, and a neighbour of the same rank is out of bounds', (_, text) => {
  const [message, ...rest] = checkFiles({ [`${mock}/gateway/quota.ts`]: '', [`${mock}/engine/engine.ts`]: text });
  expect(message).toContain(`${mock}/engine/engine.ts:1 imports '../gateway/quota.ts': sideways`);
  expect(rest).toEqual([]);
});

test('files of rank 0 stand alone: the clock does not import the errors', () => {
  expect(checkFiles({ [`${mock}/errors/refusal.ts`]: '', [`${mock}/clock.ts`]: "import './errors/refusal.ts';" })).toHaveLength(
    1,
  );
});

test("the demo's page does not import its server", () => {
  const files = { 'apps/demo/src/server/secret.ts': '', 'apps/demo/src/page/app.tsx': "import '../server/secret.ts';" };
  expect(checkFiles(files)[0]).toContain("apps/demo/src/page/app.tsx:1 imports '../server/secret.ts': sideways");
});

test('a folder without a rank fails until it has one', () => {
  const [message] = checkFiles({ [`${mock}/extras/thing.ts`]: '', [`${mock}/app.ts`]: "import './extras/thing.ts';" });
  expect(message).toContain('the folder extras/ has no rank. Give it one in scripts/layers/rules.ts.');
});

test('a circle fails and is shown as a whole, also through types', () => {
  const files = {
    'packages/oauth/src/a.ts': "import './b.ts';",
    'packages/oauth/src/b.ts': "import './c.ts';",
    'packages/oauth/src/c.ts': "import type { A } from './a.ts';",
  };
  expect(checkFiles(files)).toEqual([
    "packages/oauth/src/c.ts:1 imports './a.ts': a circle: packages/oauth/src/a.ts -> packages/oauth/src/b.ts -> packages/oauth/src/c.ts -> packages/oauth/src/a.ts. Move what they need of each other to a file of its own.",
  ]);
});

test('a file that imports itself is a circle', () => {
  expect(checkFiles({ 'packages/oauth/src/a.ts': "import './a.ts';" })).toHaveLength(1);
});

test('a file that cannot be parsed stops the check, with its place', () => {
  expect(() => checkFiles({ 'packages/oauth/src/a.ts': 'export {\n' })).toThrow('packages/oauth/src/a.ts:2');
});

test('built and installed files are not read', () => {
  expect(checkFiles({ 'packages/oauth/dist/a.ts': "import 'x';", 'packages/oauth/node_modules/x/a.ts': 'export {' })).toEqual([]);
});
