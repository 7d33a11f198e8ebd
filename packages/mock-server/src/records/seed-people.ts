import { toDigits } from '../random.ts';
import { defaultSites } from '../simulation/default-sites.ts';
import type { Person, Profile } from './people.ts';
import type { Reach } from './reach.ts';
import { seedCompanies } from './seed-companies.ts';
import type { World } from './world.ts';

const passwordLastChanged = 1_638_870_641;

/**
 * Fills a new world with two home owners, an installer of every system, and the people of the companies around the installer: a
 * colleague, one of a branch and one of a subcontractor.
 */
export async function seedPeople(world: World): Promise<void> {
  const ownerId = await toUserId(world);
  const installerId = await toUserId(world);
  const company = toDigits(await world.chance.next('company-id'), 5);
  const neighbourId = await toUserId(world);
  const { branchId, subcontractorId } = await seedCompanies(world, Number(company));
  const ids = defaultSites.map(({ id }) => id);
  // One by one if they are no more than anybody would list.
  const all: Reach = (await world.sites.count()) === ids.length ? { systemIds: ids } : { systemIds: [], systems: 'all' };
  const owner = { role: 'homeowner', companyId: '', passwordLastChanged } as const;
  const installer = { role: 'installer', companyId: company, passwordLastChanged } as const;
  const ofInstaller = { createdBy: installerId };
  await world.people.put({
    ...owner,
    email: 'homeowner@example.com',
    password: 'sunny-roof-67',
    userId: ownerId,
    systemIds: [67, 698_906_018, 698_910_067],
    profile: toProfile('Holly', 'Owens', '1-707-555-0167', { ...ofInstaller, getsEmails: true }),
  });
  await world.people.put({
    ...installer,
    email: 'installer@example.com',
    password: 'two-ladders-91',
    userId: installerId,
    ...all,
    profile: toProfile('Ivo', 'Lindqvist', '1-707-555-0191', { getsEmails: true }),
  });
  await world.people.put({
    ...owner,
    email: 'neighbour@example.com',
    password: 'south-gable-72',
    userId: neighbourId,
    systemIds: [72, 4_816_230],
    profile: toProfile('Ned', 'Barros', null, { isSelfInstaller: true }),
  });
  const staff: readonly (Pick<Person, 'email' | 'password' | 'companyId'> & Reach & { readonly profile: Profile })[] = [
    {
      email: 'dispatcher@example.com',
      password: 'green-van-14',
      companyId: company,
      ...all,
      profile: toProfile('Dana', 'Reyes', '1-707-555-0114', ofInstaller),
    },
    {
      email: 'branch@example.com',
      password: 'north-road-35',
      companyId: String(branchId),
      systemIds: ids.slice(0, 3),
      profile: toProfile('Bo', 'Nakamura', '1-707-555-0135', ofInstaller),
    },
    {
      email: 'subcontractor@example.com',
      password: 'borrowed-drill-58',
      companyId: String(subcontractorId),
      systemIds: ids.slice(-1),
      profile: toProfile('Sami', 'Okafor', '1-415-555-0158', {}),
    },
  ];
  for (const each of staff) await world.people.put({ ...installer, ...each, userId: await toUserId(world) });
}

async function toUserId({ chance }: World): Promise<string> {
  return toDigits(await chance.next('user-id'), 7);
}

function toProfile(firstName: string, lastName: string, phone: string | null, more: Partial<Profile>): Profile {
  const plain = { getsEmails: false, view: 'my', isSelfInstaller: false, createdBy: null } as const;
  return { firstName, lastName, phone, ...plain, updatedAt: passwordLastChanged, ...more };
}
