import type { MockServerOptions } from '@heliostat/mock-server';
import type { components } from '@heliostat/spec';
import { createOpenMock, partner, type TestMock, toHeaders } from '../harness/test-mock.ts';

export type SystemList = components['schemas']['SystemList'];
export type FoundSystemList = components['schemas']['FoundSystemList'];

/** A mock with somebody who asks it: the home owner, or the installer. */
export interface Caller {
  readonly mock: TestMock;
  get(path: string): Promise<Response>;
  list(query?: string): Promise<SystemList>;
  search(body: object | string, query?: string): Promise<Response>;
  /** As `search`, for what has to be found. */
  find(system: object, query?: string, more?: object): Promise<FoundSystemList>;
}

export async function createCaller(who: 'owner' | 'installer', options: MockServerOptions = {}): Promise<Caller> {
  const mock = await createOpenMock(options);
  const tokens = await (who === 'owner' ? mock.signIn() : mock.signInInstaller());
  const headers = toHeaders(tokens.access_token, who === 'owner' ? undefined : partner.apiKey);
  const get = (path: string) => mock.send(path, { headers });
  const search: Caller['search'] = (body, query = '') =>
    mock.send(`/api/v4/systems/search${query && `?${query}`}`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    mock,
    get,
    search,
    list: async (query = '') => readOk(await get(`/api/v4/systems${query && `?${query}`}`)),
    find: async (system, query, more = {}) => readOk(await search({ system, ...more }, query)),
  };
}

/** The body of a success. */
async function readOk<T>(response: Response): Promise<T> {
  if (response.status !== 200) throw new Error(`It was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

export function toIds({ systems }: { readonly systems: readonly { readonly system_id: number }[] }): readonly number[] {
  return systems.map(({ system_id }) => system_id);
}
