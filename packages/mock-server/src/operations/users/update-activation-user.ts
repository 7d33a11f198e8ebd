import type { Operation } from '../../call/operation.ts';
import { readCaller } from '../../records/read-caller.ts';
import { updatePerson } from '../../records/write-person.ts';
import { checkMove } from '../companies/check-company.ts';
import { checkReach, readUser } from './read-user.ts';
import { toUser } from './to-user.ts';
import { readUserFields, toPart, toWhole } from './user-fields.ts';

/** @ledger activation-user-required activation-user-replaced activation-user-company */
export const updateActivationUser: Operation<'updateActivationUser'> = {
  async simulate({ world, grant, path, body }) {
    const person = await readUser(world, path.user_id);
    await checkReach(world, grant, person, 'customers');
    const sent = readUserFields(body);
    await checkMove(world, await readCaller(world, grant), person.companyId, sent.company_id);
    return toUser(await updatePerson(world, person, { ...toPart(sent), ...toWhole(sent) }));
  },
};
