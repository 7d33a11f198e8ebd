import { toUuid } from '../random.ts';
import type { Application } from './applications.ts';
import { createApplication, developerEmail } from './create-application.ts';
import { type PlanName, plans } from './plans.ts';
import { toReach } from './reach.ts';
import { seedPeople } from './seed-people.ts';
import type { World } from './world.ts';
import { defaultWorldId } from './worlds.ts';

/** The client id that the quick start prints. */
const quickStartClientId = 'f2a479f3c6067f0d9517cadae7f00b47';

/** How long the printed code works after the world began: long enough to read the quick start with breaks. */
const printedCodeDays = 30;

/**
 * Fills a new world with people, and with an application of each plan that may do all that its plan allows. The default world has
 * the applications of the quick start besides, with the credentials that are printed there, and its code.
 */
export async function seedWorld(world: World): Promise<void> {
  await seedPeople(world);
  await seedDeveloper(world);
  if (world.id === defaultWorldId) {
    await seedDefaultApplications(world);
    await seedPrintedCode(world);
  } else {
    for (const plan of ['Watt', 'Kilowatt', 'Megawatt', 'Partner'] as const) await put(world, toFullApplication(plan));
  }
}

/** The account that the applications belong to, with a password in clear: to hash it would cost more than the rest of a world. */
async function seedDeveloper({ clock, developers }: World): Promise<void> {
  const now = clock.now();
  const password = { clear: 'open-meadow-12' };
  await developers.put({ email: developerEmail, name: 'Robin Meadow', password, activatedAt: now, licenceAcceptedAt: now });
}

/** Ids, secrets and keys of the first two are those that the quick start prints. @ledger token-misprinted-partner-header */
async function seedDefaultApplications(world: World): Promise<void> {
  await put(world, {
    name: 'Quick start application',
    description: 'The application of the published quick start, with the credentials that are printed there.',
    plan: 'Watt',
    accessControls: plans.Watt.accessControls,
    clientId: quickStartClientId,
    clientSecret: '5035ca64c13f793a7c1bca435591d5ea',
    apiKey: 'b2b2fd806ed13efb463691b436957798',
  });
  await put(world, {
    name: 'Quick start partner application',
    description: 'The partner application of the published quick start, with its misprinted client id corrected.',
    plan: 'Partner',
    accessControls: plans.Partner.accessControls,
    clientId: '80dbd3b58134e283a0cf745281fcf659',
    clientSecret: 'dcdad1f5cd4132ca537f72664dbf3104',
    apiKey: '4a6580c04b9e6282058df02d6454e659',
  });
  await put(world, {
    name: 'Consumption only',
    description: 'An application without the access control System Details, to meet the refusal that follows.',
    plan: 'Watt',
    accessControls: ['Site Level Consumption Monitoring'],
  });
  await put(world, toFullApplication('Kilowatt'));
  await put(world, toFullApplication('Megawatt'));
}

function toFullApplication(plan: PlanName): Given {
  return {
    name: `${plan} application`,
    description: `May do everything that the plan ${plan} allows.`,
    plan,
    accessControls: plans[plan].accessControls,
  };
}

type Given = Pick<Application, 'name' | 'description' | 'plan' | 'accessControls'> &
  Partial<Pick<Application, 'clientId' | 'clientSecret' | 'apiKey'>>;

async function put(world: World, given: Given): Promise<void> {
  await world.applications.put({ ...(await createApplication(world.chance)), ...given });
}

/** The code of the quick start, as if the home owner had just approved. @ledger quick-start-code */
async function seedPrintedCode(world: World): Promise<void> {
  const clientId = quickStartClientId;
  const grantId = toUuid(await world.chance.next('grant-id'));
  const owner = await world.people.byEmail('homeowner@example.com');
  if (!owner) throw new Error('The home owner has to be seeded before the code.');
  const grantedAt = world.clock.now();
  const expiresAt = grantedAt + printedCodeDays * 86_400_000;
  await world.grants.put({ id: grantId, clientId, email: owner.email, ...toReach(owner), grantedAt }, expiresAt);
  await world.codes.put({ code: '2TJk7M', grantId, clientId, redirectUri: { is: 'default-page' }, expiresAt });
}
