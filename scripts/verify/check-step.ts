import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { Step } from './steps.ts';

export interface StepResult extends Step {
  readonly isPassed: boolean;
  readonly seconds: number;
}

/** Runs one step under its own heading, with its output as it comes. */
export function checkStep(root: string, step: Step): StepResult {
  console.log(`\n=== ${step.title} (${step.command.join(' ')})\n`);
  const [program, ...args] = step.command;
  const start = performance.now();
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
      TURBO_TELEMETRY_DISABLED: '1',
    },
  });
  if (error) console.error(`${program} cannot be started: ${error.message}. Run this through \`npm test\` or \`pnpm verify\`.`);
  return { ...step, isPassed: status === 0, seconds: (performance.now() - start) / 1000 };
}
