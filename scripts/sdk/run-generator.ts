import { spawnSync } from 'node:child_process';
import { checkJava } from './check-java.ts';
import { loadGenerator } from './load-generator.ts';
import { SdkError } from './sdk-error.ts';

/**
 * Runs openapi-generator from the workspace's root, with its warnings and errors on this process's output, and answers its exit code.
 * It runs the jar itself: the command of the npm package passes arguments through a shell, where a folder with a space falls apart.
 *
 * @throws SdkError when there is no Java, or no generator
 */
export function runGenerator(root: string, args: readonly string[]): number {
  const problem = checkJava();
  if (problem !== undefined) throw new SdkError(`No openapi-generator: ${problem}`);
  const { status } = spawnSync('java', ['-Dlog.level=warn', '-jar', loadGenerator(root), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status ?? 1;
}
