import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkWorkspace } from '../layers/check-workspace.ts';
import { readWorkspace } from '../layers/read-workspace.ts';
import { toMessage } from '../layers/violation.ts';

const manifests = {
  'package.json': { name: 'heliostat', devDependencies: { vitest: '1' } },
  'spec/package.json': { name: '@heliostat/spec' },
  'packages/oauth/package.json': { name: '@heliostat/oauth' },
  'packages/client/package.json': {
    name: '@heliostat/client',
    dependencies: { '@heliostat/oauth': '*', '@heliostat/spec': '*', 'openapi-fetch': '1' },
  },
  'packages/mock-server/package.json': {
    name: '@heliostat/mock-server',
    dependencies: { '@heliostat/spec': '*', '@stoplight/prism-http': '1', hono: '1' },
    devDependencies: { '@heliostat/client': '*', ajv: '1' },
  },
  'apps/demo/package.json': {
    name: '@heliostat/demo',
    dependencies: { '@heliostat/client': '*' },
    devDependencies: { '@heliostat/mock-server': '*' },
  },
};

/** The messages for a workspace with these files. */
export function checkFiles(files: Record<string, string>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'layers-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const texts = Object.entries(manifests).map(([path, manifest]) => [path, JSON.stringify(manifest)] as const);
  for (const [path, text] of [...texts, ...Object.entries(files)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return checkWorkspace(readWorkspace(root)).map(toMessage);
}
