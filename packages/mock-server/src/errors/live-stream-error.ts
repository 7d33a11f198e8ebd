import type { components } from '@heliostat/spec';
import type { RefusalCode } from './catalogue.ts';
import type { Refusal } from './refusal.ts';
import { toUtcText } from './to-utc-text.ts';

type LiveStreamError = components['schemas']['LiveStreamError'];

const accessDenied = ['UNAUTHORIZED', 'Application is not authorized to access the requested resource'] as const;
const keyInvalid = ['NOT_AUTHENTICATED', 'API Key is invalid'] as const;
const tokenInvalid = ['UNAUTHORIZED', 'Access token is invalid'] as const;

/** The name and the text of what the gateway refuses here in words of its own. Unlike elsewhere, a 401 tells its cause. */
const wordings: { readonly [Code in RefusalCode]?: readonly [status: string, message: string] } = {
  key_missing: ['NOT_AUTHENTICATED', 'API Key is missing'],
  key_unknown: keyInvalid,
  application_pending: keyInvalid,
  key_client_mismatch: keyInvalid,
  bearer_missing: tokenInvalid,
  bearer_invalid: tokenInvalid,
  bearer_is_refresh_token: tokenInvalid,
  bearer_revoked: tokenInvalid,
  bearer_revoked_403: tokenInvalid,
  bearer_expired: ['UNAUTHORIZED', 'Access token has expired'],
  access_control_401: accessDenied,
  access_control_403: accessDenied,
  system_forbidden: ['FORBIDDEN', 'User is not authorized'],
  failed: ['INTERNAL_SERVER_ERROR', 'Internal Server Error'],
  quota_exceeded: ['TOO_MANY_REQUESTS', 'Too Many Requests'],
};
const types: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'authorization_error',
  429: 'request_exceeded_error',
  473: 'site_connectivity_error',
  500: 'server_error',
  550: 'server_error',
  551: 'server_error',
  552: 'server_error',
};

/** The refusal of a live stream. @param now epoch milliseconds @ledger live-error-envelope live-error-epoch live-401 live-429 live-500 */
export function toLiveStreamError(refusal: Refusal, now: number): LiveStreamError {
  const [status, message] = wordings[refusal.code] ?? [refusal.title, refusal.text];
  return {
    error: { code: refusal.status, details: [{}], message, status },
    timestamp_epoch: now,
    timestamp_utc: toUtcText(now),
    type: types[refusal.status] ?? 'validation_error',
  };
}
