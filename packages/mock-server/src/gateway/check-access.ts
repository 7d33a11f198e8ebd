import type { OperationRow } from '@heliostat/spec';
import { Refusal } from '../errors/refusal.ts';
import type { Application } from '../records/applications.ts';
import type { Switches } from '../records/switches.ts';

/** @throws Refusal `access_control_401` or `access_control_403`, as the switch says */
export function checkAccess(application: Application, { accessControl }: OperationRow, { accessControlStatus }: Switches): void {
  if (accessControl === null || application.accessControls.some((each) => each === accessControl)) return;
  throw new Refusal(`access_control_${accessControlStatus}`);
}
