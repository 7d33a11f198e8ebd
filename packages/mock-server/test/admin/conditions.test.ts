import { expect, test } from 'vitest';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createAdminMock } from './admin-mock.ts';

const world = { world_id: 'default' };
const least = { name: 'x', time_zone: 'UTC', latitude: 0, longitude: 0 };
const snow = { kind: 'snow', lasts: 'P1D' };

test('a site takes a thousand conditions, and says so when there is one more', async () => {
  const mock = await createAdminMock();
  const from = '2026-01-01T00:00:00Z';
  const conditions = Array.from({ length: 999 }, () => ({ kind: 'outage', from, until: '2026-01-02T00:00:00Z' }));
  await mock.ask('setSite', { path: { ...world, system_id: 7_000_100 }, body: { ...least, conditions } });
  const body = { ...snow, system_ids: [7_000_100] };
  expect((await mock.ask('createCondition', { body })).status).toBe(200);
  const refusal = await mock.refusal(422, 'createCondition', { body: { ...snow, system_ids: [67, 7_000_100] } });
  expect(JSON.stringify(refusal)).toContain('Site 7000100 has 1000 conditions');
  expect((await mock.world.sites.get(67))?.conditions ?? []).toEqual([]);
  await mock.ask('clearConditions');
  expect((await mock.ask('createCondition', { body })).status).toBe(200);
});

test('without ids it happens to all of a small world', async () => {
  const mock = await createAdminMock();
  const answer = await (await mock.ask('createCondition', { body: snow })).json();
  expect(answer).toEqual({ system_ids: defaultSites.map(({ id }) => id).sort((one, other) => one - other), left_alone: 0 });
});

test('without ids it happens to those of a large world that are no fleet or were changed, and the answer says so', async () => {
  const mock = await createAdminMock({ fleet: 5_000 });
  await mock.ask('setSite', { path: { ...world, system_id: 7_000_100 }, body: least });
  await mock.ask('deleteSite', { path: { ...world, system_id: 72 } });
  const answer = await (await mock.ask('createCondition', { body: snow })).json();
  const ids = [7_000_100, ...defaultSites.map(({ id }) => id)].filter((id) => id !== 72).sort((one, other) => one - other);
  expect(answer).toEqual({ system_ids: ids, left_alone: 5_000 - ids.length });
  await mock.ask('clearConditions');
  expect((await mock.world.sites.get(67))?.conditions).toBeUndefined();
});
