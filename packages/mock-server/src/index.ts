export { AdminError, type AdminErrorCode } from './admin/admin-error.ts';
export type { AdminInput, AdminOperationId, AdminOutput } from './admin/admin-operation.ts';
export type { Admin } from './admin/create-admin.ts';
export { type Clock, createManualClock, createSystemClock, type ManualClock, type Wait } from './clock.ts';
export { createMockServer, type MockServer } from './create-mock-server.ts';
export type { MockServerOptions } from './mock-server-options.ts';
export { type Listening, type ListenOptions, listen } from './node.ts';
export { type Budget, BudgetExceeded } from './records/budget.ts';
export type { Fault, FaultRequest, ListedFault } from './records/fault.ts';
export type { Latency } from './records/latency.ts';
export {
  listScenarios,
  runScenario,
  type ScenarioName,
  type ScenarioReport,
  type ScenarioRequest,
} from './records/scenarios/run-scenario.ts';
export type { Spending } from './records/spendings.ts';
export type { Switches } from './records/switches.ts';
export type { ScenarioFile } from './records/timeline.ts';
export type { WorldDescription } from './records/to-description.ts';
