import type { LedgerRecord } from './record.ts';

const batteryMode = ['getActivationBatteryMode', 'updateActivationBatteryMode'] as const;
const productionMode = ['getProductionMode', 'updateProductionMode'] as const;
const access = ['grantActivationAccess', 'revokeActivationAccess'] as const;
const single = ['getActivation', 'createActivation', 'updateActivation'] as const;
const every = ['listActivations', ...single] as const;
const users = ['getActivationUser', 'updateActivationUser'] as const;
const swagger = 'commissioning Swagger';

/** The battery and production modes of an activation, and its people. */
export const activationModes: readonly LedgerRecord[] = [
  {
    id: 'activation-battery-mode-words',
    statement: 'CFG_allowed is charging from the grid, DTG_allowed discharging to the grid.',
    published: 'The summaries speak of charging and discharging; nothing spells the letters out.',
    source: `${swagger}; a third-party client of another Enphase interface names the same two controls`,
    date: null,
    confidence: 'relied on',
    operations: batteryMode,
  },
  {
    id: 'activation-battery-mode-pv-only',
    statement:
      'A site without Enphase batteries is 422, with one text for the read and one for the write, and without errorCode.',
    published: 'Sample bodies for 422.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: batteryMode,
  },
  {
    id: 'activation-battery-mode-missing',
    statement: 'A battery mode without one of its two settings is 422.',
    published: 'The schema marks both as required; no refusal is shown.',
    source: `${swagger} for the rule; status and text are inference`,
    date: null,
    confidence: 'guess',
    operations: ['updateActivationBatteryMode'],
    unverified: 'Send CFG_allowed alone.',
  },
  {
    id: 'production-mode-stage',
    statement: 'Reading and setting the production mode is 422 up to stage 2, with the text System not yet communicated.',
    published: 'Both descriptions have the rule; the sample of the read has the text, that of the write has another one.',
    source: `${swagger}; that the text goes with the stage, and for the write too, is inference`,
    date: null,
    confidence: 'guess',
    operations: productionMode,
    unverified: 'Set the production mode of an activation in stage 1.',
  },
  {
    id: 'production-mode-no-gateway',
    statement: 'Setting the production mode of a site without an active gateway is 422.',
    published: 'Sample body for 422.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: ['updateProductionMode'],
  },
  {
    id: 'production-mode-invalid',
    statement: 'A mode other than on and off is 422.',
    published: 'The schema is an enum; no refusal is shown. Meters have a text for their two words.',
    source: `${swagger} for the rule; the text by analogy with meters`,
    date: null,
    confidence: 'guess',
    operations: ['updateProductionMode'],
    unverified: 'Send the mode standby.',
  },
  {
    id: 'production-mode-task',
    statement: 'The answer means that the gateway was given the task; the mode changes when it carries the task out.',
    published: 'The message of the sample says that a task was sent.',
    source: `${swagger}; the delay is inference`,
    date: null,
    confidence: 'documented',
    operations: ['updateProductionMode'],
  },
  {
    id: 'production-mode-counts',
    statement: 'energy_producing_micros counts what produces now: it is 0 at night and on a site that is off.',
    published: 'The number of microinverters that produce energy; the sample has 18 of 21 in mode on.',
    source: `${swagger}; the time that it is about is inference`,
    date: null,
    confidence: 'guess',
    operations: ['getProductionMode'],
    unverified: 'Read the mode of a healthy site at night.',
  },
  {
    id: 'activation-production-mode-absent',
    statement: 'production_mode may be absent below stage 3.',
    published: 'The samples, of stage 5, have it. The operation that reads the mode refuses below stage 3.',
    source: 'inference',
    date: null,
    confidence: 'guess',
    operations: single,
    unverified: 'Read an activation in stage 1.',
  },
  {
    id: 'activation-people',
    statement:
      'owner and host are names, or whole users where expand names them. Users come with their company only for owner.company and host.company.',
    published:
      'The list types them as strings; the single read as objects, while its text says that a name stands there by default.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: single,
  },
  {
    id: 'activation-expand-list',
    statement: 'expand takes owner, owner.company, host and host.company, separated by commas.',
    published:
      'The schema is an enum of the single words; the note says that the list is separated by commas; the sample shows all of them at once.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: single,
  },
  {
    id: 'activation-expand-422',
    statement: 'Anything else in expand is 422, with the text that the users have for it.',
    published: 'The operation declares no 422; reading a user does, with this text.',
    source: `${swagger}, by analogy`,
    date: null,
    confidence: 'guess',
    operations: ['getActivation'],
    unverified: 'Ask for expand=installer.',
  },
  {
    id: 'activation-lease',
    statement: 'On a leased system the owner is the lessor, and the host is the one who lives with it.',
    published: 'The notes refer to a section on owner and lease that the document does not have.',
    source: 'Enphase guide to activating a system',
    date: null,
    confidence: 'documented',
    operations: every,
  },
  {
    id: 'activation-user-reach',
    statement:
      'A user must own or host an activation of the caller, be created by the caller, or belong to the company or a branch; else the answer is 401. A read or change of a user also needs access to the activation, else 401.',
    published:
      'The four descriptions say so. The status is 401, where other operations answer 404 for what the caller may not see.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: [...access, ...users],
  },
  {
    id: 'activation-access-422',
    statement: 'Granting and revoking may be 422 with a text that is not known.',
    published: 'The sample body for 422 holds a placeholder, Some error messages.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: access,
  },
  {
    id: 'activation-user-required',
    statement: 'A change of a user names email, first_name and last_name; a missing or empty one is 422.',
    published: 'The notes call the three required; the schema has no list of required fields.',
    source: `${swagger} for the rule; the texts by analogy with the search by e-mail address`,
    date: null,
    confidence: 'guess',
    operations: ['updateActivationUser'],
    unverified: 'Change the telephone number alone.',
  },
  {
    id: 'activation-user-422',
    statement:
      'A change of a user is refused with the texts of creating one: a form without user, a long telephone number, an unknown view.',
    published: 'The sample body for 422 is the text for a form without user, the same in both. Phone has 255 characters at most.',
    source: `${swagger}; the other texts are inference`,
    date: null,
    confidence: 'guess',
    operations: ['updateActivationUser'],
    unverified: 'Break each rule once.',
  },
  {
    id: 'activation-user-email-taken',
    statement: 'An e-mail address that another user has is 422: Email has already been registered.',
    published: 'The note calls the address unique; the text is the sample body for 422 of changing a user of a company.',
    source: `${swagger}, by analogy`,
    date: null,
    confidence: 'guess',
    operations: ['updateActivationUser'],
    unverified: 'Change the address of a user to that of another.',
  },
  {
    id: 'activation-user-company',
    statement:
      'company_id moves a user to another company and is deprecated, though the body has nothing else for it. With it, or for a member of a company, enlighten_view is ignored and becomes manager.',
    published: 'The description has the rule. The note points at an attribute company, which no request has.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: ['updateActivationUser'],
  },
];
