import type { components } from '@heliostat/spec';
import { readOwnCompany } from '../../records/company-access.ts';
import type { Person } from '../../records/people.ts';
import { toProfile } from '../../records/to-profile.ts';
import type { World } from '../../records/world.ts';
import { toCompany } from '../companies/to-company.ts';

/** A person as Enlighten shows one. @ledger users-phone-null users-roles users-uri users-view companies-member-view */
export function toUser(person: Person): components['schemas']['User'] {
  const { firstName, lastName, phone, getsEmails, view, isSelfInstaller, updatedAt } = toProfile(person);
  return {
    active: true,
    user_roles: isSelfInstaller ? ['self_installer'] : [],
    email: person.email,
    enlighten_emails: getsEmails,
    enlighten_view: person.companyId === '' ? view : 'manager',
    first_name: firstName,
    last_name: lastName,
    phone,
    uri: `/api/v4/users/${person.userId}.json`,
    user_id: Number(person.userId),
    updated_at: updatedAt,
  };
}

/** The same with the company, where the caller asks for it and there is one. @ledger users-company-absent */
export async function toUserExpanded(
  world: World,
  person: Person,
  { expand }: { readonly expand?: string },
): Promise<components['schemas']['User']> {
  const company = expand === 'company' ? await readOwnCompany(world, person) : undefined;
  return { ...toUser(person), ...(company ? { company: toCompany(company) } : {}) };
}
