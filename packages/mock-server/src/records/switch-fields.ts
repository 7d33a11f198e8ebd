import type { AdminComponents } from '@heliostat/spec';
import type { Switches } from './switches.ts';

/** Switches as JSON shows them. */
export type SwitchDescription = AdminComponents['schemas']['Switches'];

/** The name that each switch has in JSON. */
export const switchFields = {
  rotation: 'rotation',
  refreshExpiry: 'refresh_expiry',
  oldAccessToken: 'old_access_token',
  accessControlStatus: 'access_control_status',
  revokedStatus: 'revoked_status',
  tokenByGet: 'token_by_get',
  keyInHeader: 'key_in_header',
  codeLifetimeSeconds: 'code_lifetime_seconds',
  consent: 'consent',
  partnerVerificationSeconds: 'partner_verification_seconds',
  quota: 'quota',
  countTokenCalls: 'count_token_calls',
  retryAfter: 'retry_after',
  shape: 'shape',
} as const satisfies { readonly [Name in keyof Switches]: keyof SwitchDescription };

/** Switches as JSON shows them. */
export function toSwitchDescription(switches: Switches): SwitchDescription {
  const entries = Object.entries(switchFields).map(([name, field]) => [field, switches[name as keyof Switches]]);
  return Object.fromEntries(entries);
}

/** Switches of which JSON changed some. */
export function fromSwitchChanges(changes: Partial<SwitchDescription>, from: Switches): Switches {
  const given = Object.entries(switchFields).flatMap(([name, field]) =>
    changes[field] === undefined ? [] : [[name, changes[field]]],
  );
  return { ...from, ...Object.fromEntries(given) };
}
