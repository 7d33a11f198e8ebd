import type { Store } from '../store/store.ts';
import type { AccessControl, PlanName } from './plans.ts';

/** What somebody registered on the developer portal. Id, secret and key are 32 hexadecimal characters each. */
export interface Application {
  readonly name: string;
  readonly description: string;
  readonly developedBy: string;
  readonly plan: PlanName;
  readonly accessControls: readonly AccessControl[];
  readonly status: 'enabled' | 'pending';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly apiKey: string;
  /** The undocumented `app_Id` of token answers: 13 digits. */
  readonly appId: string;
  /** The redirect URIs that are allowed, or null for any. */
  readonly redirectUris: readonly string[] | null;
}

/** The applications of a world, found by client id or by API key. */
export interface Applications {
  put(application: Application): Promise<void>;
  byClientId(clientId: string): Promise<Application | undefined>;
  byApiKey(apiKey: string): Promise<Application | undefined>;
  list(): Promise<readonly Application[]>;
}

export function createApplications(store: Store): Applications {
  return {
    async put(application) {
      await store.put('applications', application.clientId, application);
      await store.put('api-keys', application.apiKey, application.clientId);
    },
    byClientId: (clientId) => store.get<Application>('applications', clientId),
    async byApiKey(apiKey) {
      const clientId = await store.get<string>('api-keys', apiKey);
      return clientId === undefined ? undefined : store.get<Application>('applications', clientId);
    },
    list: () => store.list<Application>('applications'),
  };
}
