import { InvalidArgument } from '../../errors/invalid-argument.ts';
import { listScenarios, runScenario, type ScenarioRequest } from '../../records/scenarios/run-scenario.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';

export const scenarioHandlers: Pick<AdminHandlers, 'listScenarios' | 'runScenario'> = {
  listScenarios: async () => ({ scenarios: listScenarios() }),

  async runScenario({ world, body }) {
    try {
      return await runScenario(world, body as ScenarioRequest);
    } catch (cause) {
      if (cause instanceof InvalidArgument) throw new AdminError('invalid', cause.message, { at: 'body', cause });
      throw cause;
    }
  },
};
