import type { Asked } from './authorization-request.ts';
import { checkClientEnabled } from './checks/check-client-enabled.ts';
import { checkCodeGrant } from './checks/check-code-grant.ts';
import { checkRedirectUriForm } from './checks/check-redirect-uri-form.ts';
import { checkRedirectUriListed } from './checks/check-redirect-uri-listed.ts';
import { checkRedirectUriPresent } from './checks/check-redirect-uri-present.ts';
import { checkResponseType } from './checks/check-response-type.ts';
import { checkScope } from './checks/check-scope.ts';

/** One check of an authorization request. It answers what it saw, for the journal, or refuses. */
export interface Check {
  readonly step: string;
  readonly check: (asked: Asked) => string | null;
}

/**
 * What has to hold before the redirect URI can be trusted: a refusal stays with the service, on an error page. The order decides
 * which of several faults is told.
 *
 * @ledger authorize-checks-before-login
 */
export const checksBeforeRedirect: readonly Check[] = [
  { step: 'check-client-enabled', check: checkClientEnabled },
  { step: 'check-code-grant', check: checkCodeGrant },
  { step: 'check-redirect-uri-present', check: checkRedirectUriPresent },
  { step: 'check-redirect-uri-form', check: checkRedirectUriForm },
  { step: 'check-redirect-uri-listed', check: checkRedirectUriListed },
];

/** What the application itself is told about, at its redirect URI. */
export const checksAtRedirect: readonly Check[] = [
  { step: 'check-response-type', check: checkResponseType },
  { step: 'check-scope', check: checkScope },
];
