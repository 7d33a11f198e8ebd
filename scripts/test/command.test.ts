import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../bin/heliostat', import.meta.url));

test('a program starts the command from any folder, reads its ready line and ends it with a signal', async () => {
  const mock = spawn(command, ['mock', '--port', '0', '--json'], { cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(mock.stdout.setEncoding('utf8'), 'data');
  const { url } = JSON.parse(String(line));
  expect(await (await fetch(`${url}/_heliostat/health`)).json()).toEqual({ status: 'up' });
  mock.kill('SIGTERM');
  expect(await once(mock, 'exit')).toEqual([0, null]);
});
