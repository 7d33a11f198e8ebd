import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');
const condition = '--conditions=@heliostat/source';
const mock = spawn(process.execPath, [condition, 'packages/mock-server/src/cli.ts', 'mock', '--port', '0', '--json'], {
  cwd: root,
});
let url = '';
let adminToken = '';
let folder = '';

/** The code blocks of the README in one language, in their order. */
function readBlocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block = '']) => block);
}

/** What the reader of the README would test: a summary, asked for again after a 429. */
const yourCode = `
import { createClient } from '@heliostat/client';
import { exchangePassword } from '@heliostat/oauth';

export async function yourCode(baseUrl, { applications: [, { client_id, client_secret, api_key }], people: [, person] }, now) {
  const application = { baseUrl, clientId: client_id, clientSecret: client_secret, now };
  const { accessToken } = await exchangePassword(application, { username: person.email, password: person.password });
  const client = createClient({ baseUrl, apiKey: api_key, accessToken });
  while (!(await client.getSystemSummary({ path: { system_id: 67 } })).ok);
}
`;

/** Runs a block of TypeScript where the names of the packages resolve, beside other files. */
async function runTypeScript(block: string, env: Record<string, string>, others: Record<string, string> = {}): Promise<string> {
  const place = await mkdtemp(join(root, 'packages/mock-server/.readme-'));
  try {
    for (const [name, text] of Object.entries({ 'block.ts': block, ...others })) await writeFile(join(place, name), text);
    // Vitest says through this variable that tests run, and node:test would report to nobody.
    const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
    const run = promisify(execFile)(process.execPath, [condition, join(place, 'block.ts')], { env: { ...inherited, ...env } });
    return (await run).stdout;
  } finally {
    await rm(place, { recursive: true });
  }
}

beforeAll(async () => {
  const line = await new Promise<string>((done) => mock.stdout.once('data', (chunk) => done(String(chunk))));
  ({ url, admin_token: adminToken } = JSON.parse(line));
  folder = await mkdtemp(join(tmpdir(), 'heliostat-readme-'));
});

afterAll(async () => {
  mock.kill();
  await rm(folder, { recursive: true });
});

describe('the README', () => {
  test('walks the quick start with curl', async () => {
    const block = readBlocks('sh').find((each) => each.includes('oauth/token')) ?? '';
    const script = block.replaceAll('http://127.0.0.1:4010', url).replaceAll('curl ', 'curl --silent --fail-with-body ');
    const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
    const { stdout } = await promisify(execFile)('bash', ['-euc', script], { cwd: folder, env });
    expect(stdout).toContain('"items":"systems"');
    expect(stdout).toContain('"size_w":6270');
  });

  test('gives each test a world of its own with curl', async () => {
    const block = readBlocks('sh').find((each) => each.includes('/_heliostat/worlds')) ?? '';
    const script = block.replaceAll('http://127.0.0.1:4010', url).replaceAll('curl ', 'curl --silent --fail-with-body ');
    const env = { ...process.env, ADMIN_TOKEN: adminToken, PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
    const { stdout } = await promisify(execFile)('bash', ['-euc', script], { cwd: folder, env });
    expect(stdout).toContain('"items":"systems"');
    expect(stdout).toContain('"2026-07-22T12:00:00.000Z"');
    expect(stdout).toContain('"month":"2026-07"');
  });

  test('tests an integration in ten lines', async () => {
    const [block = ''] = readBlocks('ts').filter((each) => each.includes('startMock'));
    expect(block.split('\n\n')[1]?.trim().split('\n').length).toBeLessThanOrEqual(10);
    const printed = await runTypeScript(block, {}, { 'your-code.ts': yourCode });
    expect(printed).toMatch(/^# pass 1$|^ℹ pass 1$/m);
  });

  test('imports the client in ten lines', async () => {
    const [block = ''] = readBlocks('ts').filter((each) => each.includes('createClient'));
    const printed = await runTypeScript(block, {
      ENPHASE_BASE_URL: url,
      ENPHASE_CLIENT_ID: '80dbd3b58134e283a0cf745281fcf659',
      ENPHASE_CLIENT_SECRET: 'dcdad1f5cd4132ca537f72664dbf3104',
      ENPHASE_API_KEY: '4a6580c04b9e6282058df02d6454e659',
      ENPHASE_EMAIL: 'installer@example.com',
      ENPHASE_PASSWORD: 'two-ladders-91',
    });
    expect(printed.trim().split('\n')).toHaveLength(10);
    expect(printed).toMatch(/^Bungalow with 35 modules \d+$/m);
    expect(block.split('\n\n')[1]?.trim().split('\n').length).toBeLessThanOrEqual(10);
  });

  test('names scripts that exist', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const texts = [readme, await readFile(join(root, 'CONTRIBUTING.md'), 'utf8')].join('\n');
    const named = [...texts.matchAll(/`(?:pnpm|npm) ([a-z:]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'install');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('links to files that exist', async () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => join(root, link));
    const missing = await Promise.all(
      links.map((link) =>
        promisify(execFile)('test', ['-e', link]).then(
          () => [],
          () => [link],
        ),
      ),
    );
    expect(missing.flat()).toEqual([]);
  });
});
