import { createMockServer, type MockServer } from './create-mock-server.ts';
import { type Listening, listen } from './node.ts';
import type { WorldDescription } from './records/to-description.ts';

/** The flags of `heliostat mock`, parsed. */
export interface MockFlags {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly responses: 'simulated' | 'samples';
  /** Epoch milliseconds. */
  readonly now?: number;
  readonly enforceQuota: boolean;
  readonly json: boolean;
}

/** Serves the mock until the process ends. */
export async function runMock(flags: MockFlags): Promise<void> {
  const mock = await createMockServer({
    seed: flags.seed,
    responses: flags.responses,
    switches: { quota: flags.enforceQuota ? 'enforce' : 'count' },
    ...(flags.now === undefined ? {} : { now: flags.now, rate: 0 }),
    report: (failure, number, world) =>
      tell(`the mock failed, request ${number} of the journal of world ${world}: ${failure instanceof Error ? failure.stack : failure}`),
  });
  const listening = await listen(mock.fetch, flags).catch((error: NodeJS.ErrnoException) => fail(error, flags));
  const world = await mock.describe();
  process.stdout.write(`${flags.json ? toReadyLine(listening, mock, world) : toGreeting(listening, mock, world, flags)}\n`);
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
    ...world.people.map((each) => `  ${each.email}  ${each.password}  (${each.role}, ${each.system_ids.length} systems)`),
    '',
    'Applications (client id, client secret, API key):',
    ...world.applications.flatMap((each) => [
      `  ${each.name}, ${each.plan}, ${each.status}`,
      `    ${each.client_id}  ${each.client_secret}  ${each.api_key}`,
    ]),
    '',
    `Admin token: ${adminToken}`,
    'Stop it with Ctrl+C.',
  ].join('\n');
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
