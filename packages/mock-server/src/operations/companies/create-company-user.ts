import type { Operation } from '../../call/operation.ts';
import { readCaller } from '../../records/read-caller.ts';
import { createPerson } from '../../records/write-person.ts';
import { toUser } from '../users/to-user.ts';
import { readUserFields, toWhole } from '../users/user-fields.ts';
import { checkCompany } from './check-company.ts';

/** @ledger users-required-fields companies-member-view users-no-password */
export const createCompanyUser: Operation<'createCompanyUser'> = {
  async simulate({ world, grant, path, body }) {
    const caller = await readCaller(world, grant);
    await checkCompany(world, caller, path.company_id);
    const { email, first_name, last_name, phone, enlighten_emails } = readUserFields(body);
    const whole = toWhole({
      email,
      first_name,
      last_name,
      ...(phone === undefined ? {} : { phone }),
      ...(enlighten_emails === undefined ? {} : { enlighten_emails }),
    });
    return toUser(await createPerson(world, caller, { ...whole, companyId: String(Number(path.company_id)) }));
  },
};
