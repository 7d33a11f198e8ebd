import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { startProgram } from '../serve/start-program.ts';

const stub = fileURLToPath(new URL('stub-program.ts', import.meta.url));

const isAnswering = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

test('a program that never gets ready is given up after the time allowed', async () => {
  const program = startProgram({
    name: 'mock',
    args: [stub, '0', 'stays-silent'],
    env: {},
    write: () => undefined,
    timeoutMs: 300,
  });
  await expect(program.ready).rejects.toThrow('The mock was not ready within 0.3 s.');
  await program.stop();
});

test.each(['', 'ignores-sigterm'])('a program does not outlive a parent that is killed (%j)', async (behaviour) => {
  const parentScript = `
    const { startProgram } = await import(process.argv[1]);
    const { ready } = startProgram({ name: 'stub', args: [process.argv[2], '0', process.argv[3]], env: {}, write: () => undefined });
    console.log((await ready).url);
  `;
  const module = new URL('../serve/start-program.ts', import.meta.url).href;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', parentScript, module, stub, behaviour], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(parent.stdout, 'data')).map((data) => String(data).trim());
  expect(await isAnswering(String(url))).toBe(true);
  parent.kill('SIGKILL');
  await vi.waitFor(async () => expect(await isAnswering(String(url))).toBe(false), { timeout: 5000 });
});
