import type { LedgerRecord } from './record.ts';

/** The quick start's own values, and where they do not fit together. Its commands work here with only the host changed. */
export const quickStart: readonly LedgerRecord[] = [
  {
    id: 'quick-start-code',
    statement:
      'The mock seeds the printed code for the printed application. It works once, with the default redirect URI, for 30 days from the start of the world.',
    published: 'The sample exchange uses this code.',
    source: 'quick start, current edition, step 8',
    date: null,
    confidence: 'documented',
    operations: ['createToken'],
  },
  {
    id: 'quick-start-samples',
    statement:
      'The printed list of two systems, the printed summary and the printed tokens are samples of the contract, value for value.',
    published: 'The current edition prints the list and the tokens, the earlier one the summary.',
    source: 'quick start, current and earlier edition',
    date: null,
    confidence: 'documented',
    operations: ['listSystems', 'getSystemSummary', 'getToken', 'createToken'],
  },
  {
    id: 'token-misprinted-partner-header',
    statement:
      'The mock seeds the printed partner application with the corrected client id. The header as printed is 401 `invalid_client`; with one letter corrected it works.',
    published: 'The printed Basic header decodes to an id that is no clean text: one letter of its base64 is wrong.',
    source: 'quick start, current edition, partner step 3, decoded',
    date: null,
    confidence: 'documented',
    operations: ['createToken'],
  },
  {
    id: 'token-partner-refresh-sample-client',
    statement:
      'A refresh needs the credentials of the application that owns the token. The printed partner refresh names another one, and works here only for tokens of that one.',
    published: 'The partner flow shows its refresh with the Basic header of the developer application.',
    source: 'quick start, current edition, partner step 5',
    date: null,
    confidence: 'documented',
    operations: ['getToken', 'createToken'],
  },
];
