import type { components } from '@heliostat/spec';
import type { Call, Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { toDraw } from '../../random.ts';
import { isWithin } from '../../records/reach.ts';
import { toDeviceId } from '../../simulation/device-id.ts';
import { toLastMicroReport } from '../../simulation/device-reports.ts';
import { findGridProfile } from '../../simulation/find-grid-profile.ts';
import { toMicroLifetime } from '../../simulation/micro-lifetime.ts';
import { listReportsOfMicro } from '../../simulation/micro-reports.ts';
import type { Micro } from '../../simulation/plant.ts';
import type { Site } from '../../simulation/site.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import { fineSeconds } from '../../simulation/to-fine-energy.ts';
import { toMicroFacts, toMicroStatus } from './to-micro-devices.ts';

type Summary = components['schemas']['InverterSummary'];

const purpose = 101;
const intervalsPerHour = 3600 / fineSeconds;
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
    return [{ signal_strength: strength, micro_inverters: page.map((micro) => toSummary(energy, micro, now)) }];
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

/** @ledger inverter-summary-power inverter-summary-last-report inverter-summary-loads inverter-reading-precision */
function toSummary(energy: SiteEnergy, micro: Micro, now: number): Summary {
  const { plant, seed } = energy;
  const { part, sku, model, procLoad, paramTable } = toMicroFacts(plant, micro);
  const report = toLastMicroReport(seed, plant, micro, now);
  return {
    id: toDeviceId(plant, 'micro', micro.position),
    serial_number: micro.serial,
    model,
    part_number: part,
    sku,
    status: toMicroStatus({ plant, seed, now })(micro),
    power_produced: { value: toPower(energy, micro, report?.end ?? 0, now), units: 'W', precision: 0 },
    proc_load: procLoad,
    param_table: paramTable,
    envoy_serial_number: plant.gateway.serial,
    energy: { value: toMicroLifetime(energy, micro, now), units: 'Wh', precision: 0 },
    grid_profile: findGridProfile(plant.site).id,
    last_report_date: report?.at ?? 0,
  };
}

/** The average W of the last interval that it reported; 0 of one that stopped. */
function toPower(energy: SiteEnergy, micro: Micro, end: number, now: number): number {
  if (micro.stoppedAt !== null && micro.stoppedAt <= now) return 0;
  const [last] = listReportsOfMicro(energy, micro, { from: end - fineSeconds, until: end }, now);
  return (last?.energy ?? 0) * intervalsPerHour;
}
