import { ann, toForm } from './caller-mock.ts';

/** Who is named in the paths and bodies of the table. */
export const emails = {
  self: 'installer@example.com',
  member: 'dispatcher@example.com',
  owner: 'homeowner@example.com',
  neighbour: 'neighbour@example.com',
  branchMember: 'branch@example.com',
  stranger: 'subcontractor@example.com',
} as const;

const user = (value: unknown) => toForm('user', value);
const estimate = (value: unknown) => toForm('estimate', value);
const months = (each: unknown, count = 12) => Array.from({ length: count }, () => each);

/** A request that is refused, and how. What stands in braces in a path is an id of this world. */
export interface UserRefusal {
  readonly operation: string;
  readonly request: readonly [method: string, path: string, body?: object];
  readonly status: number;
  readonly texts: readonly string[];
  /** Who calls, if not the installer. */
  readonly as?: 'owner' | 'branch';
  /** Where the text or the rule comes from: published as a text, published as a rule, or a guess that the ledger holds. */
  readonly source: 'published text' | 'published rule' | 'guess';
}

const refused = 'Not authorized to access requested resource.';
const noUser = 'User not found.';
const noCompany = 'Company not found';
const noSystem = 'System not found';
const noForm = 'User param are missing at body location';
const taken = 'Email has already been registered';
const blank = {
  email: 'Email should not be blank',
  first: 'First name should not be blank',
  last: 'Last name should not be blank',
};
const view = "Invalid enlighten_view, expected enlighten_view is 'my' or 'manager'";
const tooLong = (most: number) => `Phone is too long (maximum is ${most} characters)`;
const type = (text: string) => `Invalid request because of '${text}'`;

