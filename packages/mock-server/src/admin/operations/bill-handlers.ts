import { toMonthName } from '../../records/bill.ts';
import type { AdminHandlers } from '../admin-operation.ts';

export const billHandlers: Pick<AdminHandlers, 'getBill'> = {
  async getBill({ world, query }) {
    const month = query.month ?? toMonthName(world.clock.now());
    const { lines, hits, ...amounts } = await world.bills.read(month, await world.applications.list());
    return {
      month,
      months: await world.bills.listMonths(),
      lines,
      hits,
      usd_metered: amounts.usd_metered,
      usd_total: amounts.usd_total,
    };
  },
};
