import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkStep } from '../verify/check-step.ts';
import { readCounts } from '../verify/read-counts.ts';
import { listTested } from '../verify/tested-packages.ts';
import { toSummary } from '../verify/to-summary.ts';

function createRoot(files: Record<string, unknown>): string {
  const root = mkdtempSync(join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}

const toFile = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const toReport = (...testResults: readonly { name: string; status: string }[]) => ({
  success: testResults.every(({ status }) => status === 'passed'),
  testResults,
});

describe('the counts', () => {
  const count = (reports: Record<string, unknown>, folders: readonly string[], isCi = false) => {
    const root = createRoot(
      Object.fromEntries(Object.entries(reports).map(([folder, report]) => [`${folder}/.results/tests.json`, report])),
    );
    return readCounts(root, folders, { isCi });
  };

  test('add up over the packages', () => {
    const reports = {
      spec: toReport(toFile('/a.test.ts', 'passed', 'skipped', 'todo'), toFile('/b.test.ts', 'passed', 'failed')),
      scripts: toReport(toFile('/c.test.ts', 'passed')),
    };
    expect(count(reports, ['spec', 'scripts'])).toEqual({ passed: 3, failed: 1, skipped: 2, notes: [] });
  });

  test.each([
    ['is missing', {}],
    ['is cut off', { spec: '{"success":tr' }],
  ])('include one failure for a package whose report %s', (_, reports) => {
    const counts = count(reports, ['spec']);
    expect(counts).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
    expect(counts.notes[0]).toContain('spec left no test report');
  });

  test('include one failure for a test file that could not be loaded', () => {
    const counts = count({ spec: toReport({ ...toFile('/a.test.ts'), status: 'failed' }) }, ['spec']);
    expect(counts).toMatchObject({ failed: 1, notes: ['/a.test.ts could not be run. Counted as one failure.'] });
  });

  test('include one failure for a run that failed outside its tests', () => {
    expect(count({ spec: { ...toReport(toFile('/a.test.ts', 'passed')), success: false } }, ['spec'])).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  test.each([
    ['a browser', '/demo/test/browser/walk.test.ts', '2 BROWSER TESTS WERE SKIPPED'],
    ['what makes an SDK', '/scripts/test/sdk/python.test.ts', '2 SDK TESTS WERE SKIPPED'],
  ])('say loudly that tests were skipped for want of %s, and in CI take them for failures', (_, path, note) => {
    const reports = { demo: toReport(toFile(path, 'skipped', 'skipped'), toFile('/demo/test/a.test.ts', 'skipped')) };
    const local = count(reports, ['demo']);
    expect(local).toMatchObject({ failed: 0, skipped: 3 });
    expect(local.notes[0]).toContain(note);
    const inCi = count(reports, ['demo'], true);
    expect(inCi).toMatchObject({ failed: 3, skipped: 0 });
    expect(inCi.notes[0]).toContain(note);
  });

  test.each(['skipped', 'todo', 'pending'])('take any test that is %s for a failure in CI, whatever it needs', (status) => {
    const reports = {
      spec: toReport(toFile('/spec/test/a.test.ts', 'passed', status)),
      demo: toReport(toFile('/b.test.ts', 'passed')),
    };
    expect(count(reports, ['spec', 'demo'])).toMatchObject({ passed: 2, failed: 0, skipped: 1, notes: [] });
    expect(count(reports, ['spec', 'demo'], true)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
      notes: ['spec: 1 TESTS WERE SKIPPED, which CI=true does not allow. Counted as failures.'],
    });
  });
});

test('packages with a test script are counted, and the scripts', () => {
  const root = createRoot({
    'spec/package.json': { scripts: { test: 'vitest run' } },
    'tools/codegen/package.json': { scripts: { generate: 'node .' } },
    'packages/oauth/package.json': { scripts: { test: 'vitest run' } },
  });
  expect(listTested(root)).toEqual(['packages/oauth', 'spec', 'scripts']);
});

describe('the summary', () => {
  const passed = { title: 'Lint', command: ['biome'] as const, isPassed: true, seconds: 1 };
  const counts = { passed: 5, failed: 0, skipped: 1, notes: ['A note.'] };
  const lastLine = (...results: Parameters<typeof toSummary>[0]) => toSummary(results, counts).split('\n').at(-1);

  test('shows each step and ends with the counts', () => {
    expect(toSummary([passed, { ...passed, title: 'Layers', isPassed: false }], counts)).toBe(
      '=== Summary\n\nok      Lint       1.0 s\nFAILED  Layers     1.0 s\n\nA note.\n5 passed, 1 failed, 1 skipped',
    );
  });

  test('never ends with 0 failed after a failure', () => {
    expect(lastLine(passed)).toBe('5 passed, 0 failed, 1 skipped');
    expect(lastLine({ ...passed, isPassed: false })).toBe('5 passed, 1 failed, 1 skipped');
    expect(lastLine({ ...passed, isPassed: false, isTests: true })).toBe('5 passed, 1 failed, 1 skipped');
  });
});

test('a step passes with exit code 0 only, and one that cannot be started fails', () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const check = (...command: [string, ...string[]]) => checkStep(createRoot({}), { title: 'A step', command }).isPassed;
  expect([check('true'), check('false'), check('no-such-program')]).toEqual([true, false, false]);
  expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no-such-program cannot be started'));
});
