import type { MockServerOptions } from '@heliostat/mock-server';
import type { components } from '@heliostat/spec';
import { createTestMock, installer, partner, type TestMock, toHeaders } from '../harness/test-mock.ts';

export type Activation = components['schemas']['Activation'];
export type Sent = components['schemas']['ActivationUpdate'];

/** A mock, and how an installer of a company in the United States talks to it. */
export interface PartnerMock extends TestMock {
  /** Sends a request as the installer, and holds the answer against the contract. */
  call(method: string, path: string, body?: URLSearchParams | object): Promise<Response>;
  /** Creates an activation. @throws if it is refused */
  create(system: Sent): Promise<Activation>;
  update(id: number, system: Sent): Promise<Response>;
  read(id: number, query?: string): Promise<Activation>;
  /** The same calls as somebody else. */
  as(account: Account): PartnerMock;
}

export const activations = '/api/v4/partner/activations';

export const texas = { street1: '1 Elm Street', city: 'Austin', state: 'TX', country: 'US', postal_code: '78701' } as const;
export const california = { street1: '9 Oak Lane', city: 'Fresno', state: 'CA', country: 'US', postal_code: '93650' } as const;

export async function createPartnerMock(options: MockServerOptions = {}): Promise<PartnerMock> {
  return toPartnerMock(await createTestMock(options), installer);
}

interface Account {
  readonly email: string;
  readonly password: string;
}

/** Signs in at the first call, and again when the tokens are old. */
function toPartnerMock(mock: TestMock, { email, password }: Account): PartnerMock {
  let token: { readonly text: string; readonly until: number } | undefined;
  const readHeaders = async () => {
    if (!token || token.until < mock.clock.now()) {
      const answer = await mock.token({ grant_type: 'password', username: email, password }, partner);
      const { access_token: text } = await readJson<{ access_token: string }>(answer, 200);
      token = { text, until: mock.clock.now() + 80_000_000 };
    }
    return toHeaders(token.text, partner.apiKey);
  };
  const call: PartnerMock['call'] = async (method, path, body) => {
    const isJson = body !== undefined && !(body instanceof URLSearchParams);
    const sent = isJson ? JSON.stringify(body) : body;
    return mock.send(path, {
      method,
      headers: { ...(await readHeaders()), ...(isJson ? { 'Content-Type': 'application/json' } : {}) },
      ...(sent === undefined ? {} : { body: sent }),
    });
  };
  return {
    ...mock,
    call,
    create: async (system) => readJson(await call('POST', activations, toForm({ system })), 201),
    update: (id, system) => call('PUT', `${activations}/${id}`, toForm({ system })),
    read: async (id, query = '') => readJson(await call('GET', `${activations}/${id}${query}`), 200),
    as: (account) => toPartnerMock(mock, account),
  };
}

/** Other people of a new world. */
export const colleague = { email: 'dispatcher@example.com', password: 'green-van-14' } as const;
export const subcontractor = { email: 'subcontractor@example.com', password: 'borrowed-drill-58' } as const;

/** A form whose fields hold JSON. */
export function toForm(fields: Readonly<Record<string, unknown>>): URLSearchParams {
  return new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, JSON.stringify(value)]));
}

/** The body of an answer with a status. @throws if it has another one */
export async function readJson<Body>(answer: Response, status: number): Promise<Body> {
  if (answer.status !== status) throw new Error(`Answered ${answer.status} instead of ${status}: ${await answer.text()}`);
  return (await answer.json()) as Body;
}
