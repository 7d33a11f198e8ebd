import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { apiKey, createService, token } from './service.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const walk = readme.match(/```ts\n(.*?)```/s)?.[1] ?? '';

test('the walk of the README reads the systems and their summaries in ten lines', async () => {
  const service = createService();
  service.answerNext(() =>
    Response.json({
      total: 2,
      systems: [
        { system_id: 67, name: 'Roof' },
        { system_id: 68, name: 'Barn' },
      ],
    }),
  );
  vi.stubGlobal('fetch', service.options.fetch);
  const printed: string[] = [];
  const console = { log: (...words: unknown[]) => printed.push(words.join(' ')) };
  const body = walk.replaceAll(/^import (\{.*\}) from ('.*');$/gm, 'const $1 = await load($2);');
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const load = (name: string): Promise<unknown> => import(name);
  try {
    await AsyncFunction('load', 'apiKey', 'tokens', 'console', body)(load, apiKey, token, console);
  } finally {
    vi.unstubAllGlobals();
  }
  expect(printed).toEqual(['Roof produced 30030 Wh today', 'Barn was refused with 404']);
  expect(walk.trim().split('\n').length).toBeLessThanOrEqual(10);
});
