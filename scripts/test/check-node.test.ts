import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../check-node.js', import.meta.url));

/** Runs the check as if Node had this version. */
function check(version: string) {
  const disguise = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  return spawnSync(process.execPath, ['--import', disguise, script], { encoding: 'utf8' });
}

test.each(['24.18.0', '24.21.0', '25.0.0', '26.1.2'])('Node %s is accepted in silence', (version) => {
  expect(check(version)).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test.each(['18.20.8', '20.19.2', '24.17.9'])('Node %s is refused, with what is needed and what to do', (version) => {
  const { status, stderr } = check(version);
  expect(status).toBe(1);
  expect(stderr).toMatch(`This is Node ${version}`);
  expect(stderr).toMatch('Heliostat needs >=24.18.0.');
  expect(stderr).toMatch('install a newer Node');
});
