import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The contract is loaded as it is published: built, without the types that the workspace would have to strip first.

/** What one fresh process measures, in milliseconds of CPU. */
interface Sample {
  /** Importing a module with one line: what any import costs. */
  readonly nothing: number;
  /** Importing the operation table. */
  readonly table: number;
  /** Reading and parsing the bundle. */
  readonly bundle: number;
}

const runs = 15;
const budget = 50;
const probe = fileURLToPath(new URL('load-contract-once.ts', import.meta.url));

const samples = Array.from({ length: runs }, () => {
  const output = execFileSync(process.execPath, [probe], { encoding: 'utf8' });
  return JSON.parse(output) as Sample;
});
const { nothing, table, bundle } = {
  nothing: toMedian(({ nothing: each }) => each),
  table: toMedian(({ table: each }) => each),
  bundle: toMedian(({ bundle: each }) => each),
};

console.log(`Medians of ${runs} fresh processes, in milliseconds of CPU; in brackets as a multiple of importing nothing.`);
for (const [name, value] of Object.entries({ 'operation table': table, 'bundle, read and parsed': bundle })) {
  console.log(`  ${name.padEnd(24)} ${value.toFixed(1).padStart(6)}  (${(value / nothing).toFixed(1)})`);
}
const total = table + bundle;
console.log(`  ${'together'.padEnd(24)} ${total.toFixed(1).padStart(6)}  of ${budget} allowed`);
if (total > budget) process.exitCode = 1;

function toMedian(pick: (sample: Sample) => number): number {
  const sorted = samples.map(pick).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
