import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ScenarioFile } from '../../records/timeline.ts';
import { loadAdminDocument } from '../admin-document.ts';
import { isDate, isInstant } from '../formats.ts';
import { toInvalid } from '../to-invalid.ts';

let validator: ValidateFunction<ScenarioFile> | undefined;

/**
 * Holds what somebody wrote against the schema of a scenario file.
 *
 * @throws AdminError `invalid` for the first thing that is not as the schema has it
 */
export async function checkScenarioFile(given: unknown): Promise<ScenarioFile> {
  validator ??= await compile();
  if (validator(given)) return given;
  throw toInvalid(validator.errors ?? []);
}

async function compile(): Promise<ValidateFunction<ScenarioFile>> {
  const { components } = await loadAdminDocument();
  const compiler = new Ajv2020({ strict: false, verbose: true, formats: { 'date-time': isInstant, date: isDate, uuid: true } });
  compiler.addSchema({ components }, 'admin');
  return compiler.compile({ $ref: 'admin#/components/schemas/ScenarioFile' });
}
