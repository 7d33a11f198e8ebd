import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const places = {
  json: () => require.resolve('@heliostat/spec/openapi.json'),
  yaml: () => require.resolve('@heliostat/spec/openapi.yaml'),
  admin: () => require.resolve('@heliostat/spec/admin.json'),
  renderer: findRenderer,
};
const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Reads the bundle in one of its forms, the document of the admin API, or what renders it, once it is there. @throws the error of the file system where it is not */
export function readDocsFile(name: keyof typeof places): Promise<Uint8Array<ArrayBuffer>> {
  const known = files.get(name);
  if (known !== undefined) return known;
  const reading = read(name);
  files.set(name, reading);
  // What failed is tried again by whoever asks next.
  reading.catch(() => files.delete(name));
  return reading;
}

async function read(name: keyof typeof places): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(places[name]()));
}

/** The published package carries the one file of the renderer that the page needs; the workspace has the renderer installed. */
function findRenderer(): string {
  const carried = fileURLToPath(new URL('reference.js', import.meta.url));
  if (existsSync(carried)) return carried;
  return require.resolve('@scalar/api-reference/style.css').replace(/style\.css$/, 'browser/standalone.js');
}
