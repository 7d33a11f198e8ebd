import { toSeeOther } from '../../pages/to-see-other.ts';
import type { Application } from '../../records/applications.ts';
import { createApplication } from '../../records/create-application.ts';
import type { Draft } from '../../records/drafts.ts';
import type { World } from '../../records/world.ts';
import { toApplicationPath } from '../answer-owner.ts';

/**
 * Creates an application for a developer and leads to its page. On the Partner plan it waits: until somebody enables it, or for as
 * long as the switch says.
 *
 * @ledger portal-partner-pending
 */
export async function registerApplication(world: World, owner: string, draft: Draft): Promise<Response> {
  const isPending = draft.plan === 'Partner';
  const application: Application = {
    ...(await createApplication(world.chance)),
    ...draft,
    owner,
    ...(isPending ? { status: 'pending', enabledAt: toEnabledAt(world) } : {}),
  };
  await world.applications.put(application);
  return toSeeOther(`${toApplicationPath(application)}?notice=${isPending ? 'created-pending' : 'created'}`);
}

function toEnabledAt({ clock, switches }: World): number | null {
  const { partnerVerificationSeconds } = switches;
  return partnerVerificationSeconds === 0 ? null : clock.now() + partnerVerificationSeconds * 1000;
}
