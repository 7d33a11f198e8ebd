import { expect, test } from 'vitest';
import { lint } from './lint-fixture.ts';

const readings = [
  'export const a = new Date();',
  'export const a = new Date;',
  'export const a = new globalThis.Date();',
  'export const a = Date();',
  'export const a = Date.now();',
  'export const a = Date?.now();',
  'export const a = { now: Date.now };',
  'export const a = globalThis.Date.now();',
  "export const a = Date['now']();",
  'export const { now } = Date;',
  'export const { now: a } = globalThis.Date;',
  'export const a = Date;',
  'export const f = ({ now } = Date) => now();',
  'export const f = (now = Date.now) => now();',
  'let a; ({ now: a } = Date); export { a };',
  'export const a = performance.now();',
  'export const a = performance.timeOrigin;',
  "import { performance as a } from 'node:perf_hooks'; export { a };",
  'export const a = process.hrtime.bigint();',
  'export const a = Temporal.Now.instant();',
  'export const a = Math.random();',
  'export const a = [1].map(Math.random);',
  'export const { random } = Math;',
  'export const a = crypto.randomUUID();',
  'export const a = globalThis.crypto.getRandomValues(new Uint8Array(8));',
  'export const { getRandomValues: a } = crypto;',
  "import { randomBytes } from 'node:crypto'; export { randomBytes };",
  "import * as a from 'node:crypto'; export { a };",
  "import a from 'node:crypto'; export { a };",
];

const harmless = [
  'export const a = new Date(0);',
  'export const f = (now: () => number) => new Date(now());',
  "export const a = Date.parse('2026-06-21');",
  'export const a = Date.UTC(2026, 5);',
  'export const f = (x: unknown): x is Date => x instanceof Date;',
  'export const f = (clock: { now(): number }) => clock.now();',
  'export const f = (chance: { random(): number }) => chance.random();',
  'export const f = ({ now } = { now: () => 0 }) => now();',
  'export const { floor } = Math;',
  "import { createHash } from 'node:crypto'; export { createHash };",
  "import type { webcrypto } from 'node:crypto'; export type A = typeof webcrypto;",
  "export const a = crypto.subtle.digest('SHA-256', new Uint8Array());",
  "export const a = 'Date.now()'; // Math.random()",
  'export const a = setTimeout(() => undefined, 10);',
];

const toFiles = (prefix: string, lines: readonly string[]) =>
  Object.fromEntries(lines.map((line, index) => [`packages/client/src/${prefix}-${index}.ts`, [line]]));

test('every way of reading the system clock or its chance is found', () => {
  const found = new Set(lint(toFiles('reading', readings)));
  const missed = readings.filter((_, index) => !found.has(`packages/client/src/reading-${index}.ts:1 plugin`));
  expect(missed).toEqual([]);
});

test('dates made of given instants, and names that only look alike, pass', () => {
  const found = lint(toFiles('harmless', harmless)).filter((line) => line.endsWith(' plugin'));
  expect(found.map((line) => harmless[Number(/-(\d+)\.ts/.exec(line)?.[1])])).toEqual([]);
});

test('only the named files may read them', () => {
  const allowed = [
    'packages/mock-server/src/clock.ts',
    'packages/mock-server/src/random.ts',
    'packages/oauth/src/clock.ts',
    'packages/oauth/src/random.ts',
    'apps/demo/src/server/clock.ts',
    'scripts/serve.ts',
  ];
  const others = ['packages/client/src/clock.ts', 'packages/mock-server/src/records/clock.ts', 'packages/oauth/test/a.test.ts'];
  const files = Object.fromEntries([...allowed, ...others].map((path) => [path, ['export const now = () => Date.now();']]));
  expect(lint(files).toSorted()).toEqual(others.map((path) => `${path}:1 plugin`));
});

test('a test that needs the real clock says so, with a reason', () => {
  const lines = ['// biome-ignore lint/plugin: the lock is held by another process', 'export const a = Date.now();'];
  expect(lint({ 'packages/oauth/test/lock.test.ts': lines })).toEqual([]);
});
