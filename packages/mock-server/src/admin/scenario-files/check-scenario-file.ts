import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { ScenarioFile } from '../../records/timeline.ts';
import { loadAdminDocument } from '../admin-document.ts';
import { createCompiler } from '../create-compiler.ts';
import { toInvalid } from '../to-invalid.ts';

let validator: ValidateFunction<ScenarioFile> | undefined;

/**
 * Holds what somebody wrote against the schema of a scenario file.
 *
 * @throws AdminError `invalid` for the first thing that is not as the schema has it
 */
export async function checkScenarioFile(given: unknown): Promise<ScenarioFile> {
  validator ??= createCompiler(await loadAdminDocument()).compile({ $ref: 'admin#/components/schemas/ScenarioFile' });
  if (validator(given)) return given;
  throw toInvalid(validator.errors ?? []);
}
