import type { ApiOperationId, Operation } from '../call/operation.ts';
import { getSystem } from './systems/get-system.ts';
import { getSystemSummary } from './systems/get-system-summary.ts';
import { listSystems } from './systems/list-systems.ts';

/** The simulated operations. One that is not here answers with the sample of the contract. */
export const handlers: { readonly [Id in ApiOperationId]?: Operation<Id> } = {
  listSystems,
  getSystem,
  getSystemSummary,
};
