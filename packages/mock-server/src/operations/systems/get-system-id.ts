import type { Operation } from '../../call/operation.ts';
import { Refusal } from '../../errors/refusal.ts';
import { isWithin } from '../../records/reach.ts';

/** @ledger system-id-404 system-id-403 system-id-shape */
export const getSystemId: Operation<'getSystemId'> = {
  async simulate({ world, grant, query }) {
    const site = await world.sites.byGateway((query.serial_num ?? '').trim());
    if (!site) throw new Refusal('envoy_unknown');
    if (!isWithin(grant, site.id)) throw new Refusal('system_forbidden', { why: `The grant does not cover system ${site.id}.` });
    return { system_id: site.id };
  },
};
