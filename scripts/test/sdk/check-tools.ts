import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkJava } from '../../sdk/check-java.ts';
import { loadGenerator } from '../../sdk/load-generator.ts';

const run = promisify(execFile);
/** Milliseconds that one program may take, downloads among it. Vitest's own limits do not reach what runs while a test is loaded. */
const timeout = 240_000;
const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));

/**
 * Says why the tests of the Python SDK cannot run here; undefined where they can. Fetches the generator and the Python packages, once:
 * later runs need no network.
 *
 * @param venv where the virtual environment is, or comes to be
 */
export async function checkTools(root: string, venv: string): Promise<string | undefined> {
  const problem = checkJava() ?? checkPython();
  if (problem !== undefined) return problem;
  const python = join(venv, 'bin/python');
  try {
    loadGenerator(root);
    if (!existsSync(python)) await run('python3', ['-m', 'venv', venv], { timeout });
    const pip = ['-m', 'pip', '--disable-pip-version-check', 'install', '--require-hashes', '--no-deps'];
    await run(python, [...pip, '--requirement', requirements], { timeout });
    return undefined;
  } catch (error) {
    const { killed, message } = error as Error & { readonly killed?: boolean };
    return killed ? `it took longer than ${timeout / 1_000} s: ${message}` : message;
  }
}

/** The generated package wants Python 3.10. */
function checkPython(): string | undefined {
  const program = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';
  const { error, status, stderr } = spawnSync('python3', ['-c', program], { encoding: 'utf8' });
  if (error) return `there is no \`python3\` here (${error.message}). Install Python 3.10 or newer.`;
  if (status === 0) return undefined;
  return `\`python3\` is older than 3.10, or has no venv and pip (Debian: python3-venv). ${stderr.trim()}`;
}
