import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ServeError } from './serve-error.ts';

/** Brings the generated files and the demo's page up to date; says something only when that fails. Needs pnpm on the PATH. */
export async function prepare(root: string, signal: AbortSignal): Promise<void> {
  const turbo = join(root, 'node_modules/.bin/turbo');
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  try {
    await promisify(execFile)(turbo, ['run', 'generate', 'build:page', '--output-logs=errors-only'], { cwd: root, env, signal });
  } catch (error) {
    const { stdout, stderr, message } = error as Error & { readonly stdout?: string; readonly stderr?: string };
    const output = [stdout, stderr].filter(Boolean).join('\n') || message;
    throw new ServeError(`The contract or the page cannot be built, so there is nothing to start:\n${output}`, { cause: error });
  }
}
