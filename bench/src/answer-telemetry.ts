import { createManualClock, createMockServer } from '@heliostat/mock-server';
import { type Measured, printMeasured, toCpu, toMedian } from './measure.ts';

// What it costs to tell what a site measured: a whole call, against one with a fixed answer, which is a sample of the contract on the same
// way through the mock. What a call takes beyond that is the model, the handler, and the length of the answer.

const runs = 15;
/** Machines differ; what takes this many times its target is broken on all of them. */
const slack = 4;
const now = Date.UTC(2026, 5, 21, 22);
/** With meters, a battery and two chargers: all that a model can have to do with. */
const id = 698_906_018;

const mock = await createMockServer({ clock: createManualClock(now), switches: { quota: 'count' } });
const application = (await mock.world.applications.list()).find(({ plan }) => plan === 'Partner');
const site = await mock.world.sites.get(id);
if (!application || !site) throw new Error(`The default world has no Partner application or no system ${id}.`);
const body = { client_id: application.clientId, email: 'installer@example.com' };
const tokens = await mock.admin.createTokens({ path: { world_id: 'default' }, body });
const headers = { Authorization: `Bearer ${tokens.access_token}`, key: application.apiKey };

/** Other days each time, so that none is kept from the time before. */
const toDay = (at: number) => `start_date=${toDate(3 + at)}`;
const toWeek = (at: number) => `start_date=${toDate(8 + 7 * (at % 95))}&granularity=week`;
const days: readonly (readonly [name: string, path: string, toQuery: (at: number) => string, target: number])[] = [
  ['a day of production, quarter-hours', 'telemetry/production_meter', toDay, 1],
  ['a day of consumption, quarter-hours', 'telemetry/consumption_meter', toDay, 1],
  ['a day of the battery, quarter-hours', 'telemetry/battery', toDay, 1],
  ['a day of import, quarter-hours', 'energy_import_telemetry', toDay, 1],
  ['a week of production, quarter-hours', 'telemetry/production_meter', toWeek, 3],
  ['a week of the battery, quarter-hours', 'telemetry/battery', toWeek, 3],
];
const lives: readonly (readonly [name: string, path: string, first: number, again: number])[] = [
  ['ten years of production', `${id}/energy_lifetime`, 60, 2],
  ['ten years of the battery', `${id}/battery_lifetime`, 60, 2],
  ['ten years of each microinverter', `inverters_summary_by_envoy_or_site?size=100&site_id=${id}`, 250, 5],
];

// Code gets warm.
for (let at = 0; at < 20; at++) for (const [, path, toQuery] of days) await ask(`${id}/${path}?${toQuery(at)}`);
for (let at = 0; at < 50; at++) await askFixed();

const measured: Measured[] = [];
for (const [name, path, toQuery, target] of days) {
  let at = 20;
  measured.push({ name, target, ...(await compare(() => toCpu(() => ask(`${id}/${path}?${toQuery(++at)}`), 5))) });
}
for (const [at, [name, path, firstTarget, againTarget]] of lives.entries()) {
  // Another start of operation is another life, that nobody has asked about yet.
  let second = Date.UTC(2016, 5, 21) / 1000 + at * 100_000;
  const agains: number[] = [];
  const first = await compare(async () => {
    await mock.world.sites.put({ ...site, operationalAt: ++second });
    const cpu = await toCpu(() => ask(path));
    agains.push(await toCpu(() => ask(path), 5));
    return cpu;
  });
  measured.push({ name: `${name}, the first time`, target: firstTarget, ...first });
  measured.push({ name: `${name}, again`, target: againTarget, call: toMedian(agains), fixed: first.fixed });
}
console.log(`Medians of ${runs} runs, in milliseconds of CPU.`);
printMeasured(measured, slack);

/** Measures something and a fixed answer in turn, so that both meet the machine in the same mood. */
async function compare(measure: () => Promise<number>): Promise<{ readonly call: number; readonly fixed: number }> {
  const samples: { readonly call: number; readonly fixed: number }[] = [];
  for (let run = 0; run < runs; run++) samples.push({ call: await measure(), fixed: await toCpu(askFixed, 5) });
  return { call: toMedian(samples.map(({ call }) => call)), fixed: toMedian(samples.map(({ fixed }) => fixed)) };
}

function askFixed(): Promise<void> {
  return ask(`${id}/telemetry/production_meter`, { Prefer: 'example=asked' });
}

async function ask(path: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const answer = await mock.fetch(new Request(`http://mock.test/api/v4/systems/${path}`, { headers: { ...headers, ...more } }));
  if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

function toDate(ago: number): string {
  return new Date(now - ago * 86_400_000).toISOString().slice(0, 10);
}
