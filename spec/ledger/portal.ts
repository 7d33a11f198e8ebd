import type { LedgerRecord } from './record.ts';

/** The developer portal, where credentials come from, and the home owner's page, where access ends. */
export const portal: readonly LedgerRecord[] = [
  {
    id: 'portal-sign-up',
    statement:
      'An account takes a name, an e-mail address and a password, is free, and works after a mail about it was followed. The mock asks for nothing else, answers the same for an address that has an account already, and its activation works once and for a day.',
    published: 'Signing up is free; a mail with an activation link follows.',
    source: 'quick start, current edition, step 1; fields, lifetime and the answer for a known address are inference',
    date: null,
    confidence: 'documented',
    operations: 'all',
  },
  {
    id: 'portal-mailbox',
    statement:
      'The mock sends no mail: what the portal would send arrives on a page that anybody who reaches the mock may read. The token of an activation is posted from there and stands in no address.',
    published: 'The mail carries a link.',
    source: 'choice of the mock, which opens no connection of its own and keeps secrets out of addresses',
    date: null,
    confidence: 'documented',
    operations: 'all',
  },
  {
    id: 'portal-licence',
    statement:
      'Nobody sees or creates applications before accepting the licence. When it is asked for, the mock guesses: after the first log-in. Its text is of its own.',
    published: 'Using the API means accepting the licence agreement.',
    source: 'quick start, current edition, step 1; the moment is inference',
    date: null,
    confidence: 'documented',
    operations: 'all',
  },
  {
    id: 'portal-new-application',
    statement:
      'A new application takes Plan, Name, Description, Developed By and Access Control, in this order. Name and Developed By are required. One without any access control can be created, and may call nothing.',
    published: 'The fields, in this order, and that name and developer are shown to the home owner.',
    source: 'quick start, current edition, step 3',
    date: null,
    confidence: 'documented',
    operations: ['getAuthorization', 'createAuthorization'],
    unverified: 'Leave out the description and every access control at the live portal, and note what it says.',
  },
  {
    id: 'portal-access-controls-by-plan',
    statement: 'Access controls are chosen from those of the plan, and none is checked beforehand.',
    published: 'Each plan lists its own access controls; by default all are unchecked.',
    source: 'quick start, current edition, step 3, and the plan page',
    date: null,
    confidence: 'documented',
    operations: 'all',
  },
  {
    id: 'portal-card',
    statement:
      'Kilowatt and Megawatt ask for a card after the form, both for a new application and for a change to them; Watt and Partner do not. The mock takes any number with a right check digit, charges nothing and keeps nothing of it.',
    published: 'The paid plans need a credit card on file; Watt does not.',
    source: 'plan page; that a change asks again is inference',
    date: null,
    confidence: 'documented',
    operations: 'all',
  },
  {
    id: 'portal-partner-installer',
    statement:
      'A Partner application asks for an Enlighten log-in, and only an installer with at least 10 systems gets one. The mock asks after the form and before anything is created.',
    published:
      'Enlighten credentials are asked for first; self-installers and members of installer companies with 10 or more systems may go on.',
    source: 'quick start, current edition, partner step 1',
    date: null,
    confidence: 'documented',
    operations: 'all',
  },
  {
    id: 'portal-partner-pending',
    statement:
      'A Partner application is pending until it is verified: key and client are refused till then. The mock enables it by itself after a day by the clock of its world, or earlier through the admin API.',
    published: 'A Partner application waits for verification; how long is not said.',
    source: 'quick start, current edition, partner step 1; the time is a guess',
    date: null,
    confidence: 'guess',
    operations: 'all',
    switch: {
      name: 'partnerVerificationSeconds',
      default: 86_400,
      alternatives: 'any whole number of seconds, 0 for never by itself',
    },
  },
  {
    id: 'portal-application-page',
    statement:
      'The page of an application shows API Key, Client ID and Client Secret, 32 hexadecimal characters each, and the Auth URL. The mock shows the secret on demand only.',
    published: 'The application page lists them, the Auth URL for developer applications only.',
    source: 'quick start, current edition, step 4; hiding the secret is a choice of the mock',
    date: null,
    confidence: 'documented',
    operations: ['getAuthorization', 'createToken'],
  },
  {
    id: 'portal-auth-url',
    statement:
      'The Auth URL of the application page has response_type and client_id and lacks redirect_uri, so that opening it as it is ends on an error page. The mock shows it so, and the completed one beside it.',
    published: 'The address is shown without redirect_uri, and the developer is told to append it.',
    source: 'quick start, current edition, steps 4 and 5; third-party clients report newcomers who open it as it is',
    date: null,
    confidence: 'documented',
    operations: ['getAuthorization'],
  },
  {
    id: 'portal-plan-change',
    statement:
      'An application moves freely between Watt, Kilowatt and Megawatt, at once. Access controls that the new plan lacks are dropped. No application moves to Partner or from it.',
    published: 'A developer application may change between the three; Partner needs a new application.',
    source: 'plan page; what becomes of access controls and when the change holds is inference',
    date: null,
    confidence: 'documented',
    operations: 'all',
    unverified: 'Move an application with device level monitoring to Watt, and look at its access controls.',
  },
  {
    id: 'portal-overage-request',
    statement:
      'On plans that sell calls over the month, an application is refused at the end of its month unless its owner asked for overage. The mock grants the request at once and takes it back at once.',
    published: 'Overage is available on request.',
    source: 'plan page; how the request is made and granted is not said',
    date: null,
    confidence: 'guess',
    operations: 'all',
    unverified: 'Ask for overage at the live portal, and note who answers and when it begins.',
  },
  {
    id: 'portal-regenerate',
    statement: 'API key and client secret can be made anew; the old one ends at once. Tokens that were issued go on.',
    published: null,
    source: 'inference from what portals of this kind offer',
    date: null,
    confidence: 'guess',
    operations: 'all',
    unverified: 'Regenerate a key at the live portal while a client polls with the old one.',
  },
  {
    id: 'portal-delete',
    statement: 'A deleted application ends at once: its key and its client are unknown, and home owners no longer see it.',
    published: null,
    source: 'inference',
    date: null,
    confidence: 'guess',
    operations: 'all',
    unverified: 'Delete an application at the live portal, and call with its key and its tokens.',
  },
  {
    id: 'home-owner-revokes',
    statement:
      'A home owner sees which applications have access and takes it back from each. Every consent to the application ends: the next call with any of its tokens is refused, and so is the next refresh.',
    published: null,
    source:
      'third-party clients: the application can be removed in the settings of Enlighten; how soon that holds is not recorded',
    date: null,
    confidence: 'guess',
    operations: 'all',
    unverified: 'Remove an application in the settings of Enlighten while a client polls, and note status, body and delay.',
  },
];
