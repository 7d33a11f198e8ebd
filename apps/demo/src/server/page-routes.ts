import { Hono } from 'hono';
import type { PageFiles } from './load-page.ts';

/** Serves the built page from memory: `/` is index.html, any other path is a file by exactly that name, or 404. */
export function createPageRoutes(page: PageFiles): Hono {
  return new Hono().get('*', (c) => {
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const file = page.get(path);
    if (!file) return c.text('Not found\n', 404);
    // Built assets carry a hash of their content in their name. The page itself must not stay behind after Disconnect.
    const cacheControl = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
    return c.body(file.body, 200, { 'content-type': file.type, 'cache-control': cacheControl });
  });
}
