import type { components } from '@heliostat/spec';
import type { Company } from '../../records/companies.ts';

/** A company as the API shows it. Every one of a world installs. @ledger companies-roles users-uri */
export function toCompany({ id, name, location }: Company): components['schemas']['Company'] {
  return { company_id: id, company_name: name, location, roles: ['installer'], uri: `/api/v4/companies/${id}.json` };
}
