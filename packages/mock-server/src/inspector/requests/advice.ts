import type { RefusalCode } from '../../errors/catalogue.ts';

const keyOfSame = 'Send the API key of the same application that the token was issued to.';
const authorizeAgain = 'Send the home owner through the authorization page again, and use the tokens that come of it.';
const chooseAccess =
  'Give the application the access control that the operation needs, at the developer portal, where its plan has it. Otherwise change the plan.';
const useOwnSystem = 'List the systems that the token may read, and use one of them, or ask a person who owns this one.';
const listSystems = 'List the systems of the token and use one of their ids.';
const secretsOfApplication =
  'Take client id and client secret of one application from its page, and send them as Basic, id first.';
const newCode = 'Obtain a new code at the authorization page. A code works once, and not for long.';
const liveDuration = 'Send the header duration as a whole number from 30 to 300.';

/** What to do next about a refusal, in a sentence or two. */
export const advice: { readonly [Code in RefusalCode]: string } = {
  unreadable: 'Correct the encoding of the path, the Accept header or the body, as the reason says.',
  too_large: 'Send a smaller body, or several requests.',
  world_unknown: 'Open the inspector to see which worlds there are.',
  unknown_path: 'Compare the path with the reference: the first segments are /api/v4, and no segment may be empty.',
  method_not_allowed: 'Use one of the methods that the answer names in its Allow header.',
  method_not_implemented: 'Use GET, POST, PUT or DELETE, as the reference says for the path.',
  key_missing: 'Send the API key of the application, in the query as key or in a header of this name.',
  key_unknown: 'Copy the API key from the page of the application. It changes when somebody regenerates it.',
  application_pending: 'Enable the application, here through the admin API, or wait until its review is over.',
  bearer_missing: 'Send the access token as Authorization: Bearer, with one blank between.',
  bearer_invalid: 'Obtain tokens from this world, and send the access token to the letter.',
  bearer_expired: 'Refresh: exchange the refresh token for a new pair, and send the new access token.',
  bearer_revoked: authorizeAgain,
  bearer_revoked_403: authorizeAgain,
  bearer_is_refresh_token: 'Send the access token. The refresh token goes to the token endpoint only.',
  key_client_mismatch: keyOfSame,
  access_control_401: chooseAccess,
  access_control_403: chooseAccess,
  quota_exceeded:
    'Wait until the window ends, as the reason says, or move the clock of this world past it. Ask for more data less often, or change the plan.',
  system_unknown: listSystems,
  system_unknown_not_authorized: listSystems,
  partner_system_unknown: 'Use the id of an activation or a system that exists in this world.',
  partner_system_forbidden: useOwnSystem,
  partner_forbidden: 'Ask as a member of the company that the user or the company belongs to, as the reason says.',
  envoy_unknown: 'Use the serial number of a gateway, as the list of devices of a system shows it.',
  device_unknown: 'Use a serial number that the list of devices of this system shows, of a device of this kind.',
  id_unknown: 'Use an id that an earlier answer gave. It has to be a number.',
  ev_charger_system_unknown: listSystems,
  ev_charger_unknown: 'List the EV chargers of the system: chargers of other makers have operations of their own, named evse.',
  live_system_unknown: listSystems,
  system_forbidden: useOwnSystem,
  invalid: 'Correct the parameter or the field that the reason names. The reference has an example of each.',
  ev_charger_invalid: 'Correct the parameter or the field that the reason names. The reference has an example of each.',
  live_duration_too_short: liveDuration,
  live_duration_too_long: liveDuration,
  live_duration_no_integer: liveDuration,
  live_gateway_unsupported: 'Stream a system that is in operation and whose gateway has software 6.0.0 or later.',
  live_not_supported: 'Stream a system with a production meter, and with a consumption meter where it has a battery.',
  live_gateway_silent: 'Wait until the gateway reports again, or move the clock of this world to where it does.',
  live_unreachable: 'Open the stream again. A test asked for this failure.',
  live_unreachable_551: 'Open the stream again. A test asked for this failure.',
  live_not_connected: 'Open the stream again. A test asked for this failure.',
  failed: 'This is a defect of the mock. Its log has the failure with the number of this request: report both.',
  redirect_uri_missing:
    'Append redirect_uri to the address, percent-encoded. The address on the application page comes without it.',
  redirect_uri_invalid: 'Send an absolute redirect URI with its scheme, and without a fragment.',
  redirect_uri_not_registered: 'Use one of the redirect URIs that the application allows, to the letter, or add this one.',
  client_id_missing: 'Append client_id, the client id of the application.',
  client_unknown: 'Copy the client id from the page of the application. Another mock or another seed has others.',
  client_not_enabled: 'Enable the application, here through the admin API, or wait until its review is over.',
  client_has_no_code_grant: 'Obtain tokens with the password grant: the plan Partner has no authorization page.',
  response_type_unsupported: 'Send response_type=code, the only one there is.',
  scope_invalid: 'Leave scope out, or ask for read and write.',
  form_forged: 'Open the address anew in the same browser, with cookies, and send the form from that page.',
  client_credentials_missing: 'Send client id and client secret as Basic, in the Authorization header.',
  client_credentials_bad: secretsOfApplication,
  client_id_differs: 'Leave client_id out of the parameters, or send the one of the Authorization header.',
  grant_unauthorized: 'Use a grant type of the plan: codes for Watt, Kilowatt and Megawatt, the password grant for Partner.',
  token_scope_invalid: 'Leave scope out, or ask for read and write.',
  grant_type_missing: 'Send grant_type, in the query or in the form.',
  grant_type_unsupported: 'Use authorization_code, password or refresh_token.',
  grant_type_implicit: 'Use authorization_code: this endpoint has no implicit grant.',
  code_missing: 'Send the code that the redirect URI received.',
  code_invalid: newCode,
  code_reused: `${newCode} Look for a client that sends the exchange twice.`,
  code_of_other_client: 'Exchange the code with the client id and secret of the application that it was issued to.',
  redirect_uri_differs: 'Repeat the redirect_uri of the authorization request to the letter, a slash at its end included.',
  refresh_token_missing: 'Send the refresh token of the last answer.',
  refresh_token_invalid: authorizeAgain,
  refresh_token_reused:
    'Keep the refresh token of each answer in place of the old one, before anything else, and let one process refresh at a time. This grant goes on with the newest token only.',
  refresh_token_of_other_client: 'Refresh with the client id and secret of the application that the token was issued to.',
  refresh_token_expired: `A month has passed without a refresh. ${authorizeAgain}`,
  refresh_token_malformed: 'Send the refresh token as it was issued, in one piece.',
  refresh_token_is_access_token: 'Send the refresh token. The access token goes to the API only.',
  user_credentials_bad: 'Use the e-mail and the password of a person of this world. They were printed at start.',
  oauth_method_not_allowed: 'Use one of the methods that the answer names in its Allow header.',
};

/** What to do about a verdict that is no refusal. */
export function toFaultAdvice(verdict: string): string {
  if (verdict === 'sample')
    return 'The request preferred a sample of the contract. Leave the header Prefer out to be answered from the world.';
  if (verdict.startsWith('fault_'))
    return 'A test asked for this fault. The page of the world lists those that are still due, and removes them.';
  return 'Look at the steps below.';
}
