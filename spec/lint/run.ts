import { readContract } from './contract.ts';
import { runRedocly } from './redocly.ts';
import { checkContract } from './rule.ts';
import { rules } from './rules.ts';
import { runSpectral } from './spectral.ts';

const spec = new URL('../', import.meta.url);
// Spectral takes longer than all the rest, and can do so beside it.
const spectral = runSpectral(spec);
const clean = runRedocly(spec);
const contract = await readContract(new URL('openapi/', spec));
const lines = checkContract(contract, rules);
const { clean: isBundleClean, report } = await spectral;

console.log(report);
for (const line of lines) console.error(`spec/openapi/${line}`);
console.log(`${contract.texts.size} files, ${rules.length} rules of our own, ${lines.length} findings.`);
if (!clean || !isBundleClean || lines.length > 0) process.exitCode = 1;
