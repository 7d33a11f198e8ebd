import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SdkError } from './sdk-error.ts';

/** What the jar of openapitools.json has to be, since no lock file covers it: the SHA-256 of the one that Maven and PyPI carry. */
const fingerprint = '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae';

/**
 * Finds the jar of openapi-generator, and downloads it at the first use.
 *
 * @throws SdkError when it cannot be had, or is not the one that this repository trusts
 */
export function loadGenerator(root: string): string {
  const { version, storageDir } = JSON.parse(readFileSync(join(root, 'openapitools.json'), 'utf8'))['generator-cli'];
  const jar = join(root, storageDir, `${version}.jar`);
  if (!existsSync(jar)) download(root, version);
  if (createHash('sha256').update(readFileSync(jar)).digest('hex') !== fingerprint) {
    throw new SdkError(
      `${jar} is not the openapi-generator ${version} that scripts/sdk/load-generator.ts trusts. Delete it and try again; ` +
        'where openapitools.json names another version on purpose, change the fingerprint with it.',
    );
  }
  return jar;
}

/** Milliseconds that the download may take: it is some 30 MB. */
const patience = 300_000;

function download(root: string, version: string): void {
  console.log(`Fetching openapi-generator ${version}, this once.`);
  const cli = createRequire(import.meta.url).resolve('@openapitools/openapi-generator-cli/main.js');
  const { error, status, stdout, stderr } = spawnSync(process.execPath, [cli, 'version'], {
    encoding: 'utf8',
    timeout: patience,
    // It looks for openapitools.json in PWD. Told so, it does not ask the network which versions there are.
    env: { ...process.env, PWD: root, OPENAPI_GENERATOR_CLI_SEARCH_URL: 'DEFAULT' },
  });
  if (status === 0) return;
  // A failed download is followed by pages of what the HTTP client held.
  const [, why = error?.message] = /Download failed, because of: "(.*)"/.exec(stdout + stderr) ?? [];
  throw new SdkError(`openapi-generator ${version} could not be fetched: ${why ?? `${stdout}\n${stderr}`}`);
}
