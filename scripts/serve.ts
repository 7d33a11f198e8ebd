import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './serve/prepare.ts';
import { serve } from './serve/serve.ts';
import { ServeError } from './serve/serve-error.ts';
import { stopWithStarter } from './serve/stop-with-starter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = (script: string) => ['--conditions=@heliostat/source', join(root, script)];

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
stopWithStarter(process.env, stop);

try {
  await prepare(root, stop.signal);
  await serve({
    mock: (port) => [...node('packages/mock-server/src/cli.ts'), 'mock', '--port', String(port), '--json'],
    demo: (port) => [...node('apps/demo/src/server/main.ts'), '--port', String(port), '--json'],
    env: process.env,
    write: console.log,
    signal: stop.signal,
  });
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(error instanceof ServeError ? error.message : error);
    process.exitCode = 1;
  }
}
