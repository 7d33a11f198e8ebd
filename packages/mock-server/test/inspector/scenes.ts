import { createManualClock } from '@heliostat/mock-server';
import { type StartedMock, startMock } from '@heliostat/mock-server/testing';
import type { World } from '../../src/records/world.ts';
import {
  developer,
  homeOwner,
  installer,
  midsummer,
  partner,
  type TestMock,
  type Tokens,
  toBasic,
} from '../harness/test-mock.ts';

/** A mock that listens, and what a scene needs of it. */
export interface Stage {
  readonly send: TestMock['send'];
  readonly mock: StartedMock;
  readonly world: World;
  /** Sends a form to the token endpoint. */
  token(fields: Readonly<Record<string, string>>, client?: typeof developer | typeof partner): Promise<Response>;
  /** Tokens of the home owner for the developer application. */
  signIn(): Promise<Tokens>;
  signInInstaller(): Promise<Tokens>;
}

/** What somebody did, and the status of its last request; 0 where no answer came. */
export interface Scene {
  readonly name: string;
  readonly status: number;
  /** The variables that the command needs. */
  readonly play: (stage: Stage) => Promise<Readonly<Record<string, string>>>;
  /** The request cannot be sent again with the same result: a code works once, and so does a refresh token. */
  readonly isOnce?: boolean;
  /** The world that it plays in, which it creates; by default the default one. */
  readonly worldId?: string;
}

export async function createStage(): Promise<Stage> {
  const clock = createManualClock(midsummer);
  const mock = await startMock({ clock, adminToken: 'admin-token-of-the-test', seed: 5, now: midsummer, rate: 0 });
  const send: TestMock['send'] = (path, init) =>
    mock.fetch(new Request(new URL(path, mock.url), { redirect: 'manual', ...init }));
  const token: Stage['token'] = (fields, client = developer) =>
    send('/oauth/token', { method: 'POST', headers: { Authorization: toBasic(client) }, body: new URLSearchParams(fields) });
  const read = async (answer: Promise<Response>) => (await (await answer).json()) as Tokens;
  return {
    mock,
    world: mock.world,
    send,
    token,
    signIn: () =>
      read(token({ grant_type: 'authorization_code', code: '2TJk7M', redirect_uri: `${mock.url}/oauth/redirect_uri` })),
    signInInstaller: () =>
      read(token({ grant_type: 'password', username: installer.email, password: installer.password }, partner)),
  };
}

const ofDeveloper = { CLIENT_ID: developer.clientId, CLIENT_SECRET: developer.clientSecret };
const ofPartner = { CLIENT_ID: partner.clientId, CLIENT_SECRET: partner.clientSecret };
const json = { 'Content-Type': 'application/json' };

/** A request of the home owner with the key in a header, and with whatever is changed about it. */
async function call(stage: Stage, path: string, init: RequestInit = {}, key = developer.apiKey as string) {
  const { access_token } = await stage.signIn();
  const headers = { Authorization: `Bearer ${access_token}`, key, ...(init.headers as Record<string, string>) };
  await stage.send(path, { ...init, headers }).catch(() => undefined);
  return { ACCESS_TOKEN: access_token, API_KEY: key };
}

async function refresh(stage: Stage, refresh_token: string, client = developer as typeof developer | typeof partner) {
  await stage.token({ grant_type: 'refresh_token', refresh_token }, client);
  return { CLIENT_ID: client.clientId, CLIENT_SECRET: client.clientSecret, REFRESH_TOKEN: refresh_token };
}

const hostileTexts = ["it's", '"><script>alert(1)</script>', `$(id) \`id\` \${x}`, 'a\\', 'Ünï 𝔘', '\u2028!x', '{[1-2]}*?'];

