import { describe, expect, test } from 'vitest';
import type { ScenarioFile } from '../../src/records/timeline.ts';
import { createOpenMock, type TestMock, toHeaders } from '../harness/test-mock.ts';

const base = { name: 'of-this-test', description: 'Made for a test.' } as const;

async function start(scenario: ScenarioFile): Promise<{ mock: TestMock; status: () => Promise<number> }> {
  const mock = await createOpenMock({ scenario });
  const headers = toHeaders((await mock.signIn()).access_token);
  return { mock, status: async () => (await mock.send('/api/v4/systems/67', { headers })).status };
}

describe('a timeline', () => {
  const file: ScenarioFile = {
    ...base,
    timeline: [
      { at: 'PT30M', clear_faults: true },
      { at: 'PT10M', fault: { operation_id: 'getSystem', status: 500 } },
    ],
  };

  test('happens in the order of its instants, however the file has it, and not before', async () => {
    const { mock, status } = await start(file);
    expect(await status()).toBe(200);
    mock.clock.advance(599_000);
    expect(await status()).toBe(200);
    mock.clock.advance(1_000);
    expect(await status()).toBe(500);
    mock.clock.advance(20 * 60_000);
    expect(await status()).toBe(200);
  });

  test('that was slept through happens all the same, and each thing once', async () => {
    const { mock, status } = await start(file);
    mock.clock.advance(6 * 3600_000);
    expect(await status()).toBe(200);
    expect(await mock.world.faults.list()).toEqual([]);
    await mock.world.faults.add({ operationId: 'getSystem', status: 501 });
    mock.clock.advance(6 * 3600_000);
    expect(await status()).toBe(501);
  });

  test('is seen by the admin API, too', async () => {
    const { mock } = await start(file);
    mock.clock.advance(15 * 60_000);
    expect((await mock.admin.listFaults({ path: { world_id: 'default' } })).faults).toHaveLength(1);
  });

  test('begins anew when the world does', async () => {
    const { mock, status } = await start(file);
    mock.clock.advance(15 * 60_000);
    expect(await status()).toBe(500);
    await mock.admin.resetWorld({ path: { world_id: 'default' } });
    expect((await mock.admin.listFaults({ path: { world_id: 'default' } })).faults).toHaveLength(0);
    mock.clock.advance(15 * 60_000);
    expect((await mock.admin.listFaults({ path: { world_id: 'default' } })).faults).toHaveLength(1);
  });

  test('goes on after a snapshot was restored as it would have from there', async () => {
    const { mock } = await start(file);
    const path = { world_id: 'default' };
    await mock.admin.createSnapshot({ path, body: { id: 'before' } });
    mock.clock.advance(15 * 60_000);
    expect((await mock.admin.listFaults({ path })).faults).toHaveLength(1);
    await mock.admin.restoreSnapshot({ path: { ...path, snapshot_id: 'before' } });
    expect((await mock.admin.listFaults({ path })).faults).toHaveLength(0);
    mock.clock.advance(15 * 60_000);
    expect((await mock.admin.listFaults({ path })).faults).toHaveLength(1);
  });

  test('of a hundred readers at once happens once', async () => {
    const { mock } = await start({ ...base, timeline: [{ at: 'PT1M', fault: { operation_id: 'getSystem', status: 500 } }] });
    mock.clock.advance(60_000);
    await Promise.all(Array.from({ length: 100 }, () => mock.admin.listPeople({ path: { world_id: 'default' } })));
    expect(await mock.world.faults.list()).toHaveLength(1);
  });

  test('goes on where one thing of it cannot happen any more, which is reported', async () => {
    const reported: unknown[] = [];
    const mock = await createOpenMock({
      scenario: {
        ...base,
        timeline: [
          { at: 'PT1M', condition: { kind: 'outage', lasts: 'PT1H', system_ids: [72] } },
          { at: 'PT2M', fault: { operation_id: 'getSystem', status: 500 } },
        ],
      },
      report: (failure) => reported.push(failure),
    });
    await mock.world.sites.delete(72);
    mock.clock.advance(180_000);
    expect((await mock.admin.listFaults({ path: { world_id: 'default' } })).faults).toHaveLength(1);
    expect(reported).toHaveLength(1);
  });
});

