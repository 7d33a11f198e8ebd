import { createMockServer, type MockServer } from './create-mock-server.ts';
import { InvalidArgument } from './errors/invalid-argument.ts';
import { listContradictions } from './list-contradictions.ts';
import { type Listening, listen } from './node.ts';
import { readScenarioFlag } from './read-scenario-flag.ts';
import type { Switches } from './records/switches.ts';
import type { WorldDescription } from './records/to-description.ts';
import { createMemoryStores } from './store/memory-store.ts';
import type { Stores } from './store/store.ts';
import { StoreUnavailable } from './store/store-unavailable.ts';

/** The flags of `heliostat mock`, parsed. */
export interface MockFlags {
  readonly port: number;
  readonly host: string;
  readonly seed?: number;
  readonly responses: 'simulated' | 'samples';
  /** Epoch milliseconds. */
  readonly now?: number;
  readonly rate?: number;
  /** How many systems a world has. */
  readonly fleet?: number;
  /** A name, or the path of a file. */
  readonly scenario?: string;
  readonly shape?: Switches['shape'];
  readonly switch: Partial<Switches>;
  readonly budgetHits?: number;
  readonly budgetUsd?: string;
  /** The folder that worlds are kept in. */
  readonly data?: string;
  readonly json: boolean;
}

/** The exit code of a run that used more than it might. */
const overBudget = 3;

/** Serves the mock until the process is told to end, which it does with code 3 if the budget was exceeded. */
export async function runMock(flags: MockFlags): Promise<void> {
  const stores = await openStores(flags);
  const mock = await createMock(flags, stores).catch(failUnlessDefect);
  const listening = await listen(mock.fetch, flags).catch((error: NodeJS.ErrnoException) => fail(error, flags));
  stopOnSignal(listening, mock, stores);
  const differences = listContradictions({ ...flags, switch: toSwitchFlags(flags) }, await mock.worlds.readSettings(mock.world));
  if (differences.length > 0) {
    tell(`${flags.data} holds a world that goes on as it was, without ${differences.join(', ')}. Another folder begins anew.`);
  }
  const world = await mock.describe();
  process.stdout.write(`${flags.json ? toReadyLine(listening, mock, world) : toGreeting(listening, mock, world, flags)}\n`);
}

/** @throws InvalidArgument for what somebody asked for and cannot be */
async function createMock(flags: MockFlags, stores: Stores): Promise<MockServer> {
  return createMockServer({
    ...(flags.seed === undefined ? {} : { seed: flags.seed }),
    responses: flags.responses,
    switches: toSwitchFlags(flags),
    now: flags.now,
    ...toRate(flags),
    ...(flags.scenario === undefined ? {} : { scenario: await readScenarioFlag(flags.scenario) }),
    fleet: flags.fleet,
    stores,
    budget: { hits: flags.budgetHits, usd: flags.budgetUsd },
    report: (failure, number, world) =>
      tell(
        `the mock failed, ${number === undefined ? 'outside the journal' : `request ${number} of the journal`} of world ${world}: ${
          failure instanceof Error ? failure.stack : failure
        }`,
      ),
  });
}

function failUnlessDefect(error: unknown): never {
  if (!(error instanceof InvalidArgument)) throw error;
  tell(error.message);
  process.exit(1);
}

function toSwitchFlags({ switch: switches, shape }: MockFlags): Partial<Switches> {
  return shape === undefined ? switches : { ...switches, shape };
}

/** With an instant, the clock stands still unless a rate is given. */
function toRate({ now, rate }: MockFlags): { readonly rate?: number } {
  if (rate !== undefined) return { rate };
  return now === undefined ? {} : { rate: 0 };
}

/** The folder where one is given. Only then is SQLite loaded. */
async function openStores({ data }: MockFlags): Promise<Stores> {
  if (data === undefined) return createMemoryStores();
  const { openSqliteStores } = await import('./store/sqlite-stores.ts');
  try {
    return openSqliteStores(data);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    tell(error.message);
    process.exit(1);
  }
}

/** From here on, what is told to end looks at the budget first. */
function stopOnSignal(listening: Listening, mock: MockServer, stores: Stores): void {
  const stop = async (): Promise<void> => {
    mock.endStreams();
    await listening.close();
    const failure = await mock.checkBudget().catch((error: Error) => error);
    if (failure) tell(failure.message);
    await stores.close();
    process.exit(failure ? overBudget : 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const earlier = process.listeners(signal) as (() => void)[];
    process.once(signal, () => void stop());
    // In this order: without any listener in between, a signal that is on its way would be lost.
    for (const each of earlier) process.removeListener(signal, each);
  }
}

function toReadyLine({ url }: Listening, { adminToken }: MockServer, world: WorldDescription): string {
  return JSON.stringify({ event: 'ready', url, admin_token: adminToken, world });
}

function toGreeting({ url }: Listening, { adminToken }: MockServer, world: WorldDescription, flags: MockFlags): string {
  const [quickStart] = world.applications;
  const authorize = new URL('/oauth/authorize', url);
  authorize.search = new URLSearchParams({
    response_type: 'code',
    client_id: quickStart?.client_id ?? '',
    redirect_uri: `${url}/oauth/redirect_uri`,
  }).toString();
  return [
    `Heliostat listens on ${url} (seed ${world.seed}, ${flags.responses} answers, clock at ${world.now})`,
    '',
    `Reference: ${url}/docs`,
    '',
    'Authorize the quick start application:',
    `  ${authorize}`,
    '',
    'Log in as:',
    ...world.people.map(
      (each) =>
        `  ${each.email}  ${each.password}  (${each.role}, ${each.systems === 'all' ? `all ${world.systems}` : each.system_ids.length} systems)`,
    ),
    '',
    `Developer portal: ${url}/portal`,
    ...world.developers.map((each) => `  ${each.email}  ${each.password}`),
    `Home owners take access back: ${url}/enlighten`,
    '',
    'Applications (client id, client secret, API key):',
    ...world.applications.flatMap((each) => [
      `  ${each.name}, ${each.plan}, ${each.status}`,
      `    ${each.client_id}  ${each.client_secret}  ${each.api_key}`,
    ]),
    '',
    ...toTokenLines(world),
    `Admin token: ${adminToken}`,
    `Inspector, with this token: ${url}/_heliostat/inspector`,
    'Stop it with Ctrl+C.',
  ].join('\n');
}

/** What a scenario gave out. */
function toTokenLines({ tokens = [], applications }: WorldDescription): readonly string[] {
  return tokens.flatMap(({ client_id, email, access_token, refresh_token }) => [
    `Tokens of ${email} for ${applications.find((each) => each.client_id === client_id)?.name ?? client_id}:`,
    `  access token   ${access_token}`,
    `  refresh token  ${refresh_token}`,
    '',
  ]);
}

function fail(error: NodeJS.ErrnoException, { host, port }: MockFlags): never {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use on ${host}. Stop what listens there, or choose another port with --port (0 takes a free one).`,
    EACCES: `This user may not listen on port ${port}. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Leave --host out to listen on 127.0.0.1.`,
    ENOTFOUND: `${host} is no address of this machine. Leave --host out to listen on 127.0.0.1.`,
  };
  tell(reasons[error.code ?? ''] ?? error.message);
  process.exit(1);
}

function tell(sentence: string): void {
  process.stderr.write(`heliostat: ${sentence}\n`);
}
