import { createTestMock, developer, origin, type TestMock, toHeaders } from '../harness/test-mock.ts';

/** A mock whose waits take no time, and a call to it that nobody holds against the contract: some faults break it on purpose. */
export async function startFaultMock() {
  const waited: number[] = [];
  const mock = await createTestMock({ wait: async (milliseconds) => void waited.push(milliseconds) });
  const headers = toHeaders((await mock.signIn()).access_token);
  const call = () => mock.fetch(new Request(`${origin}/api/v4/systems`, { headers }));
  return { mock, waited, call };
}

/** What the journal says of the latest request and its fault. */
export async function readLast({ world }: TestMock) {
  const entry = (await world.journal.list()).at(-1);
  return { status: entry?.status, ...entry?.steps.find(({ step }) => step === 'apply-fault') };
}

/** How many calls of the developer application were counted this month. */
export async function readHits({ world, clock }: TestMock): Promise<number | undefined> {
  const application = await world.applications.byClientId(developer.clientId);
  return application && (await world.hits.read(application, undefined, clock.now()))[0]?.hits;
}
