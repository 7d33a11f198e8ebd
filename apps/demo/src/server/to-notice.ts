import type { OAuthError } from '@heliostat/oauth';
import type { Notice } from '../answers/notice.ts';
import { isUnreachable } from './to-problem.ts';

/** Turns the end of a log-in that failed into the word that the page explains. */
export function toNotice(error: OAuthError): Notice {
  if (isUnreachable(error)) return 'unreachable';
  switch (error.code) {
    case 'access_denied':
      return 'denied';
    case 'state_missing':
    case 'state_mismatch':
      return 'state';
    case 'code_missing':
      return 'incomplete';
    case 'invalid_grant':
      return 'refused';
    case 'invalid_client':
    case 'unauthorized':
    case 'unauthorized_client':
      return 'credentials';
    default:
      return 'failed';
  }
}
