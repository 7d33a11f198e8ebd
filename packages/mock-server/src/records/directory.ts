/** What an application shows to be known. */
interface Credentials {
  readonly apiKey: string;
  readonly clientId: string;
}

/**
 * Which world a credential belongs to, for all worlds of a mock together. It follows from the applications of the worlds, and is
 * made anew from them at each start.
 */
export interface Directory {
  byApiKey(apiKey: string): string | undefined;
  byClientId(clientId: string): string | undefined;
  /** Says that the credentials of an application lead to a world from now on. */
  claim(worldId: string, credentials: Credentials): void;
  /** Ends that, where they lead to this world. */
  release(worldId: string, credentials: Credentials): void;
}

export function createDirectory(): Directory {
  const apiKeys = new Map<string, string>();
  const clientIds = new Map<string, string>();
  return {
    byApiKey: (apiKey) => apiKeys.get(apiKey),
    byClientId: (clientId) => clientIds.get(clientId),
    claim(worldId, { apiKey, clientId }) {
      apiKeys.set(apiKey, worldId);
      clientIds.set(clientId, worldId);
    },
    release(worldId, { apiKey, clientId }) {
      if (apiKeys.get(apiKey) === worldId) apiKeys.delete(apiKey);
      if (clientIds.get(clientId) === worldId) clientIds.delete(clientId);
    },
  };
}
