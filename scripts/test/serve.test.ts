import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { serve } from '../serve/serve.ts';

const stub = fileURLToPath(new URL('stub-program.ts', import.meta.url));
const world = {
  applications: [
    { name: 'Installer', plan: 'Partner', client_id: 'partner-id', client_secret: 'partner-secret', api_key: 'partner-key' },
    { name: 'Quick start', plan: 'Watt', client_id: 'dev-id', client_secret: 'dev-secret', api_key: 'dev-key' },
  ],
  people: [
    { email: 'homeowner@example.com', password: 'pass-1', role: 'homeowner', system_ids: [67, 68] },
    { email: 'installer@example.com', password: 'pass&2', role: 'installer', system_ids: [67] },
  ],
  developers: [{ email: 'developer@example.com', password: 'pass-3' }],
};

const stops: AbortController[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
});

/** Runs `serve` with stubs; what it wrote is in `written`. */
function run({ mock = '', demo = '', env = {} }: { mock?: string; demo?: string; env?: NodeJS.ProcessEnv } = {}) {
  const stop = new AbortController();
  stops.push(stop);
  const written: string[] = [];
  const done = serve({
    mock: (port) => [stub, String(port), mock, JSON.stringify({ admin_token: 'admin-token', world })],
    demo: (port) => [stub, String(port), demo],
    env: { MOCK_PORT: '0', DEMO_PORT: '0', ...env },
    write: (text) => written.push(text),
    signal: stop.signal,
  });
  const address = (name: string) => new RegExp(`${name} +(http://\\S+)`).exec(written.join('\n'))?.[1] ?? '';
  const ready = () => vi.waitFor(() => expect(address('Demo')).not.toBe(''), { timeout: 10_000 });
  return { stop, written, done, address, ready };
}

const isAnswering = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('the summary', () => {
  test('shows addresses, consent URL, people, applications and commands', async () => {
    const { ready, written, address } = run();
    await ready();
    const text = written.join('\n');
    const mock = address('Mock');
    expect(await isAnswering(mock)).toBe(true);
    expect(await isAnswering(address('Demo'))).toBe(true);
    expect(new URL(address('Consent')).searchParams.get('redirect_uri')).toBe(`${mock}/oauth/redirect_uri`);
    expect(address('Consent')).toContain(`${mock}/oauth/authorize?response_type=code&client_id=dev-id`);
    expect(text).toMatch(/^ *Admin token +admin-token$/m);
    expect(text).toContain('homeowner@example.com  pass-1    homeowner  67 68');
    expect(text).toContain('developer@example.com  pass-3    developer  portal');
    expect(address('Portal')).toBe(`${mock}/portal`);
    expect(address('Home owners')).toBe(`${mock}/enlighten`);
    expect(text).toContain('Quick start  Watt     dev-id      dev-secret      dev-key');
    expect(text).toContain(
      `curl -s -u partner-id:partner-secret -d grant_type=password -d username=installer%40example.com -d password=pass%262 ${mock}/oauth/token`,
    );
    expect(text).toContain(`'${mock}/api/v4/systems?key=partner-key'`);
  });
});

describe('the environment of the demo', () => {
  const readEnv = async (url: string) => (await (await fetch(url)).json()) as NodeJS.ProcessEnv;

  test('names the mock and the developer application', async () => {
    const { ready, address } = run();
    await ready();
    expect(await readEnv(address('Demo'))).toMatchObject({
      ENPHASE_BASE_URL: address('Mock'),
      ENPHASE_CLIENT_ID: 'dev-id',
      ENPHASE_CLIENT_SECRET: 'dev-secret',
      ENPHASE_API_KEY: 'dev-key',
    });
  });

  test('stays as it is when it already names a service', async () => {
    const { ready, address } = run({ env: { ENPHASE_BASE_URL: 'https://api.example.com' } });
    await ready();
    const env = await readEnv(address('Demo'));
    expect(env.ENPHASE_BASE_URL).toBe('https://api.example.com');
    expect(env.ENPHASE_CLIENT_ID).toBeUndefined();
  });
});

describe('the end', () => {
  test('an interrupt stops both, even one that does not listen to SIGTERM', async () => {
    const { ready, address, stop, done } = run({ mock: 'ignores-sigterm' });
    await ready();
    stop.abort();
    await done;
    expect(await isAnswering(address('Mock'))).toBe(false);
    expect(await isAnswering(address('Demo'))).toBe(false);
  });

  test('an interrupt while the mock is still starting stops it too', async () => {
    const { stop, done } = run({ mock: 'stays-silent' });
    setTimeout(() => stop.abort(), 200);
    await expect(done).resolves.toBeUndefined();
  });

  test('a program that dies before it is ready is named, with its last words', async () => {
    await expect(run({ mock: 'dies-early' }).done).rejects.toThrow(
      'The mock ended with exit code 3.\n  The store cannot be opened.',
    );
    await expect(run({ demo: 'dies-early' }).done).rejects.toThrow(
      'The demo ended with exit code 3.\n  The store cannot be opened.',
    );
  });

  test('when one dies later, the other is stopped', async () => {
    const { done, address } = run({ demo: 'dies-late' });
    await expect(done).rejects.toThrow('The demo ended with exit code 4.\n  The disk is full.');
    expect(await isAnswering(address('Mock'))).toBe(false);
  });
});

describe('ports', () => {
  test('a port in use is named with the variable that moves it, and nothing is started', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const message = (variable: string, name: string) =>
      new RegExp(`Port ${port}, for the ${name}, is in use.*${variable}=\\d+ npm start`);
    await expect(run({ env: { MOCK_PORT: String(port) } }).done).rejects.toThrow(message('MOCK_PORT', 'mock'));
    await expect(run({ env: { DEMO_PORT: String(port) } }).done).rejects.toThrow(message('DEMO_PORT', 'demo'));
    server.close();
  });

  test.each(['http', '-1', '70000', '4010.5', ' '])('MOCK_PORT=%j is refused', async (port) => {
    await expect(run({ env: { MOCK_PORT: port } }).done).rejects.toThrow(`MOCK_PORT is "${port}", which is no port.`);
  });
});
