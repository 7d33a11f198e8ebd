import { Refusal } from '../../errors/refusal.ts';
import type { Application } from '../../records/applications.ts';
import { plans } from '../../records/plans.ts';
import type { World } from '../../records/world.ts';

/**
 * @throws Refusal `client_id_missing`, `client_unknown`, `client_not_enabled` or `client_has_no_code_grant`
 * @ledger authorize-unknown-client authorize-partner-application
 */
export async function checkClient(world: World, clientId: string | null): Promise<Application> {
  if (!clientId) throw new Refusal('client_id_missing');
  const application = await world.applications.byClientId(clientId);
  if (!application) throw new Refusal('client_unknown');
  if (application.status !== 'enabled') throw new Refusal('client_not_enabled');
  if (!plans[application.plan].grantTypes.includes('authorization_code')) throw new Refusal('client_has_no_code_grant');
  return application;
}
