import type { MockServerOptions } from '@heliostat/mock-server';
import { createTestMock, installer, partner, type TestMock, type Tokens, toHeaders } from '../harness/test-mock.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are read field by field, and `send` has held them against the contract.
export type Json = any;
export interface Answer {
  readonly status: number;
  readonly body: Json;
}
/** Sends one call with a token. An object goes as JSON, a form as it is. */
export type Call = (method: string, path: string, body?: object) => Promise<Answer>;

export interface CallerMock extends TestMock {
  /** Calls as the installer. */
  readonly call: Call;
  /** Calls as somebody who logs in with a password now. */
  as(email: string, password: string): Promise<Call>;
  /** The id of the user who has an address. */
  idOf(email: string): Promise<number>;
  /** The id of the installer's company. */
  readonly companyId: number;
}

export async function createCallerMock(options: MockServerOptions = {}): Promise<CallerMock> {
  const mock = await createTestMock(options);
  const as = async (username: string, password: string): Promise<Call> => {
    const answer = await mock.token({ grant_type: 'password', username, password }, partner);
    if (answer.status !== 200) throw new Error(`Nobody logged in as ${username}: ${await answer.text()}`);
    return toCall(mock, ((await answer.json()) as Tokens).access_token);
  };
  const call = await as(installer.email, installer.password);
  const self = await call('GET', '/api/v4/partner/users/self?expand=company');
  return {
    ...mock,
    call,
    as,
    companyId: self.body.company.company_id,
    idOf: async (email) => (await call('GET', `/api/v4/users/search?email=${encodeURIComponent(email)}`)).body.user_id,
  };
}

function toCall(mock: TestMock, accessToken: string): Call {
  return async (method, path, body) => {
    const json = body instanceof URLSearchParams || body === undefined ? undefined : JSON.stringify(body);
    const answer = await mock.send(path, {
      method,
      headers: {
        ...toHeaders(accessToken, partner.apiKey),
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: json ?? (body as URLSearchParams) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
}

/** A form whose one field holds JSON, as Commissioning takes users and estimates. */
export function toForm(name: string, value: unknown): URLSearchParams {
  return new URLSearchParams({ [name]: JSON.stringify(value) });
}

/** Somebody who is in no world yet. */
export const ann = { email: 'ann@example.org', first_name: 'Ann', last_name: 'Lee' } as const;

/** The first password of somebody who was created, from the mail that told them. */
export async function readPassword({ world }: TestMock, email: string): Promise<string> {
  const mail = (await world.mailbox.list()).find(({ to }) => to === email);
  return /the password (\w+)\./.exec(mail?.paragraphs.join(' ') ?? '')?.[1] ?? '';
}
