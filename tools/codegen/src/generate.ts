import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createBundle } from './bundle.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { toOpenapi30 } from './openapi-30/to-openapi-30.ts';
import { writeOperations } from './operations.ts';
import { writeTypes } from './types.ts';
import { writeYaml } from './yaml.ts';

const command = 'pnpm generate';
const entry = fileURLToPath(import.meta.resolve('../../../spec/openapi/openapi.yaml'));
const adminEntry = fileURLToPath(import.meta.resolve('../../../spec/admin/openapi.yaml'));
const ledger = fileURLToPath(import.meta.resolve('../../../spec/ledger/print.ts'));
const folder = new URL('../../../spec/generated/', import.meta.url);
const toHeader = (place: string) =>
  `// Generated from ${place} by \`${command}\`. Do not edit: change the YAML and run it again.\n`;
const toMark = (place: string) => ({ 'x-generated': `From ${place} by \`${command}\`. Do not edit.` });
const header = toHeader('spec/openapi');

const sources = readLedger(ledger);
const document = { ...toMark('spec/openapi'), ...(await createBundle(entry)) };
const admin = { ...toMark('spec/admin'), ...(await createBundle(adminEntry)) };
const files: Record<string, string> = {
  'openapi.json': `${JSON.stringify(document, null, 1)}\n`,
  'openapi.yaml': writeYaml(document),
  'openapi-3.0.json': `${JSON.stringify(toOpenapi30(document), null, 1)}\n`,
  'types.gen.ts': header + (await writeTypes(document)),
  'operations.gen.ts': header + writeOperations(document),
  'admin.json': `${JSON.stringify(admin, null, 1)}\n`,
  'admin-types.gen.ts': toHeader('spec/admin') + (await writeTypes(admin)),
  'ledger.md': `<!-- Generated from spec/ledger by \`${command}\`. Do not edit: change the records and run it again. -->\n\n${writeLedger(sources)}`,
  'ledger.json': `${JSON.stringify({ ...toMark('spec/ledger'), ...sources }, null, 1)}\n`,
};

if (process.argv.includes('--check')) {
  const stale = [];
  for (const [name, text] of Object.entries(files)) {
    const committed = await readFile(new URL(name, folder), 'utf8').catch(() => undefined);
    if (committed !== text) stale.push(`spec/generated/${name}`);
  }
  for (const name of await readdir(folder)) if (!(name in files)) stale.push(`spec/generated/${name}, which nothing writes`);
  if (stale.length > 0) {
    console.error(`Not what the contract says: ${stale.join(', ')}. Run \`${command}\` and commit the result.`);
    process.exit(1);
  }
  console.log(`${Object.keys(files).length} generated files are what the contract says.`);
} else {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, folder), text);
  console.log(`Wrote ${Object.keys(files).join(', ')} to spec/generated.`);
}
