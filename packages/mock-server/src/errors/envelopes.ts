import type { components } from '@heliostat/spec';
import type { RefusalCode } from './catalogue.ts';
import { toLiveStreamError } from './live-stream-error.ts';
import type { QuotaWindow, Refusal } from './refusal.ts';

type Schemas = components['schemas'];

/** What RFC 6749 calls the refusals that both halves of the host share. */
const words: { readonly [Code in RefusalCode]?: string } = {
  unreadable: 'invalid_request',
  too_large: 'invalid_request',
  failed: 'server_error',
};

/** The bodies that a refusal can have, by the name of the schema that an operation declares for the status. */
export const envelopes = {
  ApiError: (refusal: Refusal): Schemas['ApiError'] => ({
    message: refusal.title,
    details: refusal.text,
    code: refusal.status,
  }),
  ApiQuotaError: (refusal: Refusal): Schemas['ApiQuotaError'] => ({
    message: refusal.title,
    details: refusal.text,
    code: refusal.status,
    ...toWindow(refusal.window),
  }),
  GatewayError: (refusal: Refusal): Schemas['GatewayError'] => ({
    reason: String(refusal.status),
    message: toSentences(refusal),
  }),
  GatewayQuotaError: (refusal: Refusal): Schemas['GatewayQuotaError'] => ({
    reason: String(refusal.status),
    message: [refusal.text],
    ...toWindow(refusal.window),
  }),
  ServiceError: ({ errorCode, text, others }: Refusal): Schemas['ServiceError'] => ({
    ...(errorCode === undefined ? {} : { errorCode }),
    errorMessages: [text, ...others],
  }),
  EvChargerError: (refusal: Refusal): Schemas['EvChargerError'] => ({
    message: refusal.title,
    code: String(refusal.status),
    details: refusal.text,
  }),
  LiveStreamError: toLiveStreamError,
  OAuthError: (refusal: Refusal): Schemas['OAuthError'] => ({
    error: words[refusal.code] ?? refusal.title,
    error_description: refusal.text,
  }),
} as const satisfies Readonly<Record<string, (refusal: Refusal, now: number) => object>>;

/** The name of a schema that can carry a refusal as JSON. */
export type EnvelopeName = keyof typeof envelopes;

/** Commissioning tells a missing key apart and nothing else. @ledger partner-401-body */
function toSentences({ status, code, text }: Refusal): string[] {
  if (status !== 401) return [text];
  const refused = 'Not authorized to access requested resource.';
  return code === 'key_missing' ? [refused, 'API Key missing in url/headers!'] : [refused];
}

function toWindow(window: QuotaWindow | undefined): Omit<Schemas['ApiQuotaError'], keyof Schemas['ApiError']> {
  if (!window) throw new Error('A refusal with a quota envelope needs its window.');
  const { period, start, end, limit } = window;
  return { period, period_start: start, period_end: end, limit };
}
