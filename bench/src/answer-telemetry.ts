import { createManualClock, createMockServer } from '@heliostat/mock-server';
import type { Call, Operation } from '../../packages/mock-server/src/call/operation.ts';
import { handlers } from '../../packages/mock-server/src/operations/handlers.ts';
import type { Site } from '../../packages/mock-server/src/simulation/site.ts';
import { type Measured, printMeasured, toCpu, toMedian } from './measure.ts';

// What it costs to tell what a site measured: the handler alone, and the whole call as a multiple of one with a fixed answer, which is a
// sample of the same operation on the same way through the mock.

const runs = 9;
/** Machines differ; a handler that takes this many times its target is broken on all of them. */
const slack = 4;
const now = Date.UTC(2026, 5, 21, 22);
/** With meters, a battery and two chargers: all that a handler can have to do with. */
const model = 698_906_018;

const mock = await createMockServer({ clock: createManualClock(now), switches: { quota: 'count' } });
const application = (await mock.world.applications.list()).find(({ plan }) => plan === 'Partner');
if (!application) throw new Error('The default world has no Partner application.');
const body = { client_id: application.clientId, email: 'installer@example.com' };
const tokens = await mock.admin.createTokens({ path: { world_id: 'default' }, body });
const headers = { Authorization: `Bearer ${tokens.access_token}`, key: application.apiKey };
const site = await readSite(model);

type Id =
  | 'getProductionMeterTelemetry'
  | 'getProductionMicroTelemetry'
  | 'getConsumptionMeterTelemetry'
  | 'getBatteryTelemetry'
  | 'getEnergyImportTelemetry'
  | 'getEnergyLifetime'
  | 'getBatteryLifetime'
  | 'listInverterSummaries';

/** By case: the operation, its path, its query, and its target. Days are other ones each time, so that none is kept from the time before. */
const cases: readonly (readonly [string, Id, string, (at: number) => Readonly<Record<string, string>>, number])[] = [
  ['a day of production, quarter-hours', 'getProductionMeterTelemetry', 'telemetry/production_meter', toDay, 1],
  ['a day of consumption, quarter-hours', 'getConsumptionMeterTelemetry', 'telemetry/consumption_meter', toDay, 1],
  ['a day of the battery, quarter-hours', 'getBatteryTelemetry', 'telemetry/battery', toDay, 1],
  ['a day of import, quarter-hours', 'getEnergyImportTelemetry', 'energy_import_telemetry', toDay, 1],
  ['a day of microinverters, five minutes', 'getProductionMicroTelemetry', 'telemetry/production_micro', toDay, 1],
  ['a week of production, quarter-hours', 'getProductionMeterTelemetry', 'telemetry/production_meter', toWeek, 3],
  ['a week of the battery, quarter-hours', 'getBatteryTelemetry', 'telemetry/battery', toWeek, 3],
];
const measured: Measured[] = [];
for (const [name, id, path, toQuery, target] of cases) {
  let at = 0;
  // The sums of the days before, which a lifetime would have to be added up for, are there after the first.
  await simulate(id, site, toQuery(0));
  const handler = await toMedianCpu(() => simulate(id, site, toQuery(++at)));
  const call = await toMedianCpu(() => ask(site.id, path, toQuery(++at)));
  measured.push({ name, handler, call, target });
}

/** Ten years, of sites that nobody has asked about yet. */
const old = { operationalAt: Date.UTC(2016, 5, 21) / 1000 };
for (const [name, id, path] of [
  ['ten years of production', 'getEnergyLifetime', 'energy_lifetime'],
  ['ten years of the battery', 'getBatteryLifetime', 'battery_lifetime'],
  ['ten years of each microinverter', 'listInverterSummaries', 'inverters'],
] as const) {
  const firsts: number[] = [];
  const agains: number[] = [];
  const calls: number[] = [];
  for (let run = 0; run < runs; run++) {
    // Another start of operation is another life.
    const fresh: Site = { ...site, operationalAt: old.operationalAt + run * 900 + path.length * 100_000 };
    await mock.world.sites.put(fresh);
    const query = path === 'inverters' ? { site_id: `${fresh.id}`, size: '100' } : {};
    const stored = await readSite(model);
    firsts.push(await toCpu(() => simulate(id, stored, query)));
    agains.push(await toCpu(() => simulate(id, stored, query), 5));
    calls.push(await toCpu(() => ask(fresh.id, path, query), 5));
  }
  measured.push({ name: `${name}, the first time`, handler: toMedian(firsts), call: Number.NaN, target: 60 });
  measured.push({ name: `${name}, again`, handler: toMedian(agains), call: toMedian(calls), target: 2 });
}

const fixed = await toMedianCpu(() => ask(site.id, 'telemetry/production_meter', {}, { Prefer: 'example=default' }));
console.log(`Medians of ${runs} runs, in milliseconds of CPU. A call with a fixed answer takes ${fixed.toFixed(3)}.`);
printMeasured(measured, fixed, slack);

function toDay(at: number) {
  return { start_date: new Date(now - (3 + at) * 86_400_000).toISOString().slice(0, 10) };
}

function toWeek(at: number) {
  return { start_date: new Date(now - (8 + 7 * (at % 95)) * 86_400_000).toISOString().slice(0, 10), granularity: 'week' };
}

async function readSite(id: number): Promise<Site> {
  const found = await mock.world.sites.get(id);
  if (!found) throw new Error(`The default world has no system ${id}.`);
  return found;
}

/** The handler as the engine calls it, and its answer as text. */
async function simulate(id: Id, of: Site, query: Readonly<Record<string, string>>): Promise<void> {
  const operation = handlers[id] as Operation<Id> | undefined;
  const grant = { systemIds: [of.id] };
  JSON.stringify(await operation?.simulate({ world: mock.world, site: of, query, grant } as unknown as Call<Id>));
}

async function ask(id: number, path: string, query: Readonly<Record<string, string>>, more: Record<string, string> = {}) {
  const place = path === 'inverters' ? 'inverters_summary_by_envoy_or_site' : `${id}/${path}`;
  const url = `http://mock.test/api/v4/systems/${place}?${new URLSearchParams(query)}`;
  const answer = await mock.fetch(new Request(url, { headers: { ...headers, ...more } }));
  if (answer.status !== 200) throw new Error(`${url} was answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

async function toMedianCpu(work: () => Promise<void>): Promise<number> {
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) samples.push(await toCpu(work, 6));
  return toMedian(samples);
}
