import { createManualClock, createMockServer } from '@heliostat/mock-server';

// What a test pays for a world of its own, against what it pays for one call that is refused at the door.

const worlds = 1_000;
const runs = 7;
/** In refused calls, since milliseconds are another thing on every machine. */
const budget = 5;

const mock = await createMockServer({ clock: createManualClock(0) });
const { switches } = mock.world;

const create = async (name: string) => {
  for (let at = 0; at < worlds; at++) {
    await mock.worlds.create({ id: `${name}-${at}`, seed: 7, now: undefined, rate: 1, switches });
  }
};
const refuse = async () => {
  for (let at = 0; at < worlds; at++) await mock.fetch(new Request('http://mock.test/api/v4/systems'));
};

const samples = [];
for (let run = 0; run < runs; run++) {
  samples.push({ world: await toCpu(() => create(`run-${run}`)), call: await toCpu(refuse) });
  // Worlds of earlier runs shall not weigh on later ones.
  for (const { id } of mock.worlds.list()) await mock.worlds.delete(id);
}
const world = toMedian(samples.map((each) => each.world));
const call = toMedian(samples.map((each) => each.call));

console.log(`Medians of ${runs} runs of ${worlds}, in milliseconds of CPU; in brackets as a multiple of a refused call.`);
console.log(
  `  ${'a new world'.padEnd(24)} ${world.toFixed(3).padStart(6)}  (${(world / call).toFixed(1)} of ${budget} refused calls allowed)`,
);
if (world / call > budget) process.exitCode = 1;

/** Of one piece of the work. */
async function toCpu(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / worlds;
}

function toMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
