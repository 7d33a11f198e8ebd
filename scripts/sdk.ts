import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runGenerator } from './sdk/run-generator.ts';
import { SdkError } from './sdk/sdk-error.ts';
import { writePython } from './sdk/write-python.ts';

// What openapi-generator makes of the contract: `pnpm sdk:validate`, `pnpm sdk:python [folder]`.
const root = fileURLToPath(new URL('..', import.meta.url));
const validate = (name: string) => runGenerator(root, ['validate', '--input-spec', `spec/generated/${name}`]);

const commands: Readonly<Record<string, (folder: string | undefined) => number>> = {
  validate: () => Math.max(validate('openapi.json'), validate('openapi-3.0.json')),
  python(name) {
    const folder = name === undefined ? resolve(root, 'sdk/python') : resolve(name);
    const status = writePython(root, folder);
    if (status === 0) console.log(`Wrote the Python package heliostat_enphase. Install it: pip install "${folder}"`);
    return status;
  },
};

const [name = '', folder, ...others] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new SdkError(`"${name}" is none of ${Object.keys(commands).join(', ')}.`, { exitCode: 2 });
  if (others.length > 0) throw new SdkError(`Name one folder, not ${others.length + 1}.`, { exitCode: 2 });
  process.exitCode = command(folder);
} catch (error) {
  console.error(error instanceof SdkError ? error.message : error);
  process.exitCode = error instanceof SdkError ? error.exitCode : 1;
}