test('a gateway that falls silent by a timeline has been silent since then, not since somebody looked', async () => {
  const { mock } = await start({ ...base, timeline: [{ at: 'PT1H', scenario: { name: 'gateway-silent', system_id: 67 } }] });
  const began = mock.clock.now();
  mock.clock.advance(5 * 3600_000);
  await mock.admin.listPeople({ path: { world_id: 'default' } });
  expect((await mock.world.sites.get(67))?.silentSince).toBe(began / 1000 + 3600);
});

test('the tokens of a scenario are told, and work as old as they are', async () => {
  const mock = await createOpenMock({ scenario: 'refresh-token-on-day-29' });
  const world = await mock.describe();
  const [tokens] = world.tokens ?? [];
  const application = world.applications.find(({ client_id }) => client_id === tokens?.client_id);
  const client = { clientId: application?.client_id ?? '', clientSecret: application?.client_secret ?? '' };
  const asked = await mock.send('/api/v4/systems', { headers: toHeaders(tokens?.access_token ?? '', application?.api_key) });
  expect(asked.status).toBe(401);
  const refresh = { grant_type: 'refresh_token', refresh_token: tokens?.refresh_token ?? '' };
  const later = await createOpenMock({ scenario: 'refresh-token-on-day-29' });
  later.clock.advance(1.5 * 86_400_000);
  expect((await later.token(refresh, client)).status).toBe(401);
  expect((await mock.token(refresh, client)).status).toBe(200);
});

test('the quota that is almost gone is gone after five calls', async () => {
  const mock = await createOpenMock({ scenario: 'quota-almost-gone', switches: { quota: 'enforce' } });
  const world = await mock.describe();
  const [tokens] = world.tokens ?? [];
  const key = world.applications.find(({ client_id }) => client_id === tokens?.client_id)?.api_key;
  const statuses: number[] = [];
  for (let call = 0; call < 6; call++) {
    statuses.push((await mock.send('/api/v4/systems', { headers: toHeaders(tokens?.access_token ?? '', key) })).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});

const wrong: readonly (readonly [what: string, scenario: unknown, says: string])[] = [
  ['a name that no scenario has', 'sunny-weak', 'sunny-week'],
  ['a file without a description', { name: 'x' }, 'description'],
  ['a field that there is not', { ...base, weather: 'fine' }, 'weather'],
  ['a condition that there is not', { ...base, conditions: [{ kind: 'earthquake', lasts: 'P1D' }] }, 'conditions/0/kind'],
  ['a duration that is none', { ...base, timeline: [{ at: 'tomorrow', clear_faults: true }] }, 'timeline/0/at'],
  ['two things at once', { ...base, timeline: [{ at: 'P1D', clear_faults: true, switches: {} }] }, 'timeline/0'],
  ['a site without a time zone', { ...base, sites: [{ id: 9, name: 'x', latitude: 0, longitude: 0 }] }, 'time_zone'],
  ['a token for nobody', { ...base, tokens: [{ application: 'Nothing', email: 'homeowner@example.com' }] }, 'Nothing'],
  ['a list', [], 'object'],
  [
    'a later fault of no operation',
    { ...base, timeline: [{ at: 'P1D', fault: { operation_id: 'nosuch', status: 500 } }] },
    'timeline/0',
  ],
  [
    'a condition of no system',
    { ...base, conditions: [{ kind: 'snow', lasts: 'P1D', system_ids: [1] }] },
    'scenario/conditions/0',
  ],
];

test.each(wrong)('%s is refused, and the error says where', async (_what, scenario, says) => {
  await expect(createOpenMock({ scenario: scenario as string })).rejects.toThrow(says);
});
