import { parseArgs } from 'node:util';
import { readSources, SourceError } from './read-sources.ts';
import { toReport } from './to-report.ts';
import { toText } from './to-text.ts';
import { toVerdict } from './to-verdict.ts';

const usage = `Usage: pnpm compare <folder> [--json]

Holds the contract against the Swagger files that Enphase publishes, operation by operation: counts side by side, the records
of the ledger, and what became of every published example.

  <folder>  holds monitoring.swagger.json and commissioning.swagger.json
  --json    prints the whole report as JSON

Ends with 1 where something published is missing and no record accounts for it, or where a published sentence is repeated; with 2
where it cannot read what it should compare.`;

// Whoever reads the report may have seen enough of it.
process.stdout.on('error', () => undefined);

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SourceError) && !isUsageError(error)) throw error;
  console.error(error.message + (isUsageError(error) ? `\n\n${usage}` : ''));
  process.exitCode = 2;
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) return print(usage, 0);
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    throw new SourceError(
      `Name one folder with the published files${others.length > 0 ? `, not ${positionals.length}` : ''}.\n\n${usage}`,
    );
  }
  const report = toReport(await readSources(folder, new URL('../generated/', import.meta.url)));
  const verdict = toVerdict(report);
  return print(
    values.json ? JSON.stringify({ ...report, verdict }, null, 1) : toText(report, verdict),
    verdict.failures.length > 0 ? 1 : 0,
  );
}

function print(text: string, code: number): number {
  console.log(text);
  return code;
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}
