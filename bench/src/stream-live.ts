import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createManualClock, createMockServer } from '@heliostat/mock-server';
import { toCpu, toMedian } from './measure.ts';

// A thousand live streams at once: what a reading costs, since each stream sends one a second, and what an open stream holds on the heap.

const streams = 1000;
const seconds = 30;
/** Milliseconds of CPU a reading: a thousand streams would then take half a processor. */
const budget = 0.5;
const slack = 4;
/** Bytes on the heap that an open stream may hold. */
const memory = 100_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const mock = await createMockServer({
  clock: createManualClock(Date.UTC(2026, 5, 21, 12)),
  livePace: 0,
  switches: { quota: 'count' },
});
const application = (await mock.world.applications.list()).find(({ plan }) => plan === 'Partner');
if (!application) throw new Error('The default world has no Partner application.');
const body = { client_id: application.clientId, email: 'installer@example.com' };
const tokens = await mock.admin.createTokens({ path: { world_id: 'default' }, body });
const headers = { Authorization: `Bearer ${tokens.access_token}`, key: application.apiKey, duration: `${seconds}` };

const open = async () => {
  const answer = await mock.fetch(new Request('http://mock.test/api/v4/systems/67/live_data', { headers }));
  if (answer.status !== 200 || !answer.body) throw new Error(`A stream was refused: ${answer.status} ${await answer.text()}`);
  return answer.body.getReader();
};

// One that is read to its end, so that code gets warm.
for (const warm = await open(); !(await warm.read()).done; );
collect();
const before = process.memoryUsage().heapUsed;
const readers: Awaited<ReturnType<typeof open>>[] = [];
const opening = await toCpu(async () => {
  readers.push(await open());
}, streams);
const samples: number[] = [];
for (let beat = 0; beat < 9; beat++) {
  samples.push((await toCpu(() => Promise.all(readers.map((reader) => reader.read())))) / streams);
}
collect();
const held = (process.memoryUsage().heapUsed - before) / streams;
await Promise.all(readers.map((reader) => reader.cancel()));

const reading = toMedian(samples);
console.log(`${streams} streams at once, in milliseconds of CPU:`);
console.log(`  ${'opening one'.padEnd(24)} ${opening.toFixed(3).padStart(8)}`);
console.log(`  ${'a reading of one'.padEnd(24)} ${reading.toFixed(3).padStart(8)}  of ${budget}`);
console.log(`  ${'bytes that one holds'.padEnd(24)} ${Math.round(held).toString().padStart(8)}  of ${memory} allowed`);
console.log(`  ${'streams left open'.padEnd(24)} ${String(mock.world.streams.count()).padStart(8)}`);
if (reading > budget * slack || held > memory || mock.world.streams.count() > 0) process.exitCode = 1;
