import type { Call, Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { toDraw } from '../../random.ts';
import { isWithin } from '../../records/reach.ts';
import { toLastMicroReport } from '../../simulation/device-reports.ts';
import type { Site } from '../../simulation/site.ts';
import { toInverterSummary } from './to-inverter-summary.ts';

const purpose = 101;
const missing = 'Envoy serial number or Site id mandatory';

/** @ledger inverters-one-of-two inverters-422 inverters-entry-per-gateway inverters-paging inverters-signal-strength inverters-reporting */
export const listInverterSummaries: Operation<'listInverterSummaries'> = {
  async simulate(call) {
    const site = await readSite(call);
    if (!site) return [];
    const { world, query } = call;
    const energy = world.energy.of(site);
    const now = toEpochSeconds(world.clock);
    const size = Number(query.size ?? 10);
    const first = (Number(query.page ?? 1) - 1) * size;
    const told = energy.plant.micros.filter(
      (micro) => !micro.isRetired && toLastMicroReport(energy.seed, energy.plant, micro, now) !== null,
    );
    const page = told.slice(first, first + size);
    if (page.length === 0) return [];
    const strength = 3 + Math.floor(3 * toDraw(world.seed, purpose, site.id, 0));
    return [{ signal_strength: strength, micro_inverters: page.map(toInverterSummary(energy, now)) }];
  },
};

/**
 * The site that is meant, if the token may see it: that of the gateway where both are named.
 *
 * @throws Refusal `invalid` if neither is
 * @ledger inverters-unknown inverters-unseen
 */
async function readSite({ world, grant, query }: Call<'listInverterSummaries'>): Promise<Site | undefined> {
  const { envoy_serial_number: serial, site_id: id } = query;
  if (serial === undefined && id === undefined) throw new Refusal('invalid', { text: missing, why: missing });
  const site = serial === undefined ? await readById(world.sites, id ?? '') : await world.sites.byGateway(serial);
  return site && isWithin(grant, site.id) ? site : undefined;
}

async function readById(sites: Call<'listInverterSummaries'>['world']['sites'], id: string): Promise<Site | undefined> {
  return /^\d{1,15}$/.test(id) ? sites.get(Number(id)) : undefined;
}
