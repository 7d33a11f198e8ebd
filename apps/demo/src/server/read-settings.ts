import type { Mode } from '../answers/answers.ts';

/** Where the service is, and as which application the demo talks to it. Stays on the server. */
export interface Settings {
  readonly baseUrl: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly apiKey: string;
  readonly mode: Mode;
}

/** A setting that is missing or unreadable. The message names the variable and never its value. */
export class SettingsError extends Error {
  override readonly name: string = 'SettingsError';
}

const defaultBaseUrl = 'http://127.0.0.1:4010';

/** The sample application that Enphase prints in its public quick start; the mock seeds it. Not a secret. */
const sampleApplication = {
  ENPHASE_CLIENT_ID: 'f2a479f3c6067f0d9517cadae7f00b47',
  ENPHASE_CLIENT_SECRET: '5035ca64c13f793a7c1bca435591d5ea',
  ENPHASE_API_KEY: 'b2b2fd806ed13efb463691b436957798',
};
type CredentialName = keyof typeof sampleApplication;
const credentialNames = Object.keys(sampleApplication) as CredentialName[];

/**
 * Reads the settings from environment variables; an empty one counts as missing.
 * All three credentials go together: at a mock they may all be left out, anywhere else none may.
 *
 * @throws SettingsError
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const baseUrl = readBaseUrl(env.ENPHASE_BASE_URL || defaultBaseUrl);
  const mode = isLoopback(baseUrl) ? 'mock' : 'live';
  if (mode === 'live' && baseUrl.protocol !== 'https:') {
    throw new SettingsError('ENPHASE_BASE_URL must use https unless it is on this machine: secrets would travel in the clear.');
  }
  const missing = credentialNames.filter((name) => !env[name]?.trim());
  if (missing.length > 0 && (mode === 'live' || missing.length < credentialNames.length)) {
    throw new SettingsError(
      `${missing.join(', ')} not set. Set ${credentialNames.join(', ')} to the values on your application's page in the Enphase developer portal, ` +
        `or leave all of them and ENPHASE_BASE_URL out to use the mock at ${defaultBaseUrl}.`,
    );
  }
  const read = (name: CredentialName): string => env[name]?.trim() || sampleApplication[name];
  return {
    baseUrl,
    mode,
    clientId: read('ENPHASE_CLIENT_ID'),
    clientSecret: read('ENPHASE_CLIENT_SECRET'),
    apiKey: read('ENPHASE_API_KEY'),
  };
}

function readBaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new SettingsError(
      `ENPHASE_BASE_URL must be an http or https address without credentials, query or fragment, such as ${defaultBaseUrl}.`,
    );
  }
  return url;
}

function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(url.hostname);
}
