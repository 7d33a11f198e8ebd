import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { stopWithStarter } from '../serve/stop-with-starter.ts';

test('servers stop when the process that was asked to start them is gone', async () => {
  const starter = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1_000)'], { stdio: 'ignore' });
  await once(starter, 'spawn');
  const stop = new AbortController();
  stopWithStarter({ HELIOSTAT_STARTER: String(starter.pid) }, stop);
  expect(stop.signal.aborted).toBe(false);
  starter.kill('SIGKILL');
  await vi.waitFor(() => expect(stop.signal.aborted).toBe(true), { timeout: 30_000 });
});

test.each([undefined, '', '0', '1', 'npm'])('without a starter, as in %j, nothing is watched', (HELIOSTAT_STARTER) => {
  const stop = new AbortController();
  stopWithStarter(HELIOSTAT_STARTER === undefined ? {} : { HELIOSTAT_STARTER }, stop);
  expect(stop.signal.aborted).toBe(false);
});
