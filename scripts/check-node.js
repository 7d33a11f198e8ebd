// Plain JavaScript: a Node that is too old for this repository cannot read its TypeScript.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [major, minor] = process.versions.node.split('.').map(Number);
const [wantedMajor, wantedMinor] = engines.node.replace('>=', '').split('.').map(Number);

if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(
    `This is Node ${process.versions.node} (${process.execPath}); Heliostat needs ${engines.node}. ` +
      'On 64-bit Linux `npm start` and `npm test` bring their own; elsewhere install a newer Node and put it first on the PATH.',
  );
  process.exit(1);
}
