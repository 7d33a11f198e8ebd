import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { apiOperations } from '../harness/operations.ts';

// The promise to those who use the contract with other tools: Prism as it comes from the registry serves all of it.

const cli = fileURLToPath(new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));
const document = fileURLToPath(import.meta.resolve('@heliostat/spec/openapi.json'));
const credentials = { Authorization: 'Bearer any', key: 'any' };

let prism: ChildProcess | undefined;
let url: string;

interface StartedPrism {
  readonly prism: ChildProcess;
  readonly url: string;
}

/** Starts Prism on a port; where somebody has taken that one meanwhile, on another. */
async function startPrism(port: number, attempts = 5): Promise<StartedPrism> {
  const started = spawn(process.execPath, [cli, 'mock', document, '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [started.stdout, started.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  try {
    await vi.waitUntil(() => log.includes('is listening') || started.exitCode !== null, { timeout: 40_000 });
  } catch (cause) {
    started.kill();
    throw new Error(`Prism is silent. ${log}`, { cause });
  }
  if (started.exitCode === null) return { prism: started, url: `http://127.0.0.1:${port}` };
  if (!log.includes('EADDRINUSE') || attempts === 1) throw new Error(`Prism ended with ${started.exitCode}. ${log}`);
  return startPrism(await findPort(), attempts - 1);
}

beforeAll(async () => {
  ({ prism, url } = await startPrism(await findPort()));
});

afterAll(() => prism?.kill());

describe.each(apiOperations.filter(({ family }) => family !== 'live-status'))('$id', (operation) => {
  const { row, path, query, body, success } = operation;
  const send = (headers: Record<string, string> = {}) =>
    fetch(`${url}${path}${query && `?${query}`}`, {
      method: row.method,
      headers: { ...credentials, ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body }),
    });

  test('is served by `prism mock` with no violation in either direction', async () => {
    const answer = await send();
    expect(answer.headers.get('sl-violations')).toBeNull();
    expect(answer.status).toBe(success);
    expect(await answer.json()).toBeTruthy();
  });

  const samples = Object.entries(row.responses).flatMap(([status, { examples }]) =>
    examples.map((example) => [Number(status), example] as const),
  );
  test.each(samples)('serves its sample %i %s', async (status, example) => {
    const answer = await send({ Prefer: `code=${status}, example=${example}` });
    expect(answer.headers.get('sl-violations')).toBeNull();
    expect(answer.status).toBe(status);
  });
});

/** A port that is free now, since Prism takes none that it could choose itself. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
}

test('a port that is taken is no reason to fail', async () => {
  const other = await startPrism(Number(new URL(url).port));
  expect(other.url).not.toBe(url);
  other.prism.kill();
});
