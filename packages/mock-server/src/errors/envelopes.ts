import type { components } from '@heliostat/spec';
import type { RefusalCode } from './catalogue.ts';
import type { Refusal } from './refusal.ts';

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
  ApiQuotaError: (refusal: Refusal): Schemas['ApiQuotaError'] => {
    if (!refusal.window) throw new Error('A refusal with the quota envelope needs its window.');
    const { period, start, end, limit } = refusal.window;
    return {
      message: refusal.title,
      details: refusal.text,
      code: refusal.status,
      period,
      period_start: start,
      period_end: end,
      limit,
    };
  },
  GatewayError: (refusal: Refusal): Schemas['GatewayError'] => ({
    reason: String(refusal.status),
    message: [refusal.text],
  }),
  OAuthError: (refusal: Refusal): Schemas['OAuthError'] => ({
    error: words[refusal.code] ?? refusal.title,
    error_description: refusal.text,
  }),
} as const;

/** The name of a schema that can carry a refusal as JSON. */
export type EnvelopeName = keyof typeof envelopes;
