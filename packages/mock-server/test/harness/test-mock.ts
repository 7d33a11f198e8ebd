import {
  createManualClock,
  createMockServer,
  type ManualClock,
  type MockServer,
  type MockServerOptions,
} from '@heliostat/mock-server';
import { type components, plans } from '@heliostat/spec';
import { expectDeclared } from './contract.ts';

export type Tokens = components['schemas']['TokenResponse'];

/** The applications of the quick start, with the values that it prints. */
export const developer = {
  clientId: 'f2a479f3c6067f0d9517cadae7f00b47',
  clientSecret: '5035ca64c13f793a7c1bca435591d5ea',
  apiKey: 'b2b2fd806ed13efb463691b436957798',
} as const;
export const partner = {
  clientId: '80dbd3b58134e283a0cf745281fcf659',
  clientSecret: 'dcdad1f5cd4132ca537f72664dbf3104',
  apiKey: '4a6580c04b9e6282058df02d6454e659',
} as const;
export const homeOwner = { email: 'homeowner@example.com', password: 'sunny-roof-67' } as const;
export const installer = { email: 'installer@example.com', password: 'two-ladders-91' } as const;

/** A Sunday noon in Europe, morning in California, evening in Australia. */
export const midsummer = Date.parse('2026-06-21T12:00:00Z');
export const origin = 'http://mock.test';
export const redirectUri = 'http://127.0.0.1:4020/callback';

export interface TestMock extends MockServer {
  readonly clock: ManualClock;
  /** Sends a request and holds the answer against the contract before it comes back. */
  send(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a form to the token endpoint. */
  token(parameters: Readonly<Record<string, string>>, client?: Client): Promise<Response>;
  /** Tokens of the home owner for the developer application, through the code that the quick start prints. */
  signIn(): Promise<Tokens>;
  /** Tokens of the installer for the partner application. */
  signInInstaller(): Promise<Tokens>;
}

export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A fresh mock with a clock that the test moves. Quotas only count unless the test says otherwise: most tests are about something else. */
export async function createTestMock(options: MockServerOptions = {}): Promise<TestMock> {
  const clock = createManualClock(midsummer);
  const switches = { quota: 'count', ...options.switches } as const;
  const mock = await createMockServer({ clock, adminToken: 'admin-token-of-the-test', livePace: 0, ...options, switches });
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(new URL(path, origin), { redirect: 'manual', ...init });
    const response = await mock.fetch(request.clone());
    if (!path.startsWith('/_heliostat/')) await expectDeclared(request, response.clone());
    return response;
  };
  const token: TestMock['token'] = (parameters, client = developer) =>
    send('/oauth/token', { method: 'POST', headers: { Authorization: toBasic(client) }, body: new URLSearchParams(parameters) });
  return {
    ...mock,
    clock,
    send,
    token,
    async signIn() {
      const code = { grant_type: 'authorization_code', code: '2TJk7M', redirect_uri: `${origin}/oauth/redirect_uri` };
      return readTokens(await token(code));
    },
    async signInInstaller() {
      const { email: username, password } = installer;
      return readTokens(await token({ grant_type: 'password', username, password }, partner));
    },
  };
}

/** A fresh mock whose developer application may call every operation, whatever its plan. */
export async function createOpenMock(options: MockServerOptions = {}): Promise<TestMock> {
  const mock = await createTestMock(options);
  const application = await mock.world.applications.byClientId(developer.clientId);
  if (!application) throw new Error('The default world has no developer application.');
  await mock.world.applications.put({ ...application, accessControls: plans.Partner.accessControls });
  return mock;
}

/** The headers of an API call. */
export function toHeaders(accessToken: string, apiKey: string = developer.apiKey): Record<string, string> {
  return { Authorization: `Bearer ${accessToken}`, key: apiKey };
}

export function toBasic({ clientId, clientSecret }: Client): string {
  return `Basic ${btoa(`${clientId}:${clientSecret}`)}`;
}

async function readTokens(response: Response): Promise<Tokens> {
  if (response.status !== 200) throw new Error(`The token endpoint answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Tokens;
}
