import type { Operation } from '../../call/operation.ts';
import { readCallersCompany } from './check-company.ts';
import { toCompany } from './to-company.ts';

export const listCompanyBranches: Operation<'listCompanyBranches'> = {
  async simulate({ world, grant }) {
    const { id, name } = await readCallersCompany(world, grant);
    return { company_id: id, company_name: name, branches: (await world.companies.listBranches(id)).map(toCompany) };
  },
};
