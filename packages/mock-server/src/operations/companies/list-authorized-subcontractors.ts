import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { readCompany } from '../../records/company-access.ts';
import { readCallersCompany } from './check-company.ts';
import { toCompany } from './to-company.ts';

/** @ledger companies-subcontractor-status */
export const listAuthorizedSubcontractors: Operation<'listAuthorizedSubcontractors'> = {
  async simulate({ world, grant }) {
    const { id, name, subcontractors } = await readCallersCompany(world, grant);
    const listed: components['schemas']['Subcontractor'][] = [];
    for (const { companyId, isEnabled } of subcontractors) {
      const company = await readCompany(world, companyId);
      if (company) listed.push({ ...toCompany(company), status: isEnabled ? 'Enabled' : 'Disabled' });
    }
    return { company_id: id, company_name: name, authorized_subcontractors: listed };
  },
};
