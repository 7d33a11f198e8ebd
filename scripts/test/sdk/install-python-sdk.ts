import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a Python program of this folder, with JSON on its standard input, and answers the JSON that it prints. */
export type PlayPython = (program: string, input: unknown) => Promise<unknown>;

/** Generates the SDK into a folder and installs it into a virtual environment that has everything else. */
export async function installPythonSdk(root: string, folder: string, venv: string): Promise<PlayPython> {
  const python = join(venv, 'bin/python');
  await run(process.execPath, ['scripts/sdk.ts', 'python', folder], { cwd: root });
  const pip = ['-m', 'pip', '--disable-pip-version-check', 'install', '--no-build-isolation', '--force-reinstall', '--no-deps'];
  await run(python, [...pip, folder]);
  await run(python, ['-m', 'pip', 'check']);
  return async (program, input) => {
    const playing = run(python, [fileURLToPath(new URL(program, import.meta.url))], { maxBuffer: 64 * 1024 * 1024 });
    playing.child.stdin?.end(JSON.stringify(input));
    return JSON.parse((await playing).stdout);
  };
}
