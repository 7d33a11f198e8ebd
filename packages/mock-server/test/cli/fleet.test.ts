import { expect, test, vi } from 'vitest';
import { spawnMock } from './spawn-cli.ts';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

const flags = ['--fleet', '1000000', '--seed', '7', '--now', '2026-06-21T12:00:00Z'] as const;

/** What a process with a fleet says to its installer, by path. */
async function readAll(): Promise<readonly string[]> {
  await using mock = await spawnMock(...flags);
  const { url, admin_token, world } = mock.ready;
  expect(world.systems).toBe(1_000_000);
  const application = world.applications.find(({ plan }) => plan === 'Partner');
  const minted = await fetch(`${url}/_heliostat/worlds/default/tokens`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${admin_token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: application?.client_id, email: 'installer@example.com' }),
  });
  const { access_token } = (await minted.json()) as { access_token: string };
  const headers = { Authorization: `Bearer ${access_token}`, key: application?.api_key ?? '' };
  const ask = async (path: string) => (await fetch(`${url}/api/v4/systems${path}`, { headers })).text();
  // Before the process ends.
  return await Promise.all(
    ['?size=100', '?page=50000', '?page=7000&size=100&sort_by=-id', '/10000019', '/10000116/summary'].map(ask),
  );
}

test('two processes with one seed have one fleet, to the byte', async () => {
  const [one, other] = await Promise.all([readAll(), readAll()]);
  expect(one).toEqual(other);
  for (const text of one) expect(text).toMatch(/^\{"(?:total":1000000|system_id)/);
});
