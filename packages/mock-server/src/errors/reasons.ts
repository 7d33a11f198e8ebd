import type { RefusalCode } from './catalogue.ts';

/**
 * Why a refusal happened, where its text does not tell or quotes what was sent: for the journal, which a caller does not see and which
 * must not repeat a secret that slipped into the wrong place.
 */
export const reasons: { readonly [Code in RefusalCode]?: string } = {
  key_missing: 'No API key came with the request, neither in the query nor in a form nor in a header named key.',
  key_unknown: 'No application of any world has this API key.',
  application_pending: 'The application of this key waits to be enabled.',
  bearer_missing: 'There is no Authorization header with a bearer token.',
  bearer_invalid: 'This world did not issue the token, or it was changed since.',
  bearer_expired: 'The token is past its expiry by the clock of this world. Refresh it.',
  bearer_revoked: 'The home owner took the consent back. Only a new authorization helps.',
  bearer_revoked_403: 'The home owner took the consent back. Only a new authorization helps.',
  bearer_is_refresh_token: 'A refresh token was sent as bearer. Send the access token.',
  key_client_mismatch: 'Key and token are both good and belong to different applications.',
  access_control_401: 'The application does not have the access control of this operation. It is chosen at the developer portal.',
  access_control_403: 'The application does not have the access control of this operation. It is chosen at the developer portal.',
  system_unknown: 'No system of this world has the id of the path.',
  system_unknown_not_authorized: 'No system of this world has the id of the path.',
  partner_system_unknown: 'No system of this world has the id of the path.',
  device_unknown: 'The system has no device of this kind with the serial number of the path.',
  ev_charger_unknown: 'The system has no EV charger by Enphase with the serial number of the path.',
  invalid: 'The request is not one that the operation takes.',
  grant_type_unsupported: 'The grant type is none that the server knows.',
  grant_unauthorized: 'The plan of the application does not have this grant.',
  system_forbidden: 'The system exists, and the grant behind the token does not cover it.',
  partner_system_forbidden: 'The system exists, and the grant behind the token does not cover it.',
  code_invalid: 'No code like this was issued in this world, or it has expired.',
  code_reused: 'The code was used before. A code works once, whatever came of the first try.',
  refresh_token_invalid: 'This world did not issue the refresh token, or the home owner took the consent back.',
  refresh_token_reused:
    'The refresh token was used before. Each refresh answers a new one, and only that one works from then on.',
  client_credentials_bad: 'No application has this client id and this secret, or they are not separated by a colon.',
  user_credentials_bad: 'No person of this world has this e-mail and this password.',
};
