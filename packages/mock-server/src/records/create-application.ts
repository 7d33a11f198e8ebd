import { toDigits, toHex32 } from '../random.ts';
import type { Application } from './applications.ts';
import type { Chance } from './chance.ts';

/** The developer account that the applications of a new world belong to. */
export const developerEmail = 'developer@example.com';

/** An enabled application with credentials of its own, and nothing said about it yet. */
export async function createApplication(chance: Chance): Promise<Application> {
  return {
    name: '',
    description: '',
    developedBy: 'Heliostat',
    plan: 'Watt',
    accessControls: [],
    status: 'enabled',
    enabledAt: null,
    sellsOverage: false,
    owner: developerEmail,
    redirectUris: null,
    clientId: toHex32(await chance.next('client-id')),
    clientSecret: toHex32(await chance.next('client-secret')),
    apiKey: toHex32(await chance.next('api-key')),
    appId: toDigits(await chance.next('app-id'), 13),
  };
}
