import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import { createTurns } from './create-turns.ts';
import type { Directory } from './directory.ts';
import type { AccessControl, PlanName } from './plans.ts';

/** What somebody registered on the developer portal. Id, secret and key are 32 hexadecimal characters each. */
export interface Application {
  readonly name: string;
  readonly description: string;
  readonly developedBy: string;
  readonly plan: PlanName;
  readonly accessControls: readonly AccessControl[];
  readonly status: 'enabled' | 'pending';
  /** When a pending application is enabled by itself, in epoch milliseconds; null for one that somebody has to enable. */
  readonly enabledAt: number | null;
  /** Whether calls over the month of a plan that sells them are answered and billed, as agreed with the service. */
  readonly sellsOverage: boolean;
  /** E-mail of the developer account that it belongs to. */
  readonly owner: string;
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
  /** Registers an application, or changes the one with the same client id: credentials that it had and has no more end. */
  put(application: Application): Promise<void>;
  /**
   * Changes an application as it is now, in one step: of several changes at once none is lost, and one that was deleted stays so.
   *
   * @param toChanged says what it shall be; what it throws leaves everything as it is
   * @returns the application as it is then, or undefined where there is none
   */
  change(clientId: string, toChanged: (application: Application) => Application): Promise<Application | undefined>;
  /** Ends an application and its credentials. */
  delete(clientId: string): Promise<void>;
  byClientId(clientId: string): Promise<Application | undefined>;
  byApiKey(apiKey: string): Promise<Application | undefined>;
  list(): Promise<readonly Application[]>;
}

/**
 * @param worldId the world that the directory shall name for their credentials
 * @param clock enables those that wait for a set time
 */
export function createApplications(store: Store, directory: Directory, worldId: string, clock: Clock): Applications {
  const toCurrent = (application: Application): Application =>
    application.enabledAt !== null && application.enabledAt <= clock.now() ? { ...application, status: 'enabled' } : application;
  const byClientId = async (clientId: string) => {
    const application = await store.get<Application>('applications', clientId);
    return application && toCurrent(application);
  };
  /** By client id: whoever writes an application has read it since anybody else did. */
  const turns = createTurns();

  async function write(application: Application): Promise<void> {
    const { clientId, apiKey } = application;
    const before = await store.get<Application>('applications', clientId);
    // The new key first and the old one last: whenever the process ends, the key on record opens.
    await store.put('api-keys', apiKey, clientId);
    await store.put('applications', clientId, application);
    if (before && before.apiKey !== apiKey) await store.delete('api-keys', before.apiKey);
    if (before) directory.release(worldId, before);
    directory.claim(worldId, application);
  }

  return {
    put: (application) => turns.take(application.clientId, () => write(application)),
    change: (clientId, toChanged) =>
      turns.take(clientId, async () => {
        const before = await byClientId(clientId);
        if (!before) return undefined;
        // Who it is does not change: another client id would be another application.
        const application = { ...toChanged(before), clientId };
        await write(application);
        return application;
      }),
    delete: (clientId) =>
      turns.take(clientId, async () => {
        const before = await store.get<Application>('applications', clientId);
        if (!before) return;
        await store.delete('applications', clientId);
        await store.delete('api-keys', before.apiKey);
        directory.release(worldId, before);
      }),
    byClientId,
    async byApiKey(apiKey) {
      const clientId = await store.get<string>('api-keys', apiKey);
      const application = clientId === undefined ? undefined : await byClientId(clientId);
      return application?.apiKey === apiKey ? application : undefined;
    },
    list: async () => (await store.list<Application>('applications')).map(toCurrent),
  };
}
