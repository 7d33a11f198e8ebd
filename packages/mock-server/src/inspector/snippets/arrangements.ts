import type { RefusalCode } from '../../errors/catalogue.ts';

/** What a test arranges so that a request is refused as it was. */
export interface Arrangement {
  /** So many seconds before the request, what it shows was issued. */
  readonly secondsBefore?: number;
  /** The application waits to be enabled. */
  readonly isPending?: boolean;
  /** What the request shows was issued to another application. */
  readonly isOfOther?: boolean;
  /** The request is sent for the second time. */
  readonly isRepeated?: boolean;
  /** The home owner took every consent back. */
  readonly isRevoked?: boolean;
  /** The code was issued for this redirect URI. */
  readonly redirectUri?: string;
  /** Texts that are sent in place of good ones, by their placeholders. */
  readonly sent?: Readonly<Record<string, string>>;
  /** Another token that is sent in place of the right one, by its placeholder. */
  readonly swapped?: Readonly<Record<string, 'access_token' | 'refresh_token'>>;
}

const another = { isOfOther: true };
const revoked = { isRevoked: true };
const pending = { isPending: true };
const repeated = { isRepeated: true };

/** By refusal; where a code is missing, the request is refused for what it says. */
export const arrangements: { readonly [Code in RefusalCode]?: Arrangement } = {
  key_unknown: { sent: { API_KEY: 'a-key-of-nobody' } },
  application_pending: pending,
  bearer_invalid: { sent: { ACCESS_TOKEN: 'not-a-token' } },
  bearer_expired: { secondsBefore: 86_401 },
  bearer_revoked: revoked,
  bearer_revoked_403: revoked,
  bearer_is_refresh_token: { swapped: { ACCESS_TOKEN: 'refresh_token' } },
  key_client_mismatch: another,
  client_unknown: { sent: { CLIENT_ID: 'nobody' } },
  client_not_enabled: pending,
  client_credentials_bad: { sent: { CLIENT_SECRET: 'not-the-secret' } },
  code_invalid: { sent: { CODE: 'NoCode' } },
  code_reused: repeated,
  code_of_other_client: another,
  redirect_uri_differs: { redirectUri: 'https://elsewhere.example/callback' },
  refresh_token_invalid: revoked,
  refresh_token_reused: repeated,
  refresh_token_of_other_client: another,
  refresh_token_expired: { secondsBefore: 2_629_747 },
  refresh_token_malformed: { sent: { REFRESH_TOKEN: 'not-a-token' } },
  refresh_token_is_access_token: { swapped: { REFRESH_TOKEN: 'access_token' } },
  user_credentials_bad: { sent: { PASSWORD: 'not-the-password' } },
};
