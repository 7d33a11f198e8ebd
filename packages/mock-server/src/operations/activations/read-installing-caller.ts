import { Refusal } from '../../errors/refusal.ts';
import type { Company } from '../../records/companies.ts';
import { readOwnCompany } from '../../records/company-access.ts';
import type { Grant } from '../../records/grants.ts';
import type { Person } from '../../records/people.ts';
import type { World } from '../../records/world.ts';

/** Who makes a call: a member of an installer company, or somebody who installs their own system. */
export interface Caller {
  readonly person: Person;
  readonly company: Company | undefined;
  /** The company whose installations they do; for somebody without one, their own user id stands in. */
  readonly companyId: number;
}

/** @throws Refusal `partner_system_forbidden` for a person who is gone */
export async function readInstallingCaller(world: World, grant: Grant): Promise<Caller> {
  const person = await world.people.byEmail(grant.email);
  if (!person) throw new Refusal('partner_system_forbidden', { why: 'The person of the grant is gone.' });
  return { person, company: await readOwnCompany(world, person), companyId: Number(person.companyId || person.userId) };
}

/** Whether the company of the caller is in the United States: the location of one ends with its country. */
export function isAmerican({ company }: Caller): boolean {
  return company !== undefined && /\bUS$/.test(company.location);
}
