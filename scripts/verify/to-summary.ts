import type { StepResult } from './check-step.ts';
import type { Counts } from './read-counts.ts';

/**
 * The table at the end, the notes, and as the last line `N passed, N failed, N skipped`.
 * The numbers count tests. A step without tests that failed adds one failure, and the line never says 0 failed after a failure.
 */
export function toSummary(results: readonly StepResult[], counts: Counts): string {
  const width = Math.max(...results.map(({ title }) => title.length));
  const rows = results.map(
    ({ title, isPassed, seconds }) =>
      `${isPassed ? 'ok    ' : 'FAILED'}  ${title.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s`,
  );
  const checks = results.filter((result) => !result.isPassed && !result.isTests).length;
  const isPassed = results.every((result) => result.isPassed);
  const failed = Math.max(counts.failed + checks, isPassed ? 0 : 1);
  return [
    '=== Summary',
    '',
    ...rows,
    '',
    ...counts.notes,
    `${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`,
  ].join('\n');
}
