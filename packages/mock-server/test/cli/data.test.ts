import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { installer, partner, type Tokens, toBasic } from '../harness/test-mock.ts';
import { createFolder } from '../store/create-folder.ts';
import { spawnCli, spawnMock } from './spawn-cli.ts';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 120_000 });

const instant = ['--now', '2026-06-21T12:00:00Z'];

async function logIn(url: string): Promise<Tokens> {
  const { email: username, password } = installer;
  const body = new URLSearchParams({ grant_type: 'password', username, password });
  return (await (
    await fetch(`${url}/oauth/token`, { method: 'POST', headers: { Authorization: toBasic(partner) }, body })
  ).json()) as Tokens;
}

async function call(url: string, accessToken: string): Promise<Response> {
  return fetch(`${url}/api/v4/systems`, { headers: { Authorization: `Bearer ${accessToken}`, key: partner.apiKey } });
}

describe('--data', () => {
  test('lets a world go on after a restart: applications, people, clock, tokens, and no id that was given before', async () => {
    const folder = createFolder();
    const flags = ['--data', folder, '--seed', '7', ...instant];
    const first = await spawnMock(...flags);
    const tokens = await logIn(first.ready.url);
    first.process.kill('SIGTERM');
    expect(await first.exit()).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(folder, 'worlds.sqlite-wal'))).toBe(false);

    await using second = await spawnMock(...flags);
    expect(second.ready.world).toEqual(first.ready.world);
    const answer = await call(second.ready.url, tokens.access_token);
    expect([answer.status, answer.headers.get('Date')]).toEqual([200, 'Sun, 21 Jun 2026 12:00:00 GMT']);
    expect((await logIn(second.ready.url)).jti).not.toBe(tokens.jti);
    second.process.kill('SIGTERM');
    expect(await second.exit()).toMatchObject({ code: 0, stderr: '' });
  });

  test('says which flags the world of the folder contradicts, and goes on with the world', async () => {
    const folder = createFolder();
    const first = await spawnMock('--data', folder, '--seed', '7', ...instant);
    first.process.kill('SIGKILL');
    await first.exit();

    const others = ['--seed', '8', '--now', '2026-12-24T18:00:00Z', '--rate', '60', '--switch', 'rotation=lenient'];
    const second = await spawnMock('--data', folder, ...others);
    expect(second.ready.world).toEqual(first.ready.world);
    second.process.kill('SIGTERM');
    const { stderr } = await second.exit();
    expect(stderr).toBe(
      `heliostat: ${folder} holds a world that goes on as it was, without --seed 8 (it began with 7), ` +
        '--now 2026-12-24T18:00:00.000Z (it began with 2026-06-21T12:00:00.000Z), --rate 60 (it began with 0), ' +
        '--switch rotation=lenient (it began with rotation=strict). Another folder begins anew.\n',
    );

    const third = await spawnMock('--data', folder);
    expect(third.ready.world).toEqual(first.ready.world);
    third.process.kill('SIGTERM');
    expect((await third.exit()).stderr).toBe('');
  });

  test('refuses a folder that another mock has, at once, and names its process', async () => {
    const folder = createFolder();
    await using first = await spawnMock('--data', folder);
    const second = spawnCli('mock', '--port', '0', '--data', folder);
    const { code, stdout, stderr } = await second.exit(60_000);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `heliostat: ${folder} is in use by process ${first.process.pid}. Stop that, or give this one another folder.\n`,
    );
    expect((await call(first.ready.url, (await logIn(first.ready.url)).access_token)).status).toBe(200);
  });

  test('refuses what is no folder', async () => {
    const folder = createFolder();
    writeFileSync(folder, 'a file');
    const { code, stdout, stderr } = await spawnCli('mock', '--port', '0', '--data', folder).exit(60_000);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^heliostat: .* cannot be used: .*\n$/);
  });
});
