import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAdaptorServer } from '@hono/node-server';
import { createDemo } from './create-demo.ts';
import { loadPage } from './load-page.ts';
import { readSettings } from './read-settings.ts';

// The only file of the demo that listens.

const usage = `Usage: node --conditions=@heliostat/source src/server/main.ts [--port <number>] [--json]

  --port <number>  port on 127.0.0.1; default DEMO_PORT or 4020, 0 takes a free one
  --json           print one line of JSON when ready: {"event":"ready","url":"…"}

Environment: ENPHASE_BASE_URL, ENPHASE_CLIENT_ID, ENPHASE_CLIENT_SECRET, ENPHASE_API_KEY, DEMO_PORT (see README.md)`;
const host = '127.0.0.1';

try {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) process.stdout.write(`${usage}\n`);
  else await listen(readPort(values.port ?? process.env.DEMO_PORT ?? ''), values.json ?? false);
} catch (error) {
  exitWith(error instanceof Error ? error.message : String(error));
}

async function listen(port: number, json: boolean): Promise<void> {
  const settings = readSettings(process.env);
  const page = await loadPage(fileURLToPath(new URL('../../dist/page', import.meta.url)));
  const demo = createDemo({ settings, page, report: (error) => process.stderr.write(`${error.stack}\n`) });
  const server = createAdaptorServer({ fetch: demo.fetch });
  server.on('error', (error: NodeJS.ErrnoException) => {
    const advice = 'Choose another one with --port or DEMO_PORT (0 takes a free one).';
    if (error.code === 'EADDRINUSE') exitWith(`Port ${port} on ${host} is in use. ${advice}`);
    if (error.code === 'EACCES') exitWith(`Port ${port} on ${host} is not allowed for this user. ${advice}`);
    exitWith(error.message);
  });
  server.listen(port, host, () => {
    const address = server.address();
    const url = `http://${host}:${typeof address === 'object' && address ? address.port : port}`;
    const text = `Heliostat demo: ${url} (${settings.mode}, ${settings.baseUrl.host})`;
    process.stdout.write(`${json ? JSON.stringify({ event: 'ready', url }) : text}\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}

function readPort(text: string): number {
  if (text === '') return 4020;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Error(`The port must be a number from 0 to 65535. Got: ${text}`);
  return port;
}

function exitWith(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
