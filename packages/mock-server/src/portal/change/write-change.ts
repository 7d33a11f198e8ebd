import { Refusal } from '../../errors/refusal.ts';
import type { Visit } from '../../pages/route.ts';
import type { Application } from '../../records/applications.ts';

/**
 * Changes an application as it is by then: others may have changed it since the form was read.
 *
 * @throws Refusal `unknown_path` where somebody deleted it meanwhile
 */
export async function writeChange(
  { world }: Visit,
  { clientId }: Application,
  toChanged: (application: Application) => Application,
): Promise<void> {
  if (!(await world.applications.change(clientId, toChanged))) throw new Refusal('unknown_path');
}
