import type { Operation } from '../../call/operation.ts';
import { Refusal } from '../../errors/refusal.ts';
import { readCaller } from '../../records/read-caller.ts';
import { updatePerson } from '../../records/write-person.ts';
import { readUser } from '../users/read-user.ts';
import { toUser } from '../users/to-user.ts';
import { readUserFields, toPart } from '../users/user-fields.ts';
import { checkCompany, checkMove } from './check-company.ts';

/** Whoever belongs to a company that the caller has access to is within the caller's reach. @ledger companies-update-401 companies-update-empty */
export const updateCompanyUser: Operation<'updateCompanyUser'> = {
  async simulate({ world, grant, path, body }) {
    const caller = await readCaller(world, grant);
    await checkCompany(world, caller, path.company_id);
    const person = await readUser(world, path.user_id);
    if (person.companyId !== String(Number(path.company_id)))
      throw new Refusal('partner_forbidden', { why: 'The user does not belong to the company of the path.' });
    const sent = readUserFields(body);
    await checkMove(world, caller, person.companyId, sent.company_id);
    return toUser(await updatePerson(world, person, toPart(sent)));
  },
};
