import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ServeError } from './serve-error.ts';

export interface ProgramOptions {
  readonly name: string;
  /** Arguments for Node: its own, the script, the script's. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Receives what the program says on standard error once it is ready, line by line. */
  readonly write: (line: string) => void;
  /** How long it may take until the ready line; default 30 s. */
  readonly timeoutMs?: number;
}

export interface Program {
  /** The line of JSON with `event: "ready"` that it prints once it listens. Rejects with a ServeError when it ends or stays silent. */
  readonly ready: Promise<Record<string, unknown>>;
  /** Rejects with a ServeError that quotes its last lines when it ends; never resolves. */
  readonly ended: Promise<never>;
  /** Asks it to end, makes it after a grace, and resolves when it has. */
  stop(): Promise<void>;
}

const keptLines = 20;
/** Milliseconds from the asking to the making. */
const graceMs = 600;
const exitWithParent = new URL('exit-with-parent.js', import.meta.url).href;

/** Starts a program that does not outlive this one, however this one ends. */
export function startProgram({ name, args, env, write, timeoutMs = 30_000 }: ProgramOptions): Program {
  const child = spawn(process.execPath, ['--import', exitWithParent, ...args], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const closed = once(child, 'close');
  const lastLines: string[] = [];
  const fail = (how: string): never => {
    throw new ServeError([`The ${name} ${how}.`, ...lastLines.map((line) => `  ${line}`)].join('\n'));
  };

  let isReady = false;
  createInterface({ input: child.stderr as Readable }).on('line', (line) => {
    if (isReady) write(`${name}: ${line}`);
    lastLines.push(line);
    if (lastLines.length > keptLines) lastLines.shift();
  });
  const announced = new Promise<Record<string, unknown>>((resolve) => {
    createInterface({ input: child.stdout as Readable }).on('line', (line) => {
      const ready = toReady(line);
      if (ready === undefined) return;
      isReady = true;
      resolve(ready);
    });
  });
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, `was not ready within ${timeoutMs / 1000} s`);
  });

  const ended = closed.then(([code, signal]) =>
    fail(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`),
  );
  const ready = Promise.race([announced, ended, timeout.then(fail)]).finally(() => clearTimeout(timer));
  // Who started it may look at either later.
  for (const promise of [ended, ready]) promise.catch(() => undefined);

  return {
    ready,
    ended,
    async stop() {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await closed;
      clearTimeout(force);
    },
  };
}

function toReady(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'event' in value && value.event === 'ready' ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
