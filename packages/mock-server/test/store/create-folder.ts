import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that does not exist yet, in one that ends with the test. */
export function createFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'heliostat-store-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, 'data');
}
