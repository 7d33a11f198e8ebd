import type { LedgerRecord } from './record.ts';

const swagger = 'commissioning Swagger';
const access = ['grantActivationAccess', 'revokeActivationAccess'] as const;
const created = ['createHomeOwner', 'createCompanyUser'] as const;
const given = { date: null, confidence: 'guess' } as const;

/** What the companies, people and sites of a world have besides what the samples show, and what a change of them does elsewhere. */
export const partnerWorld: readonly LedgerRecord[] = [
  {
    id: 'access-follows-person',
    statement:
      'A token covers no system that its person may not see any more, from the next call on. One that came of a password covers what the person may see at the time, also a system that was added later.',
    published: 'Granting gives a user permission to view the system, and revoking takes it. Tokens are not mentioned.',
    source: `${swagger}; the rest is inference`,
    ...given,
    operations: 'all',
    unverified: 'Revoke the access of a home owner who has a token, and read the system with it.',
  },
  {
    id: 'activation-access-repeated',
    statement: 'Granting access that is there, and revoking access that is not, changes nothing and answers as the first time.',
    published: 'Nothing. The sample body for 422 holds a placeholder.',
    source: 'inference',
    ...given,
    operations: access,
    unverified: 'Grant the same access twice.',
  },
  {
    id: 'activation-access-unknown-user',
    statement: 'Granting or revoking the access of a user who does not exist is 401, like that of one out of reach.',
    published: 'The answer is 401 in all cases but three. The only sample body for 404 is about the system.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: access,
  },
  {
    id: 'activation-user-reach-owner',
    statement:
      'To grant and revoke, owner or host of an activation is whom it names, and the home owner who sees a system of the caller, or did until it was revoked. To read and change a user it is a home owner who, when they came, could see a system that the company of the caller installs: to be named, or let in, by the caller gives no hold on anybody. Whom a colleague created is within reach, too.',
    published: 'The descriptions speak of owner and host.',
    source: `${swagger}; which user of the mock that is, is a convenience of the mock`,
    ...given,
    operations: ['getActivationUser', 'updateActivationUser', ...access],
    unverified:
      'Revoke the access of an owner, and grant it again. Name the customer of another company as an owner, and read that user.',
  },
  {
    id: 'activation-user-replaced',
    statement:
      'A change of a user of an activation that leaves out telephone number, e-mails or view resets them; the company stays.',
    published: 'The notes of two of the fields name a default, in the words of the creating operation.',
    source: `${swagger}, by inference`,
    ...given,
    operations: ['updateActivationUser'],
    unverified: 'Change the name of a user with a telephone number, without naming it.',
  },
  {
    id: 'users-first-password',
    statement:
      'A created user may log in with a password of the mock’s own, which a mail in its mailbox tells and no answer of the API does. They see no system at first.',
    published: 'Neither requests nor answers have a password, and no mail is mentioned.',
    source: 'a convenience of the mock, to log in as somebody who was created',
    ...given,
    operations: created,
    unverified: 'Create a home owner with an address of your own, and see what comes.',
  },
  {
    id: 'users-email-change-ends-tokens',
    statement: 'Another e-mail address ends the tokens of a user, who logs in with the new one.',
    published: 'Nothing. The address is the log-in name.',
    source: 'inference: recorded tokens name their user by the address',
    ...given,
    operations: ['updateActivationUser', 'updateCompanyUser'],
    unverified: 'Change the address of a user who has a token, and call with it.',
  },
  {
    id: 'users-company-no-access',
    statement: 'company_id of a company without access, or that does not exist, is 401.',
    published: 'The descriptions of two operations ask for access to both companies; no status is given for the lack of it.',
    source: `${swagger}, by analogy with the company in the path`,
    ...given,
    operations: ['createHomeOwner', 'updateActivationUser', 'updateCompanyUser'],
    unverified: 'Create a user in the company of somebody else, and in company 1.',
  },
  {
    id: 'companies-self-without-company',
    statement: 'A caller who belongs to no company is 401 where the company of the caller is asked for.',
    published: 'No sample body is about this; 404 is not declared.',
    source: 'inference',
    ...given,
    operations: ['listCompanyBranches', 'listAuthorizedSubcontractors'],
    unverified: 'List the branches as a self-installer.',
  },
  {
    id: 'seeded-companies',
    statement:
      'A world begins with the company of its installer, a colleague, two branches of which one has a member, and two subcontractors of which one is disabled.',
    published: null,
    source: 'a convenience of the mock',
    ...given,
    operations: ['listCompanyUsers', 'listCompanyBranches', 'listAuthorizedSubcontractors'],
    unverified: 'Nothing of the live service: these companies are made up.',
  },
  {
    id: 'estimate-given',
    statement:
      'Three in four sites that were built before the world began have an estimate, from size and latitude; what is built in it has none until somebody enters one.',
    published: 'Without an entry there are no months.',
    source: `${swagger} for the default; the entries are a convenience of the mock`,
    ...given,
    operations: ['getEstimate'],
    unverified: 'Nothing of the live service: these estimates are made up.',
  },
  {
    id: 'tariff-given',
    statement:
      'Each site has a tariff in the currency of its country: flat, by time of day, or by season as well; one that varies where there is a battery. Weekends have no peak.',
    published: 'One sample, with made-up prices.',
    source: 'a convenience of the mock',
    ...given,
    operations: ['getTariff'],
    unverified: 'Nothing of the live service: these tariffs are made up.',
  },
  {
    id: 'tariff-storage-modes',
    statement: 'The words of the gateway for the modes of the battery are self-consumption, economy and backup.',
    published: 'The sample shows backup.',
    source: `${swagger}; a library that reads gateways, pyenphase, knows the other two, and savings-mode besides economy`,
    date: null,
    confidence: 'relied on',
    operations: ['getTariff'],
  },
  {
    id: 'tariff-task-report',
    statement: 'The task is pending from a change of the battery settings to the next report of the gateway, and then success.',
    published: 'The sample shows pending. No other word is known.',
    source: 'inference',
    ...given,
    operations: ['getTariff'],
    unverified: 'Change the battery settings, and read the tariff every minute.',
  },
  {
    id: 'pv-catalogue-given',
    statement: 'The catalogue holds the makers and modules of the samples, and some real ones under ids of the mock’s own.',
    published: 'Samples with four makers and three modules.',
    source: `${swagger}; the other ids are made up`,
    ...given,
    operations: ['listPvManufacturers', 'listPvModels'],
    unverified: 'List the makers.',
  },
  {
    id: 'grid-profiles-given',
    statement:
      'The list has a profile for each of the grid codes of the countries where the mock has sites. Ids but the first, versions and the kinds of gateways but north_america are made up.',
    published: 'A sample with one profile, for Hawaii.',
    source: `${swagger}; names of real grid codes`,
    ...given,
    operations: ['listGridProfiles'],
    unverified: 'List the profiles.',
  },
  {
    id: 'arrays-drawn',
    statement: 'A site that was built before the world began has its plan drawn, and one that was built in it has none.',
    published: 'No operation of the current edition draws one.',
    source: `${swagger}; the plans are a convenience of the mock`,
    ...given,
    operations: ['listArrays'],
    unverified: 'Read the layout of a new activation.',
  },
  {
    id: 'arrays-angle-south',
    statement: 'The plan has north above, so that an array that looks south has the angle 0 and one that looks west 90.',
    published: 'Angles without a word on where 0 points.',
    source: 'inference',
    ...given,
    operations: ['listArrays'],
    unverified: 'Draw a layout in Enlighten for a roof that looks west, and read it.',
  },
];
