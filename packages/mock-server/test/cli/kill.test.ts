import { createMockServer } from '@heliostat/mock-server';
import { openSqliteStores } from '@heliostat/mock-server/sqlite';
import { expect, test, vi } from 'vitest';
import { toBytes } from '../../src/random.ts';
import { installer, midsummer, partner, type Tokens, toBasic } from '../harness/test-mock.ts';
import { createFolder } from '../store/create-folder.ts';
import { spawnMock } from './spawn-cli.ts';

// Each round starts a process of its own.
vi.setConfig({ testTimeout: 180_000 });

const rounds = 5;
const workers = 12;

/** What the mock has told its clients so far. */
interface Told {
  readonly access: Set<string>;
  /** Refresh tokens that nobody sent yet. */
  readonly unused: Set<string>;
  /** Refresh tokens whose refresh was answered. */
  readonly used: Set<string>;
  /** Calls of the API that were answered, and those whose answer never came. */
  answeredCalls: number;
  lostCalls: number;
}

/** One client of a mock that may be killed at any moment. */
class Client {
  readonly #url: string;
  readonly #told: Told;
  readonly #onAnswer: () => void;

  constructor(url: string, told: Told, onAnswer: () => void) {
    this.#url = url;
    this.#told = told;
    this.#onAnswer = onAnswer;
  }

  async logIn(): Promise<string> {
    return this.#keep(await this.#token({ grant_type: 'password', username: installer.email, password: installer.password }));
  }

  /** A refresh whose answer got lost may have happened or not: the token is then in neither set. */
  async refresh(token: string): Promise<string> {
    this.#told.unused.delete(token);
    const tokens = await this.#token({ grant_type: 'refresh_token', refresh_token: token });
    this.#told.used.add(token);
    return this.#keep(tokens);
  }

  async call(accessToken: string): Promise<number> {
    this.#told.lostCalls += 1;
    const headers = { Authorization: `Bearer ${accessToken}`, key: partner.apiKey };
    const { status } = await this.#send('/api/v4/systems?size=1', { headers });
    this.#told.lostCalls -= 1;
    this.#told.answeredCalls += 1;
    return status;
  }

  async tryRefresh(token: string): Promise<number> {
    const answer = await this.#send('/oauth/token', this.#form({ grant_type: 'refresh_token', refresh_token: token }));
    return answer.status;
  }

  async #token(fields: Record<string, string>): Promise<Tokens> {
    const answer = await this.#send('/oauth/token', this.#form(fields));
    const body = await answer.text();
    expect(body).toContain('"access_token"');
    return JSON.parse(body) as Tokens;
  }

  #form(fields: Record<string, string>): RequestInit {
    return { method: 'POST', headers: { Authorization: toBasic(partner) }, body: new URLSearchParams(fields) };
  }

  #keep({ access_token, refresh_token }: Tokens): string {
    this.#told.access.add(access_token);
    this.#told.unused.add(refresh_token);
    return access_token;
  }

  /** An answer counts when all of it is there. */
  async #send(path: string, init: RequestInit): Promise<{ readonly status: number; text(): Promise<string> }> {
    const answer = await fetch(this.#url + path, init);
    const body = await answer.text();
    this.#onAnswer();
    return { status: answer.status, text: async () => body };
  }
}

/** Logs in, calls, refreshes what nobody else is about to refresh, over and over, until the mock is gone. */
async function work(client: Client, told: Told): Promise<void> {
  for (;;) {
    expect(await client.call(await client.logIn())).toBe(200);
    const [token] = told.unused;
    if (token !== undefined) expect(await client.call(await client.refresh(token))).toBe(200);
  }
}

/** A kill shows as a broken connection, which `fetch` throws as a TypeError; anything else is a failure of the test. */
function ignoreLoss(error: unknown): void {
  if (!(error instanceof TypeError)) throw error;
}

/** Every promise that was made before the kill. */
async function checkTold(client: Client, told: Told, access: ReadonlySet<string>): Promise<void> {
  for (const token of access) expect(await client.call(token)).toBe(200);
  for (const token of told.used) expect(await client.tryRefresh(token)).toBe(400);
  for (const token of [...told.unused]) expect(await client.call(await client.refresh(token))).toBe(200);
}

test('kill -9 during parallel writes loses nothing that was answered, round after round', async () => {
  const folder = createFolder();
  const flags = ['--data', folder, '--now', new Date(midsummer).toISOString(), '--switch', 'quota=count'];
  const told: Told = { access: new Set(), unused: new Set(), used: new Set(), answeredCalls: 0, lostCalls: 0 };
  for (let round = 0; round < rounds; round++) {
    await using mock = await spawnMock(...flags);
    await checkTold(new Client(mock.ready.url, told, () => undefined), told, new Set(told.access));
    told.access.clear();
    told.used.clear();
    // Counted in answers, since a moment of the machine's clock is another one each time.
    let left = 1 + ((toBytes(7, 'kill', round)[0] ?? 0) % 80);
    const client = new Client(mock.ready.url, told, () => {
      left -= 1;
      if (left === 0) mock.process.kill('SIGKILL');
    });
    await Promise.all(Array.from({ length: workers }, () => work(client, told).catch(ignoreLoss)));
    expect(await mock.exit()).toMatchObject({ signal: 'SIGKILL', stderr: '' });
  }

  const stores = openSqliteStores(folder);
  const { world } = await createMockServer({ stores });
  const application = await world.applications.byClientId(partner.clientId);
  if (!application) throw new Error('The partner application is gone.');
  const [month] = await world.hits.read(application, undefined, midsummer);
  const { lines } = await world.bills.read('2026-06', []);
  await stores.close();
  expect(told.answeredCalls).toBeGreaterThan(50);
  for (const hits of [month?.hits, lines.find(({ client_id }) => client_id === partner.clientId)?.hits]) {
    expect(hits).toBeGreaterThanOrEqual(told.answeredCalls);
    expect(hits).toBeLessThanOrEqual(told.answeredCalls + told.lostCalls);
  }
});
