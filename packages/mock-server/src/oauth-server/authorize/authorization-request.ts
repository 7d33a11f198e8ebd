import type { Application } from '../../records/applications.ts';

/** An authorization request that passed every check. */
export interface AuthorizationRequest {
  readonly application: Application;
  /** To the letter, as the token request has to repeat it. */
  readonly redirectUri: string;
  readonly state: string | null;
  /** Path and query of the request itself, where its forms go and where log-in leads back to. */
  readonly target: string;
}
