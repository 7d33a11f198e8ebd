import type { Store } from '../store/store.ts';
import type { Application } from './applications.ts';

/** Which world a credential belongs to, for all worlds of a mock together. */
export interface Directory {
  byApiKey(apiKey: string): Promise<string | undefined>;
  byClientId(clientId: string): Promise<string | undefined>;
  /** Says that the credentials of an application lead to a world from now on. */
  claim(worldId: string, application: Application): Promise<void>;
  release(application: Application): Promise<void>;
}

export function createDirectory(store: Store): Directory {
  return {
    byApiKey: (apiKey) => store.get<string>('api-keys', apiKey),
    byClientId: (clientId) => store.get<string>('client-ids', clientId),
    async claim(worldId, { apiKey, clientId }) {
      await store.put('api-keys', apiKey, worldId);
      await store.put('client-ids', clientId, worldId);
    },
    async release({ apiKey, clientId }) {
      await store.delete('api-keys', apiKey);
      await store.delete('client-ids', clientId);
    },
  };
}
