export interface CatalogueEntry {
  readonly status: number;
  /** `message` of an API envelope, `error` of an OAuth one. */
  readonly title: string;
  /** `details` of an API envelope, `error_description` of an OAuth one. */
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const notAuthorized = { status: 401, title: 'Not Authorized', text: 'User is not authorized' } as const;
const basic = { 'WWW-Authenticate': 'Basic realm="oauth2/client"' } as const;

/**
 * Every refusal that the mock knows. Several codes share one answer, as at the live service: the code tells the journal
 * what the caller is not told.
 */
export const catalogue = {
  /** @ledger refusal-400-unreadable */
  unreadable: { status: 400, title: 'Bad Request', text: 'The request cannot be read' },
  /** @ledger refusal-413 */
  too_large: { status: 413, title: 'Content Too Large', text: 'The body is too large' },
  /** @ledger refusal-unknown-path */
  unknown_path: { status: 404, title: 'Not Found', text: 'Not Found' },
  /** Of a page of the mock's own. */
  world_unknown: { status: 404, title: 'Not Found', text: 'There is no world with this id' },
  /** @ledger refusal-405-501 */
  method_not_allowed: { status: 405, title: 'Method Not Allowed', text: 'Method not allowed' },
  method_not_implemented: { status: 501, title: 'Not Implemented', text: 'Not Implemented' },
  /** @ledger refusal-key-missing */
  key_missing: notAuthorized,
  /** @ledger refusal-key-unknown */
  key_unknown: notAuthorized,
  /** @ledger refusal-application-pending */
  application_pending: notAuthorized,
  /** @ledger refusal-bearer-missing */
  bearer_missing: notAuthorized,
  /** @ledger refusal-bearer-invalid refusal-401-body */
  bearer_invalid: notAuthorized,
  bearer_expired: notAuthorized,
  /** @ledger refusal-bearer-revoked */
  bearer_revoked: notAuthorized,
  bearer_revoked_403: { ...notAuthorized, status: 403, title: 'Forbidden' },
  /** @ledger refusal-refresh-as-bearer */
  bearer_is_refresh_token: notAuthorized,
  /** @ledger refusal-key-client-mismatch */
  key_client_mismatch: {
    status: 401,
    title: 'API Key -Client mismatch',
    text: 'The API key does not match the client id of the token',
  },
  /** @ledger refusal-access-control */
  access_control_401: { status: 401, title: 'Not Authorized', text: 'Not authorized to access this resource' },
  access_control_403: { status: 403, title: 'Forbidden', text: 'Not authorized to access this resource' },
  /** @ledger quota-429-short quota-429-window */
  quota_exceeded: { status: 429, title: 'Too Many Requests', text: 'Usage limit exceeded' },
  /** @ledger refusal-404-system */
  system_unknown: { status: 404, title: 'Not Found', text: 'System not found' },
  /** @ledger refusal-404-meter-readings */
  system_unknown_not_authorized: { status: 404, title: 'Not Authorized', text: 'System not found' },
  /** @ledger partner-404 */
  partner_system_unknown: { status: 404, title: 'Not Found', text: 'System not found' },
  /** @ledger partner-401-system */
  partner_system_forbidden: { status: 401, title: 'Not Authorized', text: 'Not authorized to access requested resource.' },
  /** @ledger partner-401-causes */
  partner_forbidden: { status: 401, title: 'Not Authorized', text: 'Not authorized to access requested resource.' },
  /** @ledger system-id-404 */
  envoy_unknown: { status: 404, title: 'Not Found', text: 'Envoy not found with this serial number' },
  /** @ledger device-telemetry-not-found device-telemetry-evse-not-found */
  device_unknown: { status: 404, title: 'Not Found', text: 'Not Found' },
  id_unknown: { status: 404, title: 'Not Found', text: 'Not Found' },
  /** @ledger ev-charger-system-unknown */
  ev_charger_system_unknown: { status: 400, title: 'Bad request', text: 'Invalid system_id' },
  ev_charger_unknown: { status: 400, title: 'Bad request', text: 'Invalid system_id or serial_no' },
  /** @ledger live-468 */
  live_system_unknown: { status: 468, title: 'INVALID_SYSTEM_ID', text: "System ID doesn't exist" },
  /** @ledger refusal-403-system */
  system_forbidden: { status: 403, title: 'Forbidden', text: 'Not authorized to access this resource' },
  invalid: { status: 422, title: 'Unprocessable Entity', text: 'Unprocessable Entity' },
  /** @ledger ev-charger-error-envelope */
  ev_charger_invalid: { status: 400, title: 'Bad request', text: 'Bad request' },
  /** @ledger live-duration */
  live_duration_too_short: { status: 461, title: 'INVALID_DURATION', text: 'Duration cannot be less than 30' },
  live_duration_too_long: { status: 462, title: 'INVALID_DURATION', text: 'Duration cannot be greater than 300' },
  live_duration_no_integer: { status: 463, title: 'INVALID_DURATION', text: 'Duration must be an integer' },
  /** @ledger live-gateway-requirements */
  live_gateway_unsupported: {
    status: 466,
    title: 'UNSUPPORTED_ENVOY',
    text: 'Envoy must be active and envoy version must be at least 6.0.0',
  },
  live_not_supported: { status: 472, title: 'LIVE_STREAM_NOT_SUPPORTED', text: 'The system doesn’t support live stream' },
  /** @ledger live-473 */
  live_gateway_silent: { status: 473, title: 'IQ_GATEWAY_NOT_REPORTING', text: 'IQ gateway is not reporting' },
  /** @ledger live-550-551 */
  live_unreachable: { status: 550, title: 'SERVICE_UNREACHABLE', text: 'Service unreachable, please try again' },
  live_unreachable_551: { status: 551, title: 'SERVICE_UNREACHABLE', text: 'Service unreachable, please try again' },
  live_not_connected: { status: 552, title: 'CONNECTION_NOT_ESTABLISHED', text: 'Unable to connect, please try again' },
  /** @ledger refusal-500 */
  failed: { status: 500, title: 'Internal Server Error', text: 'Internal Server Error' },

  redirect_uri_missing: { status: 400, title: 'invalid_request', text: 'A redirect_uri must be supplied.' },
  redirect_uri_invalid: {
    status: 400,
    title: 'invalid_request',
    text: 'The redirect_uri must be an absolute URI without fragment.',
  },
  redirect_uri_not_registered: {
    status: 400,
    title: 'invalid_grant',
    text: 'Invalid redirect: the redirect_uri is not among those registered for the application.',
  },
  client_id_missing: { status: 401, title: 'invalid_client', text: 'A client id must be provided' },
  client_unknown: { status: 401, title: 'invalid_client', text: 'Bad client credentials' },
  client_not_enabled: { status: 401, title: 'invalid_client', text: 'The application is not enabled' },
  client_has_no_code_grant: {
    status: 400,
    title: 'invalid_grant',
    text: 'A redirect_uri can only be used by implicit or authorization_code grant types.',
  },
  /** Told at the redirect URI, as all that follows the redirect URI's own checks. @ledger authorize-response-type */
  response_type_unsupported: { status: 302, title: 'unsupported_response_type', text: 'Unsupported response types' },
  /** @ledger authorize-scope */
  scope_invalid: { status: 302, title: 'invalid_scope', text: 'Invalid scope' },
  form_forged: {
    status: 400,
    title: 'invalid_request',
    text: 'The form is not from this browser session. Open the address again.',
  },

  /** @ledger token-client-errors */
  client_credentials_missing: {
    status: 401,
    title: 'unauthorized',
    text: 'Full authentication is required to access this resource',
    headers: basic,
  },
  client_credentials_bad: { status: 401, title: 'invalid_client', text: 'Bad client credentials', headers: basic },
  client_id_differs: { status: 401, title: 'invalid_client', text: 'Given client ID does not match authenticated client' },
  /** @ledger token-grant-by-plan token-client-credentials-401 */
  grant_unauthorized: { status: 401, title: 'invalid_client', text: 'Unauthorized grant type' },
  /** @ledger authorize-scope */
  token_scope_invalid: { status: 400, title: 'invalid_scope', text: 'Invalid scope' },
  grant_type_missing: { status: 400, title: 'invalid_request', text: 'Missing grant type' },
  /** @ledger token-error-texts */
  grant_type_unsupported: { status: 400, title: 'unsupported_grant_type', text: 'Unsupported grant type' },
  /** @ledger token-implicit */
  grant_type_implicit: { status: 400, title: 'invalid_grant', text: 'Implicit grant type not supported from token endpoint' },
  code_missing: { status: 400, title: 'invalid_request', text: 'An authorization code must be supplied.' },
  /** The framework quotes the code; a secret is not printed here. @ledger token-code-single-use token-secrets-masked */
  code_invalid: { status: 400, title: 'invalid_grant', text: 'Invalid authorization code: ***' },
  code_reused: { status: 400, title: 'invalid_grant', text: 'Invalid authorization code: ***' },
  code_of_other_client: { status: 401, title: 'invalid_client', text: 'Client ID mismatch' },
  /** @ledger token-redirect-uri-exact */
  redirect_uri_differs: { status: 400, title: 'invalid_grant', text: 'Redirect URI mismatch.' },
  refresh_token_missing: { status: 400, title: 'invalid_request', text: 'A refresh token must be supplied.' },
  /** @ledger token-rotation */
  refresh_token_invalid: { status: 400, title: 'invalid_grant', text: 'Invalid refresh token: ***' },
  refresh_token_reused: { status: 400, title: 'invalid_grant', text: 'Invalid refresh token: ***' },
  refresh_token_of_other_client: { status: 400, title: 'invalid_grant', text: 'Wrong client for this refresh token: ***' },
  /** @ledger token-refresh-expired */
  refresh_token_expired: { status: 401, title: 'invalid_token', text: 'Invalid refresh token (expired): ***' },
  refresh_token_malformed: { status: 401, title: 'invalid_token', text: 'Cannot convert access token to JSON' },
  refresh_token_is_access_token: { status: 401, title: 'invalid_token', text: 'Encoded token is not a refresh token' },
  user_credentials_bad: { status: 400, title: 'invalid_grant', text: 'Bad credentials' },
  /** @ledger oauth-405 */
  oauth_method_not_allowed: { status: 405, title: 'method_not_allowed', text: 'Request method not supported' },
} as const satisfies Record<string, CatalogueEntry>;

/** The constant name of a refusal, for the journal and for tests. */
export type RefusalCode = keyof typeof catalogue;
