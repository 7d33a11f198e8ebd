import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportName } from './tested-packages.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What the numbers alone do not tell, one sentence each. */
  readonly notes: readonly string[];
}

/** The part of Vitest's JSON report that is read. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Tests that need what a machine may lack, by their folder. */
const demanding = [
  { place: '/test/browser/', kind: 'BROWSER', needs: 'Chromium' },
  { place: '/test/sdk/', kind: 'SDK', needs: 'Java, Python, and what both fetch' },
];

/**
 * Adds up the test reports of these folders.
 * A report that is missing or unreadable counts as one failure; so does a test file that failed without a failed test
 * (it could not be loaded), and a run that was unsuccessful for a reason outside every test.
 * Skipped tests are failures where `isCi` is true: what no one sees run there, runs nowhere.
 */
export function readCounts(root: string, folders: readonly string[], { isCi }: { readonly isCi: boolean }): Counts {
  const all = folders.map((folder) => readReport(root, folder, isCi));
  const sum = (key: 'passed' | 'failed' | 'skipped') => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), notes: all.flatMap(({ notes }) => notes) };
}

function readReport(root: string, folder: string, isCi: boolean): Counts {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(join(root, folder, reportName), 'utf8')) as Report;
  } catch {
    const note = `${folder} left no test report (${reportName}): its tests did not run to the end. Counted as one failure.`;
    return { passed: 0, failed: 1, skipped: 0, notes: [note] };
  }
  const counts = { passed: 0, failed: 0, skipped: 0, notes: [] as string[] };
  for (const { name, status, assertionResults } of report.testResults) {
    const has = (wanted: string) => assertionResults.filter((test) => test.status === wanted).length;
    const [passed, failed] = [has('passed'), has('failed')];
    const skipped = assertionResults.length - passed - failed;
    const isBroken = status === 'failed' && failed === 0;
    if (isBroken) counts.notes.push(`${name} could not be run. Counted as one failure.`);
    counts.passed += passed;
    counts.failed += failed + (isBroken ? 1 : 0);
    counts.skipped += skipped;
  }
  if (!report.success && counts.failed === 0) {
    counts.failed = 1;
    counts.notes.push(`${folder}: the test run failed outside its tests; see its output. Counted as one failure.`);
  }
  for (const { place, kind, needs } of demanding) {
    const skipped = countSkipped(report, place);
    if (skipped === 0) continue;
    counts.notes.push(`${folder}: ${skipped} ${kind} TESTS WERE SKIPPED: they need ${needs}.`);
  }
  if (!isCi || counts.skipped === 0) return counts;
  counts.notes.push(`${folder}: ${counts.skipped} TESTS WERE SKIPPED, which CI=true does not allow. Counted as failures.`);
  return { ...counts, failed: counts.failed + counts.skipped, skipped: 0 };
}

function countSkipped({ testResults }: Report, place: string): number {
  const tests = testResults.filter(({ name }) => name.includes(place)).flatMap(({ assertionResults }) => assertionResults);
  return tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
}
