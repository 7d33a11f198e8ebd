import { fileURLToPath } from 'node:url';
import { checkWorkspace } from './layers/check-workspace.ts';
import { readWorkspace } from './layers/read-workspace.ts';
import { toMessage } from './layers/violation.ts';

const workspace = readWorkspace(fileURLToPath(import.meta.resolve('..')));
const violations = checkWorkspace(workspace);

for (const violation of violations) console.error(toMessage(violation));
if (violations.length > 0) {
  console.error(`\n${violations.length} imports break the layers. The rules stand in scripts/layers/rules.ts.`);
  process.exit(1);
}
console.log(`${workspace.sources.size} files in ${workspace.manifests.size} packages import only what they may.`);
