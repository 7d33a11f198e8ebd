import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WorldDescription } from '@heliostat/mock-server';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
/** What `--json` prints, once. */
export interface ReadyLine {
  readonly event: 'ready';
  readonly url: string;
  readonly admin_token: string;
  readonly world: WorldDescription;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running extends AsyncDisposable {
  readonly process: ChildProcess;
  /** The first line of its standard output. */
  firstLine(): Promise<string>;
  /** Waits for its end, and ends it by force after the guard, in milliseconds: then the signal is SIGKILL. */
  exit(guard?: number): Promise<Exit>;
}

/** Starts the CLI in a process of its own. */
export function spawnCli(...flags: readonly string[]): Running {
  const child = spawn(process.execPath, ['--conditions=@heliostat/source', cli, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const exit = async (guard = 10_000): Promise<Exit> => {
    const timer = setTimeout(() => child.kill('SIGKILL'), guard);
    const [code, signal] = await closed;
    clearTimeout(timer);
    return { code, signal, stdout, stderr };
  };
  return {
    process: child,
    exit,
    async firstLine() {
      while (!stdout.includes('\n')) {
        const more = await Promise.race([once(child.stdout, 'data').then(() => true), closed.then(() => false)]);
        if (!more && !stdout.includes('\n')) throw new Error(`The CLI ended before it printed a line: ${stderr}`);
      }
      return stdout.slice(0, stdout.indexOf('\n'));
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** Starts `heliostat mock --port 0 --json` with more flags, and waits until it listens. */
export async function spawnMock(...flags: readonly string[]): Promise<Running & { readonly ready: ReadyLine }> {
  const running = spawnCli('mock', '--port', '0', '--json', ...flags);
  return { ...running, ready: JSON.parse(await running.firstLine()) as ReadyLine };
}

export function toPort({ url }: ReadyLine): string {
  return new URL(url).port;
}
