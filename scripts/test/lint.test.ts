import { expect, test } from 'vitest';
import { lint } from './lint-fixture.ts';

test.each([
  ['noExplicitAny', 'export const a: any = 1;'],
  ['noDefaultExport', 'export default 1;'],
  ['noConsole', 'console.log(1);'],
  ['noFloatingPromises', 'async function f(): Promise<void> {} f();'],
  ['noUnusedVariables', 'const a = 1;'],
  ['noUnusedImports', "import { a } from './a.ts';"],
  ['noReExportAll', "export * from './a.ts';"],
  ['useNodejsImportProtocol', "import { readFileSync } from 'fs'; export { readFileSync };"],
  ['useImportType', "import { A } from './a.ts'; export type B = A;"],
  ['useImportExtensions', "import { a } from './a'; export const b = a;"],
  ['noNonNullAssertion', 'export const f = (a?: string) => a!.length;'],
  ['noEnum', 'export enum A { B }'],
  ['noFocusedTests', "import { test } from 'vitest'; test.only('a', () => undefined);"],
])('%s is an error', (rule, line) => {
  const found = lint({
    'packages/client/src/a.ts': ['export const a = 1; export type A = 1;'],
    'packages/client/src/fixture.ts': [line],
  });
  expect(found).toContain(`packages/client/src/fixture.ts:1 ${rule}`);
});

test.each([
  'packages/mock-server/src/cli.ts',
  'apps/demo/src/server/main.ts',
  'spec/lint/run.ts',
  'tools/codegen/src/generate.ts',
])('%s may write to the console', (path) => {
  expect(lint({ [path]: ['console.log(1);'] })).toEqual([]);
});

test.each(['apps/demo/vite.config.ts', 'packages/oauth/vitest.config.ts', 'vitest.base.ts'])(
  '%s may have a default export',
  (path) => {
    expect(lint({ [path]: ['export default { a: 1 };'] })).toEqual([]);
  },
);
