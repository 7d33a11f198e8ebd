import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs Redocly's rules as `redocly.yaml` sets them over a document and all that it refers to, with its report on this process's output. Answers whether all passed. */
export function runRedocly(spec: URL, entry: string): boolean {
  const cli = fileURLToPath(new URL('node_modules/@redocly/cli/bin/cli.js', spec));
  const { status } = spawnSync(process.execPath, [cli, 'lint', '--config', 'redocly.yaml', entry], {
    cwd: fileURLToPath(spec),
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}
