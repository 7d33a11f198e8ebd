import type { ScenarioFile } from '../../records/timeline.ts';
import { AdminError } from '../admin-error.ts';
import { shippedScenarios } from '../shipped-scenarios/shipped-scenarios.ts';
import { checkScenarioFile } from './check-scenario-file.ts';

/**
 * A scenario by its name, or what somebody wrote themselves.
 *
 * @param at where it was given, for the error
 * @throws AdminError `invalid` for a name that no scenario has, and for a file that is none
 */
export async function readScenario(given: string | object, at: string): Promise<ScenarioFile> {
  if (typeof given !== 'string') return checkScenarioFile(given);
  const found = shippedScenarios.find(({ name }) => name === given);
  if (found) return found;
  const names = shippedScenarios.map(({ name }) => name).join(', ');
  throw new AdminError('invalid', `There is no scenario ${given}. There are ${names}.`, { at });
}
