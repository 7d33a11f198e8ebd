import { decodeJwt } from 'jose';
import type { World } from '../records/world.ts';
import type { Worlds } from '../records/worlds.ts';
import { readBasic, toCredentials } from './read-basic.ts';
import { readBearer } from './read-bearer.ts';
import type { ReadRequest } from './read-request.ts';
import { readSessionWorld } from './read-session-world.ts';

/** The parts of a request that can name a world. */
export type Naming = Pick<ReadRequest, 'query' | 'headers'> & { readonly form: URLSearchParams | undefined };

/**
 * The world of a request, told by the first of these that any world knows: its API key, the client id of its Basic header or of its
 * parameters, the client of its token, its session. A request that names none belongs to the default world. Nothing is checked
 * here: whoever is let in is decided by that world.
 */
export async function findWorld(worlds: Worlds, naming: Naming): Promise<World> {
  const { directory } = worlds;
  for (const apiKey of toValues(naming, 'key', naming.headers.get('key'))) {
    const id = directory.byApiKey(apiKey);
    if (id !== undefined) return worlds.pin(id);
  }
  for (const clientId of [...toValues(naming, 'client_id', toBasicUser(naming.headers)), ...toTokenClient(naming.headers)]) {
    const id = directory.byClientId(clientId);
    if (id !== undefined) return worlds.pin(id);
  }
  return worlds.pin(readSessionWorld(naming.headers));
}

function toValues({ query, form }: Naming, name: string, header: string | null): readonly string[] {
  return [...query.getAll(name), ...(form?.getAll(name) ?? []), header].filter((value): value is string => !!value);
}

function toBasicUser(headers: Headers): string | null {
  const encoded = readBasic(headers);
  return (encoded !== undefined && toCredentials(encoded)[0]?.clientId) || null;
}

function toTokenClient(headers: Headers): readonly string[] {
  try {
    const { client_id: clientId } = decodeJwt(readBearer(headers) ?? '');
    return typeof clientId === 'string' ? [clientId] : [];
  } catch {
    // No token: whoever checks it says so.
    return [];
  }
}
