import type { LedgerRecord } from './record.ts';

const operations = ['getAuthorization', 'createAuthorization'] as const;

/** The authorization request, the two pages, and the redirect that ends them. */
export const authorize: readonly LedgerRecord[] = [
  {
    id: 'authorize-checks-before-login',
    statement:
      'Client id, redirect URI and response type are checked before anybody is asked to log in, so a broken address fails at once.',
    published: null,
    source: 'inference: a third-party read-me shows the error page as the first thing that a newcomer sees',
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Open an address without redirect_uri in a browser that has no session.',
  },
  {
    id: 'authorize-response-type',
    statement:
      'Only `code` is a response type. Any other value, or none, comes back to the redirect URI as `unsupported_response_type`.',
    published: 'Every address that is shown asks for a code; no other response type is mentioned.',
    source: 'quick start, current edition, step 3; the refusal is the Spring Security OAuth2 default',
    date: null,
    confidence: 'framework default',
    operations,
  },
  {
    id: 'authorize-missing-redirect-uri',
    statement: 'A request without redirect_uri gets a page headed "OAuth Error" with `invalid_request`, and is never redirected.',
    published: 'The address on the application page lacks redirect_uri; the developer is told to append one.',
    source: 'third-party clients: a read-me quotes the page',
    date: null,
    confidence: 'relied on',
    operations,
  },
  {
    id: 'authorize-unknown-client',
    statement: 'A client id that is missing or unknown gets the error page with status 401 and `invalid_client`.',
    published: null,
    source: 'Spring Security OAuth2 default',
    date: null,
    confidence: 'framework default',
    operations,
  },
  {
    id: 'authorize-partner-application',
    statement:
      'An application on the Partner plan has no authorization code grant; its authorization request ends on the error page.',
    published: 'Only developer applications have an authorization address; Partner applications use the password grant.',
    source: 'quick start, current edition, both flows; the refusal is the Spring Security OAuth2 default',
    date: null,
    confidence: 'framework default',
    operations,
  },
  {
    id: 'authorize-consent-page',
    statement:
      'After log-in a page names the application, its developer and its access controls, and asks to approve or reject. A browser that has a session goes straight to it. The button to approve reads "Allow Access".',
    published: 'The step of the quick start about granting access: log-in first, then a page that says who asks for what.',
    source: 'quick start, current edition, step 6; session and button text from third-party clients',
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'authorize-login-error',
    statement: 'A wrong e-mail or password shows the log-in page again, with one message for both.',
    published: null,
    source: 'inference',
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Log in with a wrong password and note status, address and text.',
  },
  {
    id: 'authorize-denied',
    statement:
      'A rejection comes back to the redirect URI as `error=access_denied` with a description, and with the state if there was one.',
    published: 'A rejection sends an access_denied error message to the redirect URI as a query parameter.',
    source: 'quick start, current edition, step 7; the description is the Spring Security OAuth2 default',
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'authorize-state',
    statement: 'The state comes back unchanged with a code as well as with an error.',
    published: 'A state may be appended and is returned after the approval, for example to tell home owners apart.',
    source: 'quick start, current edition, step 5',
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'authorize-code-format',
    statement: 'A code has six letters and digits in mixed case.',
    published: 'The sample code is 2TJk7M.',
    source: 'quick start, current edition, step 8; third-party clients show more of the same form',
    date: null,
    confidence: 'recorded',
    operations,
  },
  {
    id: 'authorize-code-lifetime',
    statement: 'A code that nobody exchanges dies after ten minutes.',
    published: null,
    source: 'third-party clients say "a few minutes" and "10 minutes"; the framework sets no limit by itself',
    date: null,
    confidence: 'guess',
    operations: ['createAuthorization', 'createToken'],
    switch: { name: 'codeLifetimeSeconds', default: 600, alternatives: 'any whole number of seconds' },
  },
  {
    id: 'authorize-redirect-any-uri',
    statement:
      'Any absolute URI without a fragment is taken as redirect URI, localhost over http among them; schemes that a browser would run in place of visiting are refused. An application may carry a list of allowed ones; then only those are taken.',
    published: 'The developer may use an address of their own or the default one; no registration is mentioned.',
    source: 'third-party clients: many use unregistered localhost addresses, two say that the portal wants them registered',
    date: null,
    confidence: 'relied on',
    operations,
  },
  {
    id: 'authorize-default-redirect',
    statement: 'The default redirect URI is a page of the service that shows the code, or the error, to copy by hand.',
    published: 'An address under /oauth/redirect_uri is offered as default; the developer then asks the home owner for the code.',
    source: 'quick start, current edition, steps 4 and 7',
    date: null,
    confidence: 'documented',
    operations: ['getAuthorization', 'createAuthorization', 'getRedirectPage'],
  },
];
