import type { Operation } from '../../call/operation.ts';
import { readCaller } from '../../records/read-caller.ts';
import { checkCompany } from './check-company.ts';

/** @ledger companies-user-pairs */
export const listCompanyUsers: Operation<'listCompanyUsers'> = {
  async simulate({ world, grant, path }) {
    await checkCompany(world, await readCaller(world, grant), path.company_id);
    const companyId = String(Number(path.company_id));
    const members = (await world.people.list()).filter((each) => each.companyId === companyId);
    return { users: members.map(({ userId, email }) => [Number(userId), email]) };
  },
};
