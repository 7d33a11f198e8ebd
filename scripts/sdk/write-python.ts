import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runGenerator } from './run-generator.ts';
import { SdkError } from './sdk-error.ts';
import { writeFormFields } from './write-form-fields.ts';

/** In 3.1 the generator forgets that a field may be null where it is inherited, and stops at a property that is always null. */
const contract = 'spec/generated/openapi-3.0.json';
/** What the generator adds for a repository of its own. */
const unwanted = 'git_push.sh,.travis.yml,.gitlab-ci.yml,.github/workflows/python.yml,tox.ini,test-requirements.txt';

/**
 * Writes the Python SDK into a folder, in place of the one that is there, and answers the generator's exit code.
 *
 * @throws SdkError when the folder holds something that no generator wrote, or cannot be one
 */
export function writePython(root: string, folder: string): number {
  const { info } = JSON.parse(readFileSync(join(root, contract), 'utf8'));
  const workshop = createWorkshop(folder);
  try {
    const fresh = join(workshop, 'python');
    const status = runGenerator(root, [
      ...['generate', '--generator-name', 'python', '--input-spec', contract, '--output', fresh],
      '--additional-properties',
      `packageName=heliostat_enphase,projectName=heliostat-enphase,packageVersion=${info.version}`,
      ...['--global-property', 'apiTests=false,modelTests=false', '--openapi-generator-ignore-list', unwanted],
    ]);
    if (status !== 0) return status;
    writeFormFields(fresh);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
    return 0;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** A folder beside the one that is asked for, so that it takes its place in one step. */
function createWorkshop(folder: string): string {
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, '.openapi-generator'))) {
      throw new SdkError(`${folder} holds something else than a generated SDK. Name an empty folder, or a new one.`, {
        exitCode: 2,
      });
    }
    mkdirSync(dirname(folder), { recursive: true });
    return mkdtempSync(join(dirname(folder), '.sdk-'));
  } catch (cause) {
    if (cause instanceof SdkError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new SdkError(`${folder} cannot hold the SDK (${code ?? message}). Name an empty folder, or a new one.`, {
      exitCode: 2,
      cause,
    });
  }
}
