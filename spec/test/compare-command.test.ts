import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources } from '../compare/read-sources.ts';
import { swagger } from './compare-documents.ts';

const command = fileURLToPath(new URL('../compare/cli.ts', import.meta.url));
const generated = new URL('../generated/', import.meta.url);
const both = ['monitoring.swagger.json', 'commissioning.swagger.json'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliostat-compare-'));
});
afterEach(() => rm(folder, { recursive: true }));

function run(...args: readonly string[]): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((done) =>
    execFile(process.execPath, [command, ...args], (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    ),
  );
}

async function write(text: string, names: readonly string[] = both): Promise<void> {
  for (const name of names) await writeFile(join(folder, name), text);
}

describe('what is to be compared', () => {
  it.each([
    ['{', 'is not JSON'],
    ['[]', 'holds no JSON object'],
    ['null', 'holds no JSON object'],
    ['{"openapi":"3.0.0","paths":{"/a":{}}}', 'does not say `"swagger": "2.0"`'],
    ['{"swagger":"2.0"}', 'has no paths'],
    ['{"swagger":"2.0","paths":{}}', 'has no paths'],
  ])('is refused when it reads %s', async (text, problem) => {
    await write(text);
    await expect(readSources(folder, generated)).rejects.toThrow(`${join(folder, 'monitoring.swagger.json')} ${problem}`);
  });

  it('has to be there in two files, and the refusal says where one gets them', async () => {
    await write(JSON.stringify(swagger), both.slice(0, 1));
    await expect(readSources(folder, generated)).rejects.toThrow(
      /commissioning\.swagger\.json cannot be read \(ENOENT\)\. Enphase publishes/,
    );
  });

  it('may begin with a byte order mark', async () => {
    await write(`\uFEFF${JSON.stringify(swagger)}`);
    expect((await readSources(folder, generated)).published.map(({ document }) => document)).toEqual([swagger, swagger]);
  });

  it('has to be generated on our side', async () => {
    await write(JSON.stringify(swagger));
    await expect(readSources(folder, new URL(`file://${folder}/`))).rejects.toThrow(
      /openapi\.json cannot be read .* Run `pnpm generate`\./,
    );
  });
});

describe('the command', () => {
  it('ends with 1, and says why, when something published is missing', async () => {
    await write(JSON.stringify(swagger));
    const { code, stdout, stderr } = await run(folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('GET /api/v4/tanks/{tank_id} is published, and the contract does not have it.');
  });

  it('prints the same as JSON for machines', async () => {
    await write(JSON.stringify(swagger));
    const { code, stdout } = await run(folder, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ files: { published: both }, rows: [], verdict: { operations: 0 } });
  });

  it.each([
    [[], 'Name one folder'],
    [['a', 'b'], 'Name one folder with the published files, not 2.'],
    [['--colour'], "Unknown option '--colour'"],
    [['/no/such/folder'], 'cannot be read (ENOENT). Enphase publishes them'],
  ])('ends with 2 and no stack trace when it is given %j', async (args, problem) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
    expect(stderr).not.toContain('    at ');
  });

  it('explains itself', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: pnpm compare <folder> \[--json\]/);
  });
});
