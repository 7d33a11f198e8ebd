import { describe, expect, test } from 'vitest';
import { checkScenarioFile } from '../../src/admin/scenario-files/check-scenario-file.ts';
import { shippedScenarios } from '../../src/admin/shipped-scenarios/shipped-scenarios.ts';
import { createOpenMock, toHeaders } from '../harness/test-mock.ts';

test('a dozen scenarios or more are shipped, each with a name of its own', () => {
  const names = shippedScenarios.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(12);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(shippedScenarios.map((scenario) => ({ name: scenario.name, scenario })))('$name', ({ name, scenario }) => {
  test('is a scenario file', async () => {
    expect(await checkScenarioFile(scenario)).toBe(scenario);
  });

  test('begins a world that answers, by option and by the admin API, with its clock where it says', async () => {
    const mock = await createOpenMock({ scenario: name });
    const headers = toHeaders((await mock.signIn()).access_token);
    expect((await mock.send('/api/v4/systems', { headers })).status).toBe(200);
    const world = await mock.admin.createWorld({ body: { scenario: name } });
    if (scenario.now) expect(world.now).toBe(new Date(scenario.now).toISOString());
    await mock.admin.deleteWorld({ path: { world_id: world.id } });
  });

  test('begins a world with a fleet of thousands', async () => {
    const mock = await createOpenMock({ scenario: name, fleet: 5_000 });
    expect(await mock.world.sites.count()).toBeGreaterThanOrEqual(5_000);
  });
});
