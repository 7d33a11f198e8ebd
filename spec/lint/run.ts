import { readAdminContract, readContract } from './contract.ts';
import { runRedocly } from './redocly.ts';
import { checkContract } from './rule.ts';
import { adminRules, rules } from './rules.ts';
import { runSpectral } from './spectral.ts';

const spec = new URL('../', import.meta.url);
// Spectral takes longer than all the rest, and can do so beside it.
const spectral = runSpectral(spec);
const passed = ['openapi/openapi.yaml', 'admin/openapi.yaml'].map((entry) => runRedocly(spec, entry));
const contract = await readContract(new URL('openapi/', spec));
const admin = await readAdminContract(spec);
const lines = [
  ...checkContract(contract, rules).map((line) => `spec/openapi/${line}`),
  ...checkContract(admin, adminRules).map((line) => `spec/admin/${line}`),
];
const { clean: isBundleClean, report } = await spectral;

console.log(report);
for (const line of lines) console.error(line);
console.log(`${contract.texts.size + admin.texts.size} files, ${rules.length} rules of our own, ${lines.length} findings.`);
if (passed.includes(false) || !isBundleClean || lines.length > 0) process.exitCode = 1;
