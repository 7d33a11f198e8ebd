import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { spawnCli, spawnMock, toPort } from './spawn-cli.ts';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 30_000 });

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it with exit code 0, also while a client keeps its connection open',
  async (signal) => {
    await using mock = await spawnMock();
    const idle = connect(Number(toPort(mock.ready)), '127.0.0.1');
    const used = connect(Number(toPort(mock.ready)), '127.0.0.1');
    const half = connect(Number(toPort(mock.ready)), '127.0.0.1');
    for (const socket of [idle, used, half]) socket.on('error', () => socket.destroy());
    used.write('GET /_heliostat/health HTTP/1.1\r\nHost: mock.test\r\nConnection: keep-alive\r\n\r\n');
    half.write('POST /oauth/token HTTP/1.1\r\nHost: mock.test\r\nContent-Length: 100\r\n\r\nabc');
    await once(used, 'data');
    mock.process.kill(signal);
    // After the guard it would be ended by force, and the signal would say so.
    expect(await mock.exit()).toMatchObject({ code: 0, signal: null, stderr: '' });
    for (const socket of [idle, used, half]) socket.destroy();
  },
);

test('a second signal while it ends changes nothing for the worse', async () => {
  await using mock = await spawnMock();
  mock.process.kill('SIGTERM');
  mock.process.kill('SIGTERM');
  const { code, signal } = await mock.exit();
  expect(code === 0 || signal === 'SIGTERM').toBe(true);
});

test('one that is killed leaves its port free for the next', async () => {
  await using first = await spawnMock();
  const port = toPort(first.ready);
  first.process.kill('SIGKILL');
  expect(await first.exit()).toMatchObject({ signal: 'SIGKILL' });
  await using second = spawnCli('mock', '--json', '--port', port);
  expect(JSON.parse(await second.firstLine())).toMatchObject({ event: 'ready', url: `http://127.0.0.1:${port}` });
});

test('a reader that takes the ready line and closes the pipe leaves a mock that answers', async () => {
  await using mock = await spawnMock();
  mock.process.stdout?.destroy();
  mock.process.stderr?.destroy();
  const answer = await fetch(`http://127.0.0.1:${toPort(mock.ready)}/_heliostat/health`);
  expect(await answer.json()).toEqual({ status: 'up' });
});
