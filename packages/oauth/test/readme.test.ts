import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { clientId, clientSecret, createTokenEndpoint } from './token-endpoint.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [walk = '', fileStore = ''] = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);

/** Runs a block as the body of an asynchronous function, its imports as dynamic ones, and answers the constant named. */
async function run(block: string, given: Record<string, unknown>, answer: string): Promise<unknown> {
  const body = block.replaceAll(/^import (?:\* as )?(\w+|\{.*\}) from ('.*');$/gm, 'const $1 = await load($2);');
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const load = (name: string): Promise<unknown> => import(name);
  return AsyncFunction('load', ...Object.keys(given), `${body}\nreturn ${answer};`)(load, ...Object.values(given));
}

afterEach(() => vi.unstubAllGlobals());

test('the walk of the README leads to an access token in ten lines', async () => {
  const { client } = createTokenEndpoint();
  vi.stubGlobal('fetch', client.fetch);
  const printed: string[] = [];
  const visit = (url: URL): string =>
    `${url.searchParams.get('redirect_uri')}?code=2TJk7M&state=${url.searchParams.get('state')}`;
  await run(walk, { clientId, clientSecret, visit, console: { log: (text: string) => printed.push(text) } }, 'undefined');
  expect(printed).toEqual([expect.stringMatching(/^ey/)]);
  expect(walk.trim().split('\n')).toHaveLength(10);
});

test('the file store of the README keeps tokens, and no file is no tokens', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'heliostat-'));
  const block = fileStore.replaceAll("'tokens.json", `folder + '/tokens.json`);
  const store = (await run(block, { folder }, 'store')) as { load(): Promise<unknown>; save(tokens: unknown): Promise<void> };
  expect(await store.load()).toBeUndefined();
  await store.save({ accessToken: 'access' });
  expect(await store.load()).toEqual({ accessToken: 'access' });
  expect(existsSync(join(folder, 'tokens.json.new'))).toBe(false);
  rmSync(folder, { recursive: true });
});
