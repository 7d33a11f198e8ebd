import type { Application } from '../../src/records/applications.ts';
import type { PlanName } from '../../src/records/plans.ts';
import type { World } from '../../src/records/world.ts';
import type { WorldSettings } from '../../src/records/worlds.ts';
import { installer, type TestMock, type Tokens, toBasic } from '../harness/test-mock.ts';

/** Creates a world of a mock that only counts, with a clock that follows that of the mock. */
export function createTestWorld(mock: TestMock, settings: Partial<WorldSettings> = {}): Promise<World> {
  return mock.worlds.create({ id: 'w-1', seed: 7, now: undefined, rate: 1, switches: mock.world.switches, ...settings });
}

/** The application that a world began with on a plan. */
export async function findApplication({ applications }: World, plan: PlanName): Promise<Application> {
  const found = (await applications.list()).find((each) => each.plan === plan);
  if (!found) throw new Error(`The world has no application of plan ${plan}.`);
  return found;
}

/** Logs the installer in to the partner application of a world. */
export async function logIn(mock: TestMock, world: World): Promise<Tokens> {
  const { email: username, password } = installer;
  const answer = await mock.token({ grant_type: 'password', username, password }, await findApplication(world, 'Partner'));
  if (answer.status !== 200) throw new Error(`The token endpoint answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Tokens;
}

export async function refresh(mock: TestMock, world: World, refreshToken: string): Promise<Response> {
  return mock.token({ grant_type: 'refresh_token', refresh_token: refreshToken }, await findApplication(world, 'Partner'));
}

/** Asks for the systems of the installer. */
export async function list(mock: TestMock, world: World, accessToken: string): Promise<number> {
  const { apiKey } = await findApplication(world, 'Partner');
  return (await mock.send('/api/v4/systems', { headers: { Authorization: `Bearer ${accessToken}`, key: apiKey } })).status;
}

export { toBasic };
