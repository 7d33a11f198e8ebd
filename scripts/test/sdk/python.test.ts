import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Program, startProgram } from '../../serve/start-program.ts';
import { checkTools } from './check-tools.ts';
import { installPythonSdk, type PlayPython } from './install-python-sdk.ts';
import { readContract } from './read-contract.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const venv = join(root, 'sdk/test/venv');
const missing = await checkTools(root, venv);

if (missing !== undefined) {
  if (process.env.CI) throw new Error(`CI must not skip the tests of the Python SDK, but ${missing}`);
  process.stderr.write(`SKIPPED: the tests of the Python SDK, since ${missing}\n`);
}

/** The part of the mock's ready line that is used here. */
interface Ready {
  readonly url: string;
  readonly world: {
    readonly applications: readonly { plan: string; client_id: string; client_secret: string; api_key: string }[];
    readonly people: readonly { role: string; email: string; password: string }[];
  };
}

/** What call-operations.py prints. */
interface Answers {
  readonly statuses: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}

const { examples, calls } = readContract(join(root, 'spec/generated/openapi.json'));
let play: PlayPython;
let mock: Program;
let login: object;
let walk: { readonly access_token: string };

describe.skipIf(missing !== undefined)('the Python SDK', () => {
  beforeAll(async () => {
    const args = [
      '--conditions=@heliostat/source',
      join(root, 'packages/mock-server/src/cli.ts'),
      'mock',
      '--port',
      '0',
      '--json',
      // The examples of the contract name devices and people that no world has, and weeks of 2025.
      '--now',
      '2025-03-01T12:00:00Z',
      '--responses',
      'samples',
    ];
    mock = startProgram({ name: 'mock', args, env: process.env, write: () => undefined });
    const [ready, installed] = await Promise.all([
      mock.ready as unknown as Promise<Ready>,
      installPythonSdk(root, join(root, 'sdk/test/python'), venv),
    ]);
    const application = ready.world.applications.find(({ plan }) => plan === 'Partner');
    const person = ready.world.people.find(({ role }) => role === 'installer');
    play = installed;
    login = { host: ready.url, ...application, ...person };
    walk = (await play('walk.py', login)) as typeof walk;
  }, 240_000);

  afterAll(() => mock?.stop());

  test('logs in, and gets a token with its types', () => {
    expect(walk).toMatchObject({
      token: { type: 'TokenResponse', access_token: 'str', expires_in: 'int', is_internal_app: 'bool' },
    });
  });

  test('reads lists, objects, dates and nulls into types', () => {
    expect(walk).toMatchObject({
      listed: { type: 'SystemList', total: 'int', systems: 'list', ids: expect.arrayContaining([698_906_018]) },
      system: { type: 'System', system_id: 'int', name: 'str', address: 'Address', last_report_at: 'int' },
      summary: { type: 'SystemSummary', summary_date: 'date', energy_today: 'int', nmi: 'NoneType' },
    });
  });

  test('sends typed bodies, to search and to change', () => {
    expect(walk).toMatchObject({
      found: { type: 'FoundSystemList', systems: 'list' },
      changed: { type: 'BatterySettings', battery_mode: 'str', reserve_soc: 'int' },
    });
  });

  test('streams events line by line', () => {
    expect(walk).toMatchObject({ stream: expect.stringMatching(/^data: ?\{"data":/) });
  });

  test('raises a refusal as an exception of its own, with the body and the type that the contract declares', () => {
    const body = { message: 'Not Authorized', details: 'User is not authorized', code: 401 };
    expect(walk).toMatchObject({ refused: { type: 'ApiError', status: 401, data: body, body } });
  });

  test('reads every example of the contract into a model and loses nothing', async () => {
    expect(await play('parse-examples.py', examples)).toEqual([]);
    expect(examples.length).toBeGreaterThan(500);
  });

  test('takes a whole number wherever a number with a fraction may come', async () => {
    const whole = JSON.parse(JSON.stringify(examples), (_, value) => (typeof value === 'number' ? Math.ceil(value) : value));
    expect(await play('parse-examples.py', whole)).toEqual([]);
  });

  test('calls every operation with the examples of the contract, is refused none, and gives the answer the type that the contract declares for its status', async () => {
    const { statuses, problems } = (await play('call-operations.py', { ...login, token: walk.access_token, calls })) as Answers;
    expect(problems).toEqual([]);
    expect(Object.keys(statuses)).toEqual(calls.map(({ operation }) => operation));
    const refused = Object.fromEntries(Object.entries(statuses).filter(([, status]) => status >= 300));
    expect(refused).toEqual({});
  });
});
