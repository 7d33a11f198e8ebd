import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs Spectral's rules as `.spectral.yaml` sets them over the bundle: in the authored files it takes the references of paths for
 * broken path items. Whatever it finds counts, hints included. Answers whether there was nothing, and its report.
 */
export function runSpectral(spec: URL): Promise<{ readonly clean: boolean; readonly report: string }> {
  const cli = fileURLToPath(new URL('node_modules/@stoplight/spectral-cli/dist/index.js', spec));
  const flags = ['--ruleset', '.spectral.yaml', '--fail-severity', 'hint', '--format', 'stylish'];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, 'lint', ...flags, 'generated/openapi.json'], {
      cwd: fileURLToPath(spec),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
    child.once('error', fail);
    child.once('close', (code) => done({ clean: code === 0, report: pieces.join('').trim() }));
  });
}
