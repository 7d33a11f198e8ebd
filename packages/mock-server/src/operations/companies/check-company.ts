import { Refusal } from '../../errors/refusal.ts';
import type { Company } from '../../records/companies.ts';
import { hasCompanyAccess, readCompany, readOwnCompany } from '../../records/company-access.ts';
import type { Grant } from '../../records/grants.ts';
import type { Person } from '../../records/people.ts';
import { readCaller } from '../../records/read-caller.ts';
import type { World } from '../../records/world.ts';

const beyond = 'The caller is a member neither of this company nor of the one that it is a branch of.';

/**
 * Refuses a company of the path that is not there, or that the caller has no access to.
 *
 * @throws Refusal `id_unknown` or `partner_forbidden`
 * @ledger companies-access-401 companies-update-401 companies-update-company-not-found
 */
export async function checkCompany(world: World, caller: Person, companyId: string): Promise<void> {
  const company = await readCompany(world, Number(companyId));
  if (!company) throw new Refusal('id_unknown', { text: 'Company not found' });
  if (!(await hasCompanyAccess(world, caller, company.id))) throw new Refusal('partner_forbidden', { why: beyond });
}

/**
 * Refuses to put somebody into a company unless the caller has access to it, and to the one that they leave.
 *
 * @throws Refusal `partner_forbidden`
 * @ledger activation-user-company companies-update-company-id users-company-no-access
 */
export async function checkMove(world: World, caller: Person, from: string, to: number | undefined): Promise<void> {
  if (to === undefined || String(to) === from) return;
  const companies = from === '' ? [to] : [to, Number(from)];
  for (const id of companies) {
    if (!(await hasCompanyAccess(world, caller, id))) throw new Refusal('partner_forbidden', { why: beyond });
  }
}

/** The company of the caller. @throws Refusal `partner_forbidden` where they belong to none @ledger companies-self-without-company */
export async function readCallersCompany(world: World, grant: Grant): Promise<Company> {
  const company = await readOwnCompany(world, await readCaller(world, grant));
  if (!company) throw new Refusal('partner_forbidden', { why: 'The caller belongs to no company.' });
  return company;
}
