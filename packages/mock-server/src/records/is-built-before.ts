import type { Site } from '../simulation/site.ts';
import type { World } from './world.ts';

/** Whether a site was in operation before the world began: one that an installer enters in it is ready before it operates. */
export async function isBuiltBefore({ activations }: World, site: Site): Promise<boolean> {
  if (site.operationalAt === null) return false;
  return ((await activations.get(site.id))?.readyAt ?? null) === null;
}
