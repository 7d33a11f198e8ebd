import type { World } from './world.ts';

/** Ends an application, and what people granted to it: their pages would show a consent to nobody. */
export async function deleteApplication({ applications, grants }: World, clientId: string): Promise<void> {
  // In this order a consent that is being given meanwhile ends, too.
  await applications.delete(clientId);
  await grants.revokeAll({ clientId });
}
