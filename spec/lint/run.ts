import { readContract } from './contract.ts';
import { runRedocly } from './redocly.ts';
import { checkContract } from './rule.ts';
import { rules } from './rules.ts';

const spec = new URL('../', import.meta.url);
const clean = runRedocly(spec);
const contract = await readContract(new URL('openapi/', spec));
const lines = checkContract(contract, rules);

for (const line of lines) console.error(`spec/openapi/${line}`);
console.log(`${contract.texts.size} files, ${rules.length} rules of our own, ${lines.length} findings.`);
if (!clean || lines.length > 0) process.exitCode = 1;
