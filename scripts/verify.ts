import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStep } from './verify/check-step.ts';
import { readCounts } from './verify/read-counts.ts';
import { steps } from './verify/steps.ts';
import { listTested, reportName } from './verify/tested-packages.ts';
import { toSummary } from './verify/to-summary.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tested = listTested(root);
// Nothing that an earlier run left may be counted.
for (const folder of tested) rmSync(join(root, folder, reportName), { force: true });

const results = steps.map((step) => checkStep(root, step));
const counts = readCounts(root, tested, { isCi: process.env.CI === 'true' });

console.log(`\n${toSummary(results, counts)}`);
process.exitCode = counts.failed > 0 || results.some(({ isPassed }) => !isPassed) ? 1 : 0;
