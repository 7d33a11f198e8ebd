import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';

vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof import('node:fs/promises')>();
  return { ...actual, readFile: vi.fn(actual.readFile) };
});

test('a file that could not be read is tried again, and one that could be is read once', async () => {
  // Other files of this worker have read it already.
  vi.resetModules();
  const { readDocsFile } = await import('../../src/docs/read-docs-file.ts');
  vi.mocked(readFile).mockRejectedValueOnce(new Error('EMFILE'));
  await expect(readDocsFile('json')).rejects.toThrow('EMFILE');
  const bytes = await readDocsFile('json');
  expect(bytes.length).toBeGreaterThan(0);
  expect(await readDocsFile('json')).toBe(bytes);
  expect(readFile).toHaveBeenCalledTimes(2);
});
