import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs once in a process of its own, since a second import would find the first one's result. */
async function toCpu(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const nothing = await toCpu(() => import('./empty-module.ts'));
const table = await toCpu(() => import('@heliostat/spec'));
const file = fileURLToPath(import.meta.resolve('@heliostat/spec/openapi.json'));
const bundle = await toCpu(() => JSON.parse(readFileSync(file, 'utf8')));
console.log(JSON.stringify({ nothing, table, bundle }));
