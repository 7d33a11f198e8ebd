export interface Step {
  readonly title: string;
  /** Run without a shell, from the workspace's root. */
  readonly command: readonly [string, ...string[]];
  /** Its failures are in the reports that the tests write, and are counted there. */
  readonly isTests?: boolean;
}

const turbo = (task: string): readonly [string, ...string[]] => [
  'turbo',
  'run',
  task,
  '--continue=always',
  '--log-order=grouped',
];

/** What `pnpm verify` runs, in this order; a step that fails does not stop the next one. */
export const steps: readonly Step[] = [
  { title: 'Generated files are up to date', command: ['node', 'tools/codegen/src/generate.ts', '--check'] },
  { title: 'The contract keeps its rules', command: ['pnpm', '--filter', '@heliostat/spec', 'run', 'lint'] },
  { title: 'Imports keep the layers', command: ['node', 'scripts/check-layers.ts'] },
  { title: 'Format and lint', command: ['biome', 'check', '.'] },
  { title: 'Types of the packages', command: turbo('typecheck') },
  { title: 'Types of the scripts', command: ['tsc', '--project', 'scripts'] },
  { title: 'Tests of the packages', command: turbo('test'), isTests: true },
  { title: 'Tests of the scripts', command: ['vitest', 'run', '--root', 'scripts'], isTests: true },
];
