import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../src/records/journal.ts';
import type { World } from '../../src/records/world.ts';
import { toAuthorizePath } from '../harness/browser.ts';
import { createTestMock, homeOwner } from '../harness/test-mock.ts';
import { createVisitor } from '../harness/visitor.ts';
import { createStage, type Scene, type Stage, scenes } from './scenes.ts';
import { home, logIn, readElement, readPage } from './visitor.ts';

const run = promisify(execFile);
const folder = fileURLToPath(new URL('../../.results/snippets/', import.meta.url));

/** A scene that was played, and the last request of its journal as the inspector gives it back. */
interface Played {
  readonly stage: Stage;
  readonly world: World;
  readonly entry: JournalEntry;
  readonly curl: string;
  readonly test: string;
  readonly variables: Readonly<Record<string, string>>;
}

async function play(scene: Scene): Promise<Played> {
  const stage = await createStage();
  const variables = await scene.play(stage);
  const world = stage.mock.worlds.get(scene.worldId ?? 'default');
  const entry = (await world?.journal.list())?.at(-1);
  if (!world || !entry) throw new Error('Nothing was asked.');
  expect(entry.status).toBe(scene.status);
  const path = `${home}/worlds/${world.id}/requests/${entry.number}`;
  const page = await readPage(await logIn(stage.mock), new URL(path, stage.mock.url).href);
  return { stage, entry, world, variables, curl: readElement(page, 'curl'), test: readElement(page, 'test') };
}

/** What a request asked, without what clients add by themselves. */
function toAsked({ method, path, query, headers, body }: JournalEntry) {
  const own = Object.entries(headers).filter(([name, value]) => name !== 'accept' || value !== '*/*');
  const type = headers['content-type']?.replace(/;charset=UTF-8$/i, '');
  return { method, path, query, body, headers: { ...Object.fromEntries(own), ...(type ? { 'content-type': type } : {}) } };
}

test.each(scenes.filter(({ isOnce }) => !isOnce))('a shell sends the same request as curl: $name', async (scene) => {
  const { stage, world, entry, curl, variables } = await play(scene);
  await using _ = stage.mock;
  const env = { PATH: process.env.PATH, NO_PROXY: '*', CURL_HOME: '/nowhere', ...variables };
  const { stdout } = await run('bash', ['-euc', curl], { env });
  expect(stdout).toMatch(new RegExp(`^HTTP/1.1 ${scene.status} `, 'm'));
  const again = (await world.journal.list()).at(-1);
  expect(again?.number).toBe(entry.number + 1);
  expect(again && toAsked(again)).toEqual(toAsked(entry));
  expect(again?.steps.map(({ step, verdict }) => [step, verdict])).toEqual(
    entry.steps.map(({ step, verdict }) => [step, verdict]),
  );
});

test.each(scenes)('neither curl nor test has a secret in it: $name', async (scene) => {
  const { stage, curl, test: text, variables } = await play(scene);
  await using _ = stage.mock;
  for (const [name, value] of Object.entries(variables)) {
    if (name === 'USERNAME' || value.length < 6) continue;
    expect(curl).not.toContain(value);
    expect(text).not.toContain(value);
  }
  expect(text).not.toContain('admin-token-of-the-test');
});

describe('as test', () => {
  beforeAll(() => mkdir(folder, { recursive: true }));
  afterAll(() => rm(folder, { recursive: true }));

  test('each request runs under node, and ends with the same status for the same reason', async () => {
    for (const [at, scene] of scenes.entries()) {
      const { stage, entry, test: text } = await play(scene);
      await stage.mock.close();
      const verdicts = JSON.stringify(entry.steps.map(({ verdict }) => verdict));
      const reason = `  assert.deepEqual((await world.journal.list()).at(-1).steps.map(({ verdict }) => verdict), ${verdicts});`;
      await writeFile(`${folder}${String(at).padStart(2, '0')}.test.mjs`, text.replace(/\}\);$/, `${reason}\n});`));
    }
    const flags = ['--conditions=@heliostat/source', '--test', '--test-isolation=none', '--test-reporter=tap'];
    const { NODE_TEST_CONTEXT: _context, NODE_OPTIONS: _options, ...env } = process.env;
    const { stdout } = await run(process.execPath, [...flags, `${folder}*.test.mjs`], { env }).catch((error) => error);
    expect(stdout).not.toMatch(/^not ok/m);
    expect(stdout).toContain(`# pass ${scenes.length}`);
  });
});

describe('a form that a page carried', () => {
  const path = toAuthorizePath();

  test.each([
    ['the log-in', homeOwner, 302],
    ['a log-in that is refused', { ...homeOwner, password: 'wrong' }, 200],
  ])('of %s has no test, and the page says why', async (_name, fields, status) => {
    const mock = await createTestMock();
    const browser = createVisitor(mock);
    await browser.open(path);
    expect((await browser.post(path, fields)).status).toBe(status);
    const page = await readPage(await logIn(mock), `${home}/worlds/default/requests/2`);
    expect(page).toContain('There is no test for this request');
    expect(page).not.toContain('<pre id="test"');
  });
});
