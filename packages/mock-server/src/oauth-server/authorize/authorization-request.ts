import type { Application } from '../../records/applications.ts';

/** What an application asked for, as far as the checks need it. */
export interface Asked {
  readonly application: Application;
  readonly redirectUri: string | null;
  readonly responseType: string | null;
  readonly scope: string | null;
}

/** An authorization request that has a redirect URI to answer to. */
export interface AuthorizationRequest {
  readonly application: Application;
  /** To the letter, as the token request has to repeat it. */
  readonly redirectUri: string;
  readonly state: string | null;
  /** Path and query of the request itself, where its forms go and where log-in leads back to. */
  readonly target: string;
}
