import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPage } from '../src/server/load-page.ts';
import { createBrowser } from './browser-session.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-page-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'outside.txt'), 'outside');
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'page', 'favicon.svg'), '<svg/>');
  await writeFile(join(folder, 'page', 'assets', 'a-1.js'), '1');
  await writeFile(join(folder, 'page', 'assets', 'a-1.css'), '');
  await symlink(join(folder, 'outside.txt'), join(folder, 'page', 'link.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-store'],
    ['/index.html', 'text/html; charset=utf-8', 'no-store'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8', 'no-store'],
    ['/assets/a-1.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/a-1.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('%s is served as %s', async (path, type, cacheControl) => {
    const response = await createBrowser({ page: await loadPage(join(folder, 'page')) }).send(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('cache-control')).toBe(cacheControl);
  });

  test.each([
    '/assets/none.js',
    '/assets',
    '/assets/',
    '/link.txt',
    '/outside.txt',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/assets/..%2f..%2f..%2foutside.txt',
    '/assets/..%5c..%5coutside.txt',
    '//outside.txt',
    '/index.html%00',
    '/%E0%A4%A',
    '/__proto__',
  ])('%s is not there', async (path) => {
    const { demo } = createBrowser({ page: await loadPage(join(folder, 'page')) });
    const response = await demo.fetch(new Request(`http://127.0.0.1:4020${path}`));
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('outside');
  });

  test('that is not built is an error with the command that builds it', async () => {
    await expect(loadPage(join(folder, 'nowhere'))).rejects.toThrow('build:page');
  });
});
