import type { World } from '../../src/records/world.ts';
import { createBrowser, toAuthorizePath, walk } from '../harness/browser.ts';
import {
  type Client,
  createTestMock,
  homeOwner,
  midsummer,
  redirectUri,
  type TestMock,
  type Tokens,
  toBasic,
} from '../harness/test-mock.ts';

/** An answer as it left the mock. */
export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
  readonly isPage: boolean;
}

/** A mock that is attacked. It keeps every answer, and every secret that went in or out. */
export interface Stage extends Pick<TestMock, 'world' | 'worlds' | 'clock' | 'send'> {
  readonly answers: readonly Answer[];
  /** Keys, secrets, passwords, codes, tokens, sessions: none of them may show up where it does not belong. */
  readonly secrets: Set<string>;
  token(parameters: Readonly<Record<string, string>> | URLSearchParams, client?: Client): Promise<Response>;
  /** A code that the home owner just approved for an application. */
  createCode(client?: Client, uri?: string): Promise<string>;
  /** Tokens from such a code. */
  signIn(client?: Client): Promise<Tokens>;
  /** Another world with the same seed and clock, and its application on the plan Watt. */
  createOther(): Promise<{ readonly world: World; readonly client: Client & { readonly apiKey: string } }>;
}

export const victim = {
  clientId: 'f2a479f3c6067f0d9517cadae7f00b47',
  clientSecret: '5035ca64c13f793a7c1bca435591d5ea',
  apiKey: 'b2b2fd806ed13efb463691b436957798',
} as const;

export async function createStage(options: Parameters<typeof createTestMock>[0] = {}): Promise<Stage> {
  const mock = await createTestMock(options);
  const answers: Answer[] = [];
  const secrets = new Set<string>();
  await keepSecrets(mock.world, secrets);

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await mock.send(path, init);
    const body = await response.clone().text();
    const type = response.headers.get('Content-Type') ?? '';
    const headers = [...response.headers].filter(([name]) => name !== 'set-cookie' && name !== 'location');
    answers.push({ status: response.status, headers: JSON.stringify(headers), body, isPage: type.startsWith('text/html') });
    for (const secret of toSecrets(response, body)) secrets.add(secret);
    return response;
  }
  const stage: Stage = {
    world: mock.world,
    worlds: mock.worlds,
    clock: mock.clock,
    answers,
    secrets,
    send,
    token(parameters, client = victim) {
      const headers = { Authorization: toBasic(client) };
      return send('/oauth/token', { method: 'POST', headers, body: new URLSearchParams(parameters) });
    },
    async createCode({ clientId } = victim, uri = redirectUri) {
      const path = toAuthorizePath({ client_id: clientId, redirect_uri: uri });
      return (await walk(stage, 'approve', { path })).searchParams.get('code') ?? '';
    },
    async signIn(client = victim) {
      const code = await stage.createCode(client);
      const answer = await stage.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri }, client);
      if (answer.status !== 200) throw new Error(`No tokens: ${await answer.text()}`);
      return (await answer.json()) as Tokens;
    },
    async createOther() {
      const world = await mock.worlds.create({ id: 'other', seed: 1, switches: mock.world.switches, now: midsummer, rate: 1 });
      await keepSecrets(world, secrets);
      const client = (await world.applications.list()).find(({ plan }) => plan === 'Watt');
      if (!client) throw new Error('A world begins with an application on Watt.');
      return { world, client };
    },
  };
  return stage;
}

/** The browser of the home owner, logged in, in front of the consent page. */
export async function logIn(stage: Stage, path = toAuthorizePath()) {
  const browser = createBrowser(stage);
  await browser.open(path);
  await browser.submit(path, homeOwner);
  await browser.open(path);
  return browser;
}

async function keepSecrets(world: World, secrets: Set<string>): Promise<void> {
  for (const { apiKey, clientSecret } of await world.applications.list()) secrets.add(apiKey).add(clientSecret);
  for (const { password } of [homeOwner, { password: 'two-ladders-91' }, { password: 'south-gable-72' }]) secrets.add(password);
}

/** What an answer hands out that is nobody else's business. */
function toSecrets({ headers }: Response, body: string): readonly string[] {
  const location = headers.get('Location') ?? '';
  const code = URL.parse(location, 'http://mock.test')?.searchParams.get('code');
  const session = /^[^=]+=([^;]+)/.exec(headers.get('Set-Cookie') ?? '')?.[1];
  const tokens = [...body.matchAll(/"(?:access|refresh)_token":"([^"]+)"/g)].map(([, token]) => token);
  return [code, session, ...tokens].filter((each): each is string => typeof each === 'string' && each !== '');
}
