import type { Company } from './companies.ts';
import type { Person } from './people.ts';
import { toGivenInstallerId } from './read-activation.ts';
import type { World } from './world.ts';

/** A company, or undefined for an id that none has. One that only its members are known of has a made-up name. */
export async function readCompany({ companies, people }: World, id: number): Promise<Company | undefined> {
  const known = await companies.get(id);
  if (known) return known;
  if (!(await people.list()).some(({ companyId }) => companyId === String(id))) return undefined;
  return { id, name: `Company ${id}`, location: 'Petaluma, CA - US', parentId: null, subcontractors: [] };
}

/** The company that a person belongs to, if any. */
export async function readOwnCompany(world: World, { companyId }: Person): Promise<Company | undefined> {
  return companyId === '' ? undefined : readCompany(world, Number(companyId));
}

/** Whether a company is that of the caller, or a branch of it. */
export async function hasCompanyAccess({ companies }: World, caller: Person, id: number): Promise<boolean> {
  if (caller.companyId === '') return false;
  if (caller.companyId === String(id)) return true;
  return String((await companies.get(id))?.parentId) === caller.companyId;
}

/** Whether the caller created somebody, or is in the same company or in that of their branch. Everybody is so to themselves. */
export async function hasUserAccess(world: World, caller: Person, { userId, companyId, profile }: Person): Promise<boolean> {
  if (userId === caller.userId || profile?.createdBy === caller.userId) return true;
  return companyId !== '' && hasCompanyAccess(world, caller, Number(companyId));
}

/**
 * Whether somebody could see, when they came, a system that the company of the caller installs. What the caller alone did since then
 * does not count: to name them as the owner of a system, or to let them see one.
 */
export async function isInstalledBy(world: World, caller: Person, { userId }: Person): Promise<boolean> {
  const origins = await world.people.listOrigins();
  const origin = origins.find((each) => each.userId === userId);
  if (caller.companyId === '' || origin?.role !== 'homeowner') return false;
  for (const id of origin.systemIds) {
    const recorded = (await world.activations.get(id))?.fields.installer_id;
    if ((recorded ?? toGivenInstallerId(origins, id)) === Number(caller.companyId)) return true;
  }
  return false;
}