const one = '/api/v4/activations/67/users';
/** Every refusal of the operations on people, companies, estimates, meters, tariffs and arrays, in a new world. */
export const userRefusals: readonly UserRefusal[] = [
  row('getActivationUser', ['GET', `${one}/1`], 404, [noUser], 'published text'),
  row('getActivationUser', ['GET', `${one}/x`], 404, [noUser], 'guess'),
  row('getActivationUser', ['GET', `${one}/-5`], 404, [noUser], 'guess'),
  row('getActivationUser', ['GET', `${one}/99999999999999999999`], 404, [noUser], 'guess'),
  row('getActivationUser', ['GET', `${one}/{stranger}`], 401, [refused], 'published rule'),
  row('getActivationUser', ['GET', `${one}/{owner}?expand=companies`], 422, ['Invalid expand option'], 'published text'),
  row('getActivationUser', ['GET', '/api/v4/activations/1/users/{owner}'], 404, [noSystem], 'guess'),
  row('getActivationUser', ['GET', '/api/v4/activations/72/users/{owner}'], 401, [refused], 'published rule', 'owner'),
  row('getActivationUser', ['GET', `${one}/{self}`], 401, [refused], 'published rule', 'owner'),

  row('grantActivationAccess', ['POST', `${one}/1`], 401, [refused], 'published rule'),
  row('grantActivationAccess', ['POST', `${one}/x`], 404, [noUser], 'guess'),
  row('grantActivationAccess', ['POST', `${one}/{stranger}`], 401, [refused], 'published rule'),
  row('grantActivationAccess', ['POST', '/api/v4/activations/1/users/{owner}'], 404, [noSystem], 'published text'),
  row('grantActivationAccess', ['POST', '/api/v4/activations/x/users/{owner}'], 404, [noSystem], 'guess'),
  row('grantActivationAccess', ['POST', '/api/v4/activations/72/users/{owner}'], 401, [refused], 'guess', 'owner'),
  row('grantActivationAccess', ['POST', '/api/v4/activations/698910067/users/{branchMember}'], 401, [refused], 'guess', 'branch'),
  row('revokeActivationAccess', ['DELETE', `${one}/1`], 401, [refused], 'published rule'),
  row('revokeActivationAccess', ['DELETE', `${one}/x`], 404, [noUser], 'guess'),
  row('revokeActivationAccess', ['DELETE', `${one}/{stranger}`], 401, [refused], 'published rule'),
  row('revokeActivationAccess', ['DELETE', '/api/v4/activations/1/users/{owner}'], 404, [noSystem], 'published text'),
  row('revokeActivationAccess', ['DELETE', `${one}/{self}`], 401, [refused], 'published rule', 'owner'),

  row('updateActivationUser', ['PUT', `${one}/1`, user(ann)], 404, [noUser], 'published text'),
  row('updateActivationUser', ['PUT', `${one}/{stranger}`, user(ann)], 401, [refused], 'published rule'),
  row('updateActivationUser', ['PUT', `${one}/{owner}`], 422, [noForm], 'published text'),
  row('updateActivationUser', ['PUT', `${one}/{owner}`, new URLSearchParams({ user: 'Ann' })], 422, [noForm], 'guess'),
  row('updateActivationUser', ['PUT', `${one}/{owner}`, user({})], 422, [blank.email, blank.first, blank.last], 'guess'),
  row('updateActivationUser', ['PUT', `${one}/{owner}`, user({ ...ann, last_name: '' })], 422, [blank.last], 'guess'),
  row('updateActivationUser', ['PUT', `${one}/{owner}`, user({ ...ann, first_name: ' ' })], 422, [blank.first], 'guess'),
  row('updateActivationUser', ['PUT', `${one}/{owner}`, user({ ...ann, email: emails.self })], 422, [taken], 'guess'),
  row(
    'updateActivationUser',
    ['PUT', `${one}/{owner}`, user({ ...ann, email: 'INSTALLER@example.com ' })],
    422,
    [taken],
    'guess',
  ),
  row('updateActivationUser', ['PUT', `${one}/{owner}`, user({ ...ann, phone: '7'.repeat(256) })], 422, [tooLong(255)], 'guess'),
  row('updateActivationUser', ['PUT', `${one}/{owner}`, user({ ...ann, enlighten_view: 'all' })], 422, [view], 'guess'),
  row('updateActivationUser', ['PUT', `${one}/{owner}`, user({ ...ann, company_id: 1 })], 401, [refused], 'published rule'),
  row(
    'updateActivationUser',
    ['PUT', `${one}/{owner}`, user({ ...ann, company_id: 1e21 })],
    422,
    [type('user.company_id must be <= 9007199254740991')],
    'guess',
  ),
  row('createHomeOwner', ['POST', '/api/v4/users'], 422, [noForm], 'published text'),
  row('createHomeOwner', ['POST', '/api/v4/users', new URLSearchParams({ user: '{' })], 422, [noForm], 'guess'),
  row('createHomeOwner', ['POST', '/api/v4/users', { user: ann }], 422, [noForm], 'guess'),
  row('createHomeOwner', ['POST', '/api/v4/users', user({ phone: '7' })], 422, [blank.email, blank.first, blank.last], 'guess'),
  row('createHomeOwner', ['POST', '/api/v4/users', user({ ...ann, email: '' })], 422, [blank.email], 'guess'),
  row(
    'createHomeOwner',
    ['POST', '/api/v4/users', user({ email: ' ', first_name: ' ', last_name: '\t' })],
    422,
    [blank.email, blank.first, blank.last],
    'guess',
  ),
  row('createHomeOwner', ['POST', '/api/v4/users', user({ ...ann, email: 'Installer@Example.com' })], 422, [taken], 'guess'),
  row('createHomeOwner', ['POST', '/api/v4/users', user({ ...ann, phone: '7'.repeat(256) })], 422, [tooLong(255)], 'guess'),
  row('createHomeOwner', ['POST', '/api/v4/users', user({ ...ann, enlighten_view: 'owner' })], 422, [view], 'guess'),
  row(
    'createHomeOwner',
    ['POST', '/api/v4/users', user({ ...ann, enlighten_view: 'manager' })],
    422,
    ['Company id should not be blank'],
    'guess',
  ),
  row(
    'createHomeOwner',
    ['POST', '/api/v4/users', user({ ...ann, email: 7 })],
    422,
    [type('user.email must be string')],
    'guess',
  ),
  row(
    'createHomeOwner',
    ['POST', '/api/v4/users', user({ ...ann, company_id: '5' })],
    422,
    [type('user.company_id must be integer')],
    'guess',
  ),
  row('createHomeOwner', ['POST', '/api/v4/users', user({ ...ann, company_id: 1 })], 401, [refused], 'guess'),
  row('createHomeOwner', ['POST', '/api/v4/users', user({ ...ann, company_id: 5 })], 401, [refused], 'guess', 'owner'),

  row('searchUsers', ['GET', '/api/v4/users/search'], 422, [blank.email], 'published text'),
  row('searchUsers', ['GET', '/api/v4/users/search?email='], 422, [blank.email], 'published text'),
  row('searchUsers', ['GET', '/api/v4/users/search?email=%20%20'], 422, [blank.email], 'guess'),
  row('searchUsers', ['GET', '/api/v4/users/search?email=nobody@example.com'], 404, [noUser], 'published text'),
  row('searchUsers', ['GET', '/api/v4/users/search?email=installer'], 404, [noUser], 'guess'),

  row('getUser', ['GET', '/api/v4/partner/users/1'], 404, [noUser], 'published text'),
  row('getUser', ['GET', '/api/v4/partner/users/x'], 404, [noUser], 'guess'),
  row('getUser', ['GET', '/api/v4/partner/users/{stranger}'], 401, [refused], 'published rule'),
  row('getUser', ['GET', '/api/v4/partner/users/{neighbour}'], 401, [refused], 'published rule'),
  row('getUser', ['GET', '/api/v4/partner/users/{self}'], 401, [refused], 'published rule', 'branch'),
  row('getUser', ['GET', '/api/v4/partner/users/{self}?expand=x'], 422, ['Invalid expand option'], 'published text'),
  row(
    'getCurrentUser',
    ['GET', '/api/v4/partner/users/self?expand=company,roles'],
    422,
    ['Invalid expand option'],
    'published text',
  ),

  row('listCompanyUsers', ['GET', '/api/v4/companies/1/users'], 404, [noCompany], 'published text'),
  row('listCompanyUsers', ['GET', '/api/v4/companies/x/users'], 404, [noCompany], 'guess'),
  row('listCompanyUsers', ['GET', '/api/v4/companies/{other}/users'], 401, [refused], 'guess'),
  row('listCompanyUsers', ['GET', '/api/v4/companies/{company}/users'], 401, [refused], 'guess', 'branch'),
  row('listCompanyUsers', ['GET', '/api/v4/companies/{company}/users'], 401, [refused], 'guess', 'owner'),

  row('createCompanyUser', ['POST', '/api/v4/companies/1/users', user(ann)], 404, [noCompany], 'published text'),
  row('createCompanyUser', ['POST', '/api/v4/companies/{other}/users', user(ann)], 401, [refused], 'guess'),
  row('createCompanyUser', ['POST', '/api/v4/companies/{company}/users'], 422, [noForm], 'published text'),
  row(
    'createCompanyUser',
    ['POST', '/api/v4/companies/{company}/users', user({ email: 'a' })],
    422,
    [blank.first, blank.last],
    'guess',
  ),
  row(
    'createCompanyUser',
    ['POST', '/api/v4/companies/{company}/users', user({ ...ann, phone: '7'.repeat(51) })],
    422,
    [tooLong(50)],
    'published rule',
  ),
  row(
    'createCompanyUser',
    ['POST', '/api/v4/companies/{company}/users', user({ ...ann, email: emails.owner })],
    422,
    [taken],
    'guess',
  ),

  row('updateCompanyUser', ['PUT', '/api/v4/companies/1/users/{member}', user({ phone: '7' })], 404, [noCompany], 'guess'),
  row('updateCompanyUser', ['PUT', '/api/v4/companies/{company}/users/1', user({ phone: '7' })], 404, [noUser], 'published text'),
  row(
    'updateCompanyUser',
    ['PUT', '/api/v4/companies/{other}/users/{stranger}', user({ phone: '7' })],
    401,
    [refused],
    'published rule',
  ),
  row(
    'updateCompanyUser',
    ['PUT', '/api/v4/companies/{coast}/users/{branchMember}', user({ phone: '7' })],
    401,
    [refused],
    'published rule',
  ),
  row(
    'updateCompanyUser',
    ['PUT', '/api/v4/companies/{company}/users/{owner}', user({ phone: '7' })],
    401,
    [refused],
    'published rule',
  ),
  row(
    'updateCompanyUser',
    ['PUT', '/api/v4/companies/{company}/users/{member}', user({ phone: '7' })],
    401,
    [refused],
    'published rule',
    'branch',
  ),
  row('updateCompanyUser', ['PUT', '/api/v4/companies/{company}/users/{member}'], 422, [noForm], 'guess'),
  row(
    'updateCompanyUser',
    ['PUT', '/api/v4/companies/{company}/users/{member}', user({ shoe_size: 38 })],
    422,
    [noForm],
    'guess',
  ),
  row(
    'updateCompanyUser',
    ['PUT', '/api/v4/companies/{company}/users/{member}', user({ email: emails.owner })],
    422,
    [taken],
    'published text',
  ),
  row(
    'updateCompanyUser',
    ['PUT', '/api/v4/companies/{company}/users/{member}', user({ email: '', last_name: '' })],
    422,
    [blank.email, blank.last],
    'published rule',
  ),
  row(
    'updateCompanyUser',
    ['PUT', '/api/v4/companies/{company}/users/{member}', user({ phone: '7'.repeat(256) })],
    422,
    [tooLong(255)],
    'published rule',
  ),
  row(
    'updateCompanyUser',
    ['PUT', '/api/v4/companies/{company}/users/{member}', user({ company_id: 1 })],
    401,
    [refused],
    'published rule',
  ),

  row('listCompanyBranches', ['GET', '/api/v4/companies/self/branches'], 401, [refused], 'guess', 'owner'),
  row(
    'listAuthorizedSubcontractors',
    ['GET', '/api/v4/companies/self/authorized_subcontractors'],
    401,
    [refused],
    'guess',
    'owner',
  ),
  row('listGridProfiles', ['GET', '/api/v4/partner/grid_profiles'], 404, ['Partner company missing'], 'published text', 'owner'),

  row('getEstimate', ['GET', '/api/v4/activations/1/estimate'], 404, [noSystem], 'published text'),
  row('getEstimate', ['GET', '/api/v4/activations/72/estimate'], 401, [refused], 'guess', 'owner'),
  row('updateEstimate', ['PUT', '/api/v4/activations/x/estimate', estimate({})], 404, [noSystem], 'guess'),
  row(
    'updateEstimate',
    ['PUT', '/api/v4/activations/67/estimate'],
    422,
    ['Estimate parameter missing in body'],
    'published text',
  ),
  row(
    'updateEstimate',
    ['PUT', '/api/v4/activations/67/estimate', estimate({ degrade_factor: '-1', month_estimates: [] })],
    422,
    ['Degrade factor must be 0.0 or higher'],
    'published rule',
  ),
  row(
    'updateEstimate',
    ['PUT', '/api/v4/activations/67/estimate', estimate({ degrade_factor: '0.5' })],
    422,
    ['A value for each month must be provided'],
    'published rule',
  ),
  row(
    'updateEstimate',
    ['PUT', '/api/v4/activations/67/estimate', estimate({ degrade_factor: '0.5', month_estimates: months('1', 11) })],
    422,
    ['A value for each month must be provided'],
    'published rule',
  ),
  row(
    'updateEstimate',
    ['PUT', '/api/v4/activations/67/estimate', estimate({ degrade_factor: '0.5', month_estimates: months('1', 13) })],
    422,
    ['A value for each month must be provided'],
    'published rule',
  ),
  row(
    'updateEstimate',
    ['PUT', '/api/v4/activations/67/estimate', estimate({ degrade_factor: '0.5', month_estimates: months('0.0') })],
    422,
    ['Month estimates must be greater than 0'],
    'published rule',
  ),

  row('getMeter', ['GET', '/api/v4/systems/4127560/meters/1'], 404, ['Meter not found'], 'published text'),
  row('getMeter', ['GET', '/api/v4/systems/67/meters/%00'], 404, ['Meter not found'], 'published text'),
  row('getMeter', ['GET', '/api/v4/systems/1/meters/1'], 404, [noSystem], 'guess'),
  row('getMeter', ['GET', '/api/v4/systems/72/meters/1'], 401, [refused], 'published rule', 'owner'),
  row(
    'updateMeterControl',
    ['POST', '/api/v4/activations/4127560/meters/1/meter_control', { status: 'enabled' }],
    404,
    ['Meter not found'],
    'published text',
  ),
  row(
    'updateMeterControl',
    ['POST', '/api/v4/activations/4127560/meters/1/meter_control', { status: 'on' }],
    422,
    ["Invalid status, expected status is 'enabled' or 'disabled'"],
    'published text',
  ),
  row(
    'updateMeterControl',
    ['POST', '/api/v4/activations/4127560/meters/1/meter_control', {}],
    422,
    ["Invalid status, expected status is 'enabled' or 'disabled'"],
    'published text',
  ),
  row(
    'updateMeterControl',
    ['POST', '/api/v4/activations/72/meters/1/meter_control', { status: 'enabled' }],
    401,
    [refused],
    'published rule',
    'owner',
  ),

  row('listPvModels', ['GET', '/api/v4/pv_manufacturers/1/pv_models'], 404, ['Manufacturer not found'], 'published text'),
  row('listPvModels', ['GET', '/api/v4/pv_manufacturers/x/pv_models'], 404, ['Manufacturer not found'], 'guess'),
  row('getTariff', ['GET', '/api/v4/systems/config/1/tariff'], 404, [noSystem], 'published text'),
  row('getTariff', ['GET', '/api/v4/systems/config/72/tariff'], 401, [refused], 'guess', 'owner'),
  row('listArrays', ['GET', '/api/v4/partner/systems/1/arrays'], 404, [noSystem], 'published text'),
  row('listArrays', ['GET', '/api/v4/partner/systems/72/arrays'], 401, [refused], 'guess', 'owner'),
];

function row(
  operation: string,
  request: UserRefusal['request'],
  status: number,
  texts: readonly string[],
  ...[source, as]: readonly [UserRefusal['source'], UserRefusal['as']?]
): UserRefusal {
  return { operation, request, status, texts, source, ...(as ? { as } : {}) };
}