export const scenes: readonly Scene[] = [
  { name: 'a GET', status: 200, play: (stage) => call(stage, '/api/v4/systems?size=2&page=1') },
  {
    name: 'a GET with the key in the query',
    status: 200,
    async play(stage) {
      const { access_token } = await stage.signIn();
      await stage.send(`/api/v4/systems?key=${developer.apiKey}&size=2`, {
        headers: { Authorization: `Bearer ${access_token}` },
      });
      return { ACCESS_TOKEN: access_token, API_KEY: developer.apiKey };
    },
  },
  {
    name: 'a JSON POST',
    status: 200,
    play: (stage) =>
      call(stage, '/api/v4/systems/search?size=10', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ system: { ids: [67, 698_906_018], name: hostileTexts.join(' ') } }),
      }),
  },
  {
    name: 'a JSON POST that is invalid',
    status: 422,
    play: (stage) =>
      call(stage, '/api/v4/systems/search?size=5000', {
        method: 'POST',
        headers: json,
        body: `{"sort_by":${JSON.stringify(hostileTexts)},"__proto__":{"a":"'"}}`,
      }),
  },
  {
    name: 'a form POST',
    status: 422,
    async play(stage) {
      const { access_token } = await stage.signInInstaller();
      const body = new URLSearchParams({ key: partner.apiKey, activation: JSON.stringify({ name: 'O\'Hara & "Sons" $5' }) });
      await stage.send('/api/v4/partner/activations', {
        method: 'POST',
        headers: { Authorization: `Bearer ${access_token}` },
        body,
      });
      return { ACCESS_TOKEN: access_token, API_KEY: partner.apiKey };
    },
  },
  {
    name: 'a sample',
    status: 200,
    play: (stage) => call(stage, '/api/v4/systems/67/summary', { headers: { Prefer: 'code=200, example="quickStart"' } }),
  },
  {
    name: 'a token request with a code',
    status: 200,
    isOnce: true,
    async play(stage) {
      await stage.signIn();
      return { ...ofDeveloper, CODE: '2TJk7M' };
    },
  },
  {
    name: 'a token request with a refresh token',
    status: 200,
    isOnce: true,
    play: async (stage) => refresh(stage, (await stage.signIn()).refresh_token),
  },
  {
    name: 'a token request with a password',
    status: 200,
    async play(stage) {
      await stage.signInInstaller();
      return { ...ofPartner, USERNAME: installer.email, PASSWORD: installer.password };
    },
  },
  {
    name: 'a system of somebody else in a world of its own',
    status: 403,
    worldId: 'w9',
    async play({ mock, send }) {
      const switches = { ...mock.world.switches, refreshExpiry: 'fixed', codeLifetimeSeconds: 30 } as const;
      const world = await mock.worlds.create({ id: 'w9', seed: 99, now: 1_700_000_000_000, rate: 0, switches });
      const [application] = (await world.applications.list()).filter(({ plan }) => plan === 'Megawatt');
      const minted = await send('/_heliostat/worlds/w9/tokens', {
        method: 'POST',
        headers: { ...json, Authorization: 'Bearer admin-token-of-the-test' },
        body: JSON.stringify({ client_id: application?.clientId, email: 'neighbour@example.com' }),
      });
      const { access_token } = (await minted.json()) as Tokens;
      const key = application?.apiKey ?? '';
      await send('/api/v4/systems/67', { headers: { Authorization: `Bearer ${access_token}`, key } });
      return { ACCESS_TOKEN: access_token, API_KEY: key };
    },
  },
  {
    name: 'no key',
    status: 401,
    async play({ send }) {
      await send('/api/v4/systems');
      return {};
    },
  },
  {
    name: 'an empty key',
    status: 401,
    async play({ send }) {
      await send('/api/v4/systems?key=&size=1');
      return {};
    },
  },
  { name: 'an unknown key', status: 401, play: (stage) => call(stage, '/api/v4/systems', {}, '0'.repeat(32)) },
  { name: 'the key of another application', status: 401, play: (stage) => call(stage, '/api/v4/systems', {}, partner.apiKey) },
  {
    name: 'no token',
    status: 401,
    async play({ send }) {
      await send('/api/v4/systems', { headers: { key: developer.apiKey } });
      return { API_KEY: developer.apiKey };
    },
  },
  {
    name: 'a token that is none',
    status: 401,
    async play({ send }) {
      await send('/api/v4/systems', { headers: { key: developer.apiKey, Authorization: 'Bearer abc' } });
      return { API_KEY: developer.apiKey, ACCESS_TOKEN: 'abc' };
    },
  },
  {
    name: 'an expired token',
    status: 401,
    async play(stage) {
      const { access_token } = await stage.signIn();
      stage.world.clock.advance(86_401_000);
      await stage.send('/api/v4/systems', { headers: { key: developer.apiKey, Authorization: `Bearer ${access_token}` } });
      return { API_KEY: developer.apiKey, ACCESS_TOKEN: access_token };
    },
  },
  {
    name: 'a revoked token',
    status: 401,
    async play(stage) {
      const { access_token } = await stage.signIn();
      for (const { id } of await stage.world.grants.list()) await stage.world.grants.revoke(id);
      await stage.send('/api/v4/systems', { headers: { key: developer.apiKey, Authorization: `Bearer ${access_token}` } });
      return { API_KEY: developer.apiKey, ACCESS_TOKEN: access_token };
    },
  },
  {
    name: 'a refresh token as bearer',
    status: 401,
    async play(stage) {
      const { refresh_token } = await stage.signIn();
      await stage.send('/api/v4/systems', { headers: { key: developer.apiKey, Authorization: `Bearer ${refresh_token}` } });
      return { API_KEY: developer.apiKey, ACCESS_TOKEN: refresh_token };
    },
  },
  { name: 'no access control', status: 401, play: (stage) => call(stage, '/api/v4/systems/config/67/battery_settings') },
  {
    name: 'an application of the portal without access controls',
    status: 401,
    async play(stage) {
      const application = await stage.world.applications.byClientId(developer.clientId);
      if (application) await stage.world.applications.put({ ...application, name: "Mia's `app` $(1)", accessControls: [] });
      return call(stage, '/api/v4/systems');
    },
  },
  {
    name: 'an application that waits',
    status: 401,
    async play(stage) {
      const application = await stage.world.applications.byClientId(developer.clientId);
      if (application) await stage.world.applications.put({ ...application, status: 'pending', enabledAt: null });
      await stage.send('/api/v4/systems', { headers: { key: developer.apiKey } });
      return { API_KEY: developer.apiKey };
    },
  },
  {
    name: 'a minute that is used up',
    status: 429,
    async play(stage) {
      const application = await stage.world.applications.byClientId(developer.clientId);
      if (application) await stage.world.hits.set(application, { period: 'minute', operationId: null, hits: 10 }, midsummer);
      return call(stage, '/api/v4/systems/67/summary');
    },
  },
  {
    name: 'a month that is used up',
    status: 429,
    async play(stage) {
      const application = await stage.world.applications.byClientId(developer.clientId);
      if (application) await stage.world.hits.set(application, { period: 'month', operationId: null, hits: 1_000 }, midsummer);
      return call(stage, '/api/v4/systems');
    },
  },
  { name: 'a system of somebody else', status: 403, play: (stage) => call(stage, '/api/v4/systems/72') },
  { name: 'a system of nobody', status: 404, play: (stage) => call(stage, '/api/v4/systems/1/summary') },
  { name: 'a wrong method', status: 405, play: (stage) => call(stage, '/api/v4/systems/67', { method: 'DELETE' }) },
  { name: 'a path of nothing', status: 404, play: (stage) => call(stage, '/api/v4/systems/67/nothing') },
  { name: 'a HEAD', status: 405, play: (stage) => call(stage, '/api/v4/systems', { method: 'HEAD' }) },
  {
    name: 'a fault with a status',
    status: 500,
    isOnce: true,
    async play(stage) {
      await stage.world.faults.add({ operationId: 'getSystem', status: 500, times: 1 });
      return call(stage, '/api/v4/systems/67');
    },
  },
  {
    name: 'a fault of a proxy',
    status: 503,
    isOnce: true,
    async play(stage) {
      await stage.world.faults.add({ operationId: null, kind: 'html', status: 503, times: 1 });
      return call(stage, '/api/v4/systems/67');
    },
  },
  {
    name: 'a fault that resets',
    status: 0,
    isOnce: true,
    async play(stage) {
      await stage.world.faults.add({ operationId: 'getSystem', kind: 'reset', times: 1 });
      return call(stage, '/api/v4/systems/67');
    },
  },
  {
    name: 'a code that was used',
    status: 400,
    async play(stage) {
      await stage.signIn();
      await stage.signIn();
      return { ...ofDeveloper, CODE: '2TJk7M' };
    },
  },
  {
    name: 'a code that is none',
    status: 400,
    async play(stage) {
      await stage.token({ grant_type: 'authorization_code', code: 'a+b&c', redirect_uri: 'https://a.example/?x=1&y=%20' });
      return { ...ofDeveloper, CODE: 'a+b&c' };
    },
  },
  {
    name: 'another redirect URI',
    status: 400,
    async play(stage) {
      await stage.token({ grant_type: 'authorization_code', code: '2TJk7M', redirect_uri: 'https://a.example/' });
      return { ...ofDeveloper, CODE: '2TJk7M' };
    },
    isOnce: true,
  },
  {
    name: 'a refresh token that was used',
    status: 400,
    async play(stage) {
      const { refresh_token } = await stage.signIn();
      await refresh(stage, refresh_token);
      return refresh(stage, refresh_token);
    },
  },
  {
    name: 'a refresh token after a month',
    status: 401,
    async play(stage) {
      const { refresh_token } = await stage.signIn();
      stage.world.clock.advance(2_629_747_000);
      return refresh(stage, refresh_token);
    },
  },
  {
    name: 'a refresh token of another client',
    status: 400,
    play: async (stage) => refresh(stage, (await stage.signIn()).refresh_token, partner),
  },
  {
    name: 'an access token as refresh token',
    status: 401,
    play: async (stage) => refresh(stage, (await stage.signIn()).access_token),
  },
  {
    name: 'a wrong secret',
    status: 401,
    async play(stage) {
      await stage.send('/oauth/token', {
        method: 'POST',
        headers: { Authorization: toBasic({ clientId: developer.clientId, clientSecret: 'x:y' }) },
        body: new URLSearchParams({ grant_type: 'refresh_token' }),
      });
      return { CLIENT_ID: developer.clientId, CLIENT_SECRET: 'x:y' };
    },
  },
  {
    name: 'no client',
    status: 401,
    async play({ send }) {
      await send('/oauth/token', { method: 'POST' });
      return {};
    },
  },
  {
    name: 'a wrong password',
    status: 400,
    async play(stage) {
      await stage.token({ grant_type: 'password', username: installer.email, password: 'a b&c' }, partner);
      return { ...ofPartner, USERNAME: installer.email, PASSWORD: 'a b&c' };
    },
  },
  {
    name: 'the password grant of a plan that has none',
    status: 401,
    async play(stage) {
      await stage.token({ grant_type: 'password', username: homeOwner.email, password: homeOwner.password });
      return { ...ofDeveloper, USERNAME: homeOwner.email, PASSWORD: homeOwner.password };
    },
  },
  {
    name: 'a form of the consent page that no page carried',
    status: 400,
    async play({ send, mock }) {
      const query = new URLSearchParams({
        response_type: 'code',
        client_id: developer.clientId,
        redirect_uri: `${mock.url}/oauth/redirect_uri`,
      });
      await send(`/oauth/authorize?${query}`, { method: 'POST', body: new URLSearchParams({ decision: 'deny' }) });
      return { CLIENT_ID: developer.clientId };
    },
  },
];
