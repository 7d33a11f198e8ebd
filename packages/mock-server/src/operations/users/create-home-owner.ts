import type { Operation } from '../../call/operation.ts';
import { readCaller } from '../../records/read-caller.ts';
import { createPerson } from '../../records/write-person.ts';
import { checkMove } from '../companies/check-company.ts';
import { toUser } from './to-user.ts';
import { readUserFields, toWhole } from './user-fields.ts';

/** @ledger users-required-fields users-manager-needs-company users-no-password */
export const createHomeOwner: Operation<'createHomeOwner'> = {
  async simulate({ world, grant, body }) {
    const caller = await readCaller(world, grant);
    const sent = readUserFields(body);
    await checkMove(world, caller, '', sent.company_id);
    const companyId = sent.company_id === undefined ? '' : String(sent.company_id);
    return toUser(await createPerson(world, caller, { ...toWhole(sent), companyId }));
  },
};
