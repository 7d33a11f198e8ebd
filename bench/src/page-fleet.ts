import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createManualClock, createMockServer, type MockServer } from '@heliostat/mock-server';

// What a page far back in a list of a million systems costs, against the same page of a small world; and what a fleet costs in memory.

const runs = 7;
const calls = 200;
/** Milliseconds of CPU for page 50,000, the whole call with all its checks. */
const budget = 5;
/** In first pages of a world of 100 systems, since milliseconds are another thing on every machine. */
const ratio = 2;
/** Bytes on the heap that a million systems may cost more than a hundred, after thousands of them were read. */
const memory = 2_000_000;
const million = 1_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** A mock with so many systems, and what asks it for a page as the installer of all. */
async function createAsker(fleet: number) {
  const mock = await createMockServer({
    clock: createManualClock(Date.UTC(2026, 5, 21, 12)),
    fleet,
    switches: { quota: 'count' },
  });
  const headers = await toHeaders(mock);
  return async (query: string) => {
    const answer = await mock.fetch(new Request(`http://mock.test/api/v4/systems?${query}`, { headers }));
    if (answer.status !== 200) throw new Error(`A page was answered ${answer.status}: ${await answer.text()}`);
    await answer.arrayBuffer();
  };
}

async function toHeaders(mock: MockServer): Promise<Record<string, string>> {
  const application = (await mock.world.applications.list()).find(({ plan }) => plan === 'Partner');
  if (!application) throw new Error('The default world has no Partner application.');
  const body = { client_id: application.clientId, email: 'installer@example.com' };
  const tokens = await mock.admin.createTokens({ path: { world_id: 'default' }, body });
  return { Authorization: `Bearer ${tokens.access_token}`, key: application.apiKey };
}

const small = await createAsker(100);
const large = await createAsker(million);
const cases = {
  'first page of 100 systems': () => small('page=1&size=10'),
  'page 50,000 of a million': () => large('page=50000&size=10'),
  'the same, backwards': () => large('page=50000&size=10&sort_by=-id'),
};
const medians = new Map<string, number>();
for (const [name, ask] of Object.entries(cases)) {
  const samples = [];
  for (let run = 0; run < runs; run++) samples.push(await toCpu(ask));
  medians.set(name, toMedian(samples));
}

const grown = (await toGrowth(large)) - (await toGrowth(small));
const first = medians.get('first page of 100 systems') ?? Number.NaN;
console.log(`Medians of ${runs} runs of ${calls} calls, in milliseconds of CPU; in brackets as a multiple of the first.`);
for (const [name, milliseconds] of medians) {
  console.log(`  ${name.padEnd(28)} ${milliseconds.toFixed(3).padStart(6)}  (${(milliseconds / first).toFixed(2)})`);
  if (milliseconds > budget || milliseconds / first > ratio) process.exitCode = 1;
}
console.log(`${budget} ms and ${ratio} times the first are allowed.`);
console.log(`2,000 pages of a million systems left ${grown} bytes more than those of 100, of ${memory} allowed.`);
if (grown > memory) process.exitCode = 1;

/** Bytes that stay on the heap after two thousand pages. */
async function toGrowth(ask: (query: string) => Promise<void>): Promise<number> {
  const visit = async (from: number) => {
    for (let page = 0; page < 1000; page++) await ask(`page=${1 + (((from + page) * 97) % 50_000)}&size=20`);
  };
  // The journal fills up, and code gets warm.
  await visit(0);
  collect();
  const before = process.memoryUsage().heapUsed;
  await visit(1000);
  await visit(2000);
  collect();
  return process.memoryUsage().heapUsed - before;
}

/** Of one call. */
async function toCpu(ask: () => Promise<void>): Promise<number> {
  await ask();
  const start = process.cpuUsage();
  for (let at = 0; at < calls; at++) await ask();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / calls;
}

function toMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
