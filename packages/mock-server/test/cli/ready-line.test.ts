import { expect, test, vi } from 'vitest';
import { spawnCli, spawnMock, toPort } from './spawn-cli.ts';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 30_000 });

const hex32 = expect.stringMatching(/^[0-9a-f]{32}$/);

test('--json prints exactly one line, with everything that a program needs to start', async () => {
  await using mock = await spawnMock('--seed', '7', '--now', '2026-06-21T12:00:00Z');
  const { ready } = mock;
  expect(Object.keys(ready)).toEqual(['event', 'url', 'admin_token', 'world']);
  expect(ready).toEqual({
    event: 'ready',
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    admin_token: expect.stringMatching(/^.{32,}$/),
    world: {
      id: 'default',
      seed: 7,
      now: '2026-06-21T12:00:00.000Z',
      rate: 0,
      systems: 15,
      switches: expect.objectContaining({ rotation: 'strict', key_in_header: true }),
      applications: expect.any(Array),
      people: expect.any(Array),
      developers: [{ email: 'developer@example.com', password: 'open-meadow-12' }],
    },
  });
  for (const application of ready.world.applications) {
    expect(application).toEqual({
      name: expect.any(String),
      description: expect.any(String),
      developed_by: expect.any(String),
      access_controls: expect.arrayContaining([expect.any(String)]),
      sells_overage: false,
      owner: expect.stringContaining('@example.com'),
      redirect_uris: null,
      plan: expect.stringMatching(/^(Watt|Kilowatt|Megawatt|Partner)$/),
      status: expect.stringMatching(/^(enabled|pending)$/),
      client_id: hex32,
      client_secret: hex32,
      api_key: hex32,
    });
  }
  for (const person of ready.world.people) {
    expect(person).toEqual({
      email: expect.stringContaining('@example.com'),
      password: expect.any(String),
      role: expect.stringMatching(/^(homeowner|installer)$/),
      system_ids: expect.arrayContaining([expect.any(Number)]),
    });
  }
  expect(await (await fetch(`${ready.url}/_heliostat/health`)).json()).toEqual({ status: 'up' });
  mock.process.kill('SIGTERM');
  const { stdout, stderr } = await mock.exit();
  expect(stdout).toBe(`${JSON.stringify(ready)}\n`);
  expect(stderr).toBe('');
});

test('the admin token is another one each time, the credentials are not', async () => {
  await using first = await spawnMock('--seed', '7');
  await using second = await spawnMock('--seed', '7');
  expect(second.ready.admin_token).not.toBe(first.ready.admin_token);
  expect(second.ready.world.applications).toEqual(first.ready.world.applications);
  expect(second.ready.world.people).toEqual(first.ready.world.people);
});

test('--port 0 takes a free port each time', async () => {
  await using first = await spawnMock();
  await using second = await spawnMock();
  expect(toPort(second.ready)).not.toBe(toPort(first.ready));
});

test('--host ::1 listens on IPv6, and the address can be used as it is printed', async () => {
  await using mock = await spawnMock('--host', '::1');
  expect(mock.ready.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await fetch(`${mock.ready.url}/_heliostat/health`)).status).toBe(200);
});

test('without --json it greets with the address, an authorization link, the log-ins and the credentials', async () => {
  await using mock = spawnCli('mock', '--port', '0');
  await mock.firstLine();
  mock.process.kill('SIGTERM');
  const { stdout } = await mock.exit();
  expect(stdout).toMatch(/listens on http:\/\/127\.0\.0\.1:\d+ \(seed 1, simulated answers/);
  expect(stdout).toMatch(/http:\/\/127\.0\.0\.1:\d+\/oauth\/authorize\?response_type=code&client_id=[0-9a-f]{32}&redirect_uri=/);
  expect(stdout).toContain('homeowner@example.com');
  expect(stdout).toContain('Quick start application');
});

test('--responses samples answers what the quick start prints', async () => {
  await using mock = await spawnMock('--responses', 'samples');
  const { url, world } = mock.ready;
  const application = world.applications.find(({ plan }) => plan === 'Partner');
  const installer = world.people.find(({ role }) => role === 'installer');
  const form = { grant_type: 'password', username: installer?.email ?? '', password: installer?.password ?? '' };
  const Authorization = `Basic ${btoa(`${application?.client_id}:${application?.client_secret}`)}`;
  const tokens = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { Authorization },
    body: new URLSearchParams(form),
  });
  const { access_token } = (await tokens.json()) as { access_token: string };
  const headers = { Authorization: `Bearer ${access_token}`, key: application?.api_key ?? '' };
  const systems = await (await fetch(`${url}/api/v4/systems`, { headers })).json();
  expect(systems).toMatchObject({ total: 28, systems: [{ system_id: 698_910_067 }, { system_id: 698_906_018 }] });
});
