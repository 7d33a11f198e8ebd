import { toDigits, toHex32, toUuid } from '../random.ts';
import type { Application } from './applications.ts';
import { plans } from './plans.ts';
import type { World } from './world.ts';

/** The client id that the quick start prints. */
const quickStartClientId = 'f2a479f3c6067f0d9517cadae7f00b47';

/** How long the printed code works after the world began: long enough to read the quick start with breaks. */
const printedCodeDays = 30;

/** Fills a new world with the people and applications that every walk-through needs. */
export async function seedDefaultWorld(world: World): Promise<void> {
  await seedPeople(world);
  await seedApplications(world);
  await seedPrintedCode(world);
}

async function seedPeople(world: World): Promise<void> {
  const passwordLastChanged = 1_638_870_641;
  await world.people.put({
    email: 'homeowner@example.com',
    password: 'sunny-roof-67',
    role: 'homeowner',
    userId: toDigits(await world.chance.next('user-id'), 7),
    companyId: '',
    passwordLastChanged,
    systemIds: [67, 698_906_018, 698_910_067],
  });
  await world.people.put({
    email: 'installer@example.com',
    password: 'two-ladders-91',
    role: 'installer',
    userId: toDigits(await world.chance.next('user-id'), 7),
    companyId: toDigits(await world.chance.next('company-id'), 5),
    passwordLastChanged,
    systemIds: world.sites.list().map((site) => site.id),
  });
}

/** Ids, secrets and keys of the first two are those that the quick start prints. @ledger token-misprinted-partner-header */
async function seedApplications(world: World): Promise<void> {
  await put(world, {
    name: 'Quick start application',
    description: 'The application of the published quick start, with the credentials that are printed there.',
    developedBy: 'Heliostat',
    plan: 'Watt',
    accessControls: ['System Details'],
    clientId: quickStartClientId,
    clientSecret: '5035ca64c13f793a7c1bca435591d5ea',
    apiKey: 'b2b2fd806ed13efb463691b436957798',
  });
  await put(world, {
    name: 'Quick start partner application',
    description: 'The partner application of the published quick start, with its misprinted client id corrected.',
    developedBy: 'Heliostat',
    plan: 'Partner',
    accessControls: plans.Partner.accessControls,
    clientId: '80dbd3b58134e283a0cf745281fcf659',
    clientSecret: 'dcdad1f5cd4132ca537f72664dbf3104',
    apiKey: '4a6580c04b9e6282058df02d6454e659',
  });
  await put(world, {
    name: 'Consumption only',
    description: 'An application without the access control System Details, to meet the refusal that follows.',
    developedBy: 'Heliostat',
    plan: 'Watt',
    accessControls: ['Site Level Consumption Monitoring'],
    clientId: toHex32(await world.chance.next('client-id')),
    clientSecret: toHex32(await world.chance.next('client-secret')),
    apiKey: toHex32(await world.chance.next('api-key')),
  });
  await put(world, {
    name: 'Megawatt application',
    description: 'An application with all that a home owner can grant: single devices, live status and configuration.',
    developedBy: 'Heliostat',
    plan: 'Megawatt',
    accessControls: plans.Megawatt.accessControls,
    clientId: toHex32(await world.chance.next('client-id')),
    clientSecret: toHex32(await world.chance.next('client-secret')),
    apiKey: toHex32(await world.chance.next('api-key')),
  });
}

async function put(world: World, application: Omit<Application, 'status' | 'appId' | 'redirectUris'>): Promise<void> {
  await world.applications.put({
    ...application,
    status: 'enabled',
    appId: toDigits(await world.chance.next('app-id'), 13),
    redirectUris: null,
  });
}

/** The code of the quick start, as if the home owner had just approved. @ledger quick-start-code */
async function seedPrintedCode(world: World): Promise<void> {
  const clientId = quickStartClientId;
  const grantId = toUuid(await world.chance.next('grant-id'));
  const owner = await world.people.byEmail('homeowner@example.com');
  if (!owner) throw new Error('The home owner has to be seeded before the code.');
  const expiresAt = world.clock.now() + printedCodeDays * 86_400_000;
  await world.grants.put({ id: grantId, clientId, email: owner.email, systemIds: owner.systemIds }, expiresAt);
  await world.codes.put({
    code: '2TJk7M',
    grantId,
    clientId,
    redirectUri: { is: 'default-page' },
    expiresAt,
  });
}
