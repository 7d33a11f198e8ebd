import { readPort } from './read-port.ts';
import { type Program, startProgram } from './start-program.ts';
import { type MockReady, toDeveloperApplication, toSummary } from './to-summary.ts';

export interface ServeOptions {
  /** Arguments for Node that start the mock on a port of 127.0.0.1. */
  readonly mock: (port: number) => readonly string[];
  readonly demo: (port: number) => readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Receives the summary, and afterwards what the programs complain about. */
  readonly write: (text: string) => void;
  /** Ends both programs; `serve` then resolves. */
  readonly signal: AbortSignal;
}

/**
 * Runs the mock and the demo until the signal aborts. No child is left in any case.
 *
 * @throws ServeError when a port is taken or one of the two ends by itself; the other is stopped.
 */
export async function serve({ mock, demo, env, write, signal }: ServeOptions): Promise<void> {
  const programs: Program[] = [];
  const interrupted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

  async function start(name: string, args: readonly string[], programEnv: NodeJS.ProcessEnv): Promise<Record<string, unknown>> {
    signal.throwIfAborted();
    const program = startProgram({ name, args, env: programEnv, write });
    programs.push(program);
    return Promise.race([program.ready, ...programs.map(({ ended }) => ended)]);
  }

  async function run(): Promise<void> {
    const mockPort = await readPort(env, { name: 'mock', variable: 'MOCK_PORT', fallback: 4010 });
    const demoPort = await readPort(env, { name: 'demo', variable: 'DEMO_PORT', fallback: 4020 });
    const mockReady = (await start('mock', mock(mockPort), env)) as unknown as MockReady;
    const demoReady = await start('demo', demo(demoPort), toDemoEnv(env, mockReady));
    write(toSummary(mockReady, String(demoReady.url)));
    await Promise.race(programs.map(({ ended }) => ended));
  }

  try {
    await Promise.race([run(), interrupted]);
  } finally {
    await Promise.all(programs.map((program) => program.stop()));
  }
}

/** The demo talks to this mock, unless the environment already says to whom. */
function toDemoEnv(env: NodeJS.ProcessEnv, mock: MockReady): NodeJS.ProcessEnv {
  const application = toDeveloperApplication(mock);
  if (env.ENPHASE_BASE_URL || !application) return env;
  return {
    ...env,
    ENPHASE_BASE_URL: mock.url,
    ENPHASE_CLIENT_ID: application.client_id,
    ENPHASE_CLIENT_SECRET: application.client_secret,
    ENPHASE_API_KEY: application.api_key,
  };
}
