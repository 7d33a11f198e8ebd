import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { spawnCli } from './spawn-cli.ts';

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });
const guard = 15_000;

describe.concurrent('a flag that cannot be right ends the start with what is wrong and what would be right', () => {
  test.each<[flags: string[], says: RegExp[]]>([
    [
      ['--port', 'abc'],
      [/--port/, /abc/, /whole number/],
    ],
    [
      ['--port', '70000'],
      [/--port/, /70000/, /65535/],
    ],
    [
      ['--port', '-1'],
      [/--port/, /whole number/],
    ],
    [
      ['--port', ''],
      [/--port/, /whole number/],
    ],
    [['--port'], [/--port/, /argument missing/]],
    [
      ['--seed', '-1'],
      [/--seed/, /whole number/],
    ],
    [
      ['--seed', '99999999999999999999'],
      [/--seed/, /whole number/],
    ],
    [
      ['--fleet', '1000001'],
      [/--fleet/, /1000001/, /from 15 to 1000000/],
    ],
    [
      ['--fleet', '2'],
      [/--fleet/, /from 15 to 1000000/],
    ],
    [
      ['--responses', 'foo'],
      [/--responses/, /foo/, /simulated/, /samples/],
    ],
    [
      ['--now', 'rubbish'],
      [/--now/, /rubbish/, /ISO 8601/],
    ],
    [
      ['--now', '2026-02-30T00:00:00Z'],
      [/--now/, /ISO 8601/],
    ],
    // An instant without a zone would be another one on every machine.
    [
      ['--now', '2026-06-21T12:00:00'],
      [/--now/, /ISO 8601/],
    ],
    [
      ['--now', '5'],
      [/--now/, /ISO 8601/],
    ],
    [
      ['--prot', '4010'],
      [/--prot/, /--port/],
    ],
    [['surplus'], [/too many arguments|surplus/]],
    [
      ['--host', '203.0.113.7'],
      [/203\.0\.113\.7/, /--host/],
    ],
    [
      ['--host', 'no-such-host.invalid'],
      [/no-such-host\.invalid/, /--host/],
    ],
  ])('mock %j', async (flags, says) => {
    await using running = spawnCli('mock', ...(flags.includes('--port') ? [] : ['--port', '0']), ...flags);
    const { code, stdout, stderr } = await running.exit(guard);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    for (const part of says) expect(stderr).toMatch(part);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test('an unknown command', async () => {
    await using running = spawnCli('moock');
    const { code, stderr } = await running.exit(guard);
    expect(code).toBe(1);
    expect(stderr).toMatch(/unknown command 'moock'/);
    expect(stderr).toMatch(/mock\?/);
  });

  test('no command shows the help', async () => {
    await using running = spawnCli();
    const { code, stdout, stderr } = await running.exit(guard);
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/Usage: heliostat/);
  });
});

test.each([['--help'], ['mock', '--help']])('%s %s explains the flags and ends well', async (...flags) => {
  await using running = spawnCli(...flags);
  const { code, stdout } = await running.exit(guard);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Usage: heliostat/);
});

test.each(['text', 'json'])('a port in use is named, with what to do, for readers of %s', async (kind) => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await using running = spawnCli('mock', '--port', String(port), ...(kind === 'json' ? ['--json'] : []));
  const { code, stdout, stderr } = await running.exit(guard);
  await new Promise((done) => server.close(done));
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(String(port));
  expect(stderr).toMatch(/in use/);
  expect(stderr).toMatch(/--port/);
  expect(stderr).not.toMatch(/\n {4}at /);
});
