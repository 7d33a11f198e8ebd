import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';

export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The built page: from the path of the URL to the file. What is not in here cannot be served. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/**
 * Reads the built page into memory, once. Links are not followed.
 *
 * @throws Error when the folder holds no built page, with the command that builds it
 */
export async function loadPage(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, PageFile>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(path, { type: getMimeType(path) ?? 'application/octet-stream', body: new Uint8Array(await readFile(file)) });
  }
  if (!files.has('/index.html')) {
    throw new Error('The page is not built. Run: pnpm --filter @heliostat/demo run build:page');
  }
  return files;
}
