import { homeOwner, installer, type TestMock } from './test-mock.ts';

/** The operations that name people or companies: there have to be those of the contract's examples, and the caller has to be one of them. */
const operations: readonly string[] = [
  'getActivationUser',
  'grantActivationAccess',
  'updateActivationUser',
  'revokeActivationAccess',
  'createHomeOwner',
  'searchUsers',
  'getUser',
  'listCompanyUsers',
  'createCompanyUser',
  'updateCompanyUser',
  'listCompanyBranches',
  'listAuthorizedSubcontractors',
  'listGridProfiles',
];

const company = { id: 5, name: 'Enphase Energy', location: 'Petaluma, CA - US', parentId: null, subcontractors: [] };
const member = {
  email: 'username@domain.com',
  password: 'unused-attic-5',
  role: 'installer',
  userId: '123456',
  companyId: '5',
  passwordLastChanged: 0,
  systemIds: [],
} as const;

/** Does something while the people of the examples are there, and the callers are of their company. Whoever is created is gone afterwards. */
export async function withPeople<T>({ world }: TestMock, operationId: string, act: () => Promise<T>): Promise<T> {
  if (!operations.includes(operationId)) return act();
  const before = await world.people.list();
  await world.companies.put(company);
  await world.people.put(member);
  for (const each of before) {
    if ([homeOwner.email, installer.email].some((email) => email === each.email))
      await world.people.put({ ...each, companyId: '5' });
  }
  try {
    return await act();
  } finally {
    for (const { email } of await world.people.list()) await world.people.delete(email);
    for (const each of before) await world.people.put(each);
  }
}
