import { expect, test } from 'vitest';
import { createSiteMock, hour, id, monday, toCondition } from './site-mock.ts';

const guard = 'storm_guard';

test('a read shows the word that was written, and a write says more', async () => {
  const mock = await createSiteMock();
  expect((await mock.settings(guard, { storm_guard_status: 'enabled' })).body).toEqual({
    system_id: id,
    storm_guard_status: 'Enabled (Inactive)',
    storm_alert: 'false',
  });
  expect((await mock.settings(guard)).body).toEqual({ system_id: id, storm_guard_status: 'enabled', storm_alert: 'false' });
  expect((await mock.settings(guard, { storm_guard_status: 'disabled' })).body.storm_guard_status).toBe('disabled');
  expect((await mock.settings(guard)).body.storm_guard_status).toBe('disabled');
});

test('a warning shows while it is in force', async () => {
  const mock = await createSiteMock(toCondition('storm-alert', monday + hour, monday + 2 * hour));
  const alerts: string[] = [];
  for (const seconds of [0, hour, hour - 1, 1]) {
    mock.later(seconds);
    alerts.push((await mock.settings(guard)).body.storm_alert);
  }
  expect(alerts).toEqual(['false', 'true', 'true', 'false']);
});

test('a guarded battery fills up before the storm and holds what it has; another one goes on as ever', async () => {
  const [from, until] = [monday + 15 * hour, monday + 23 * hour];
  const run = async (storm_guard_status: string) => {
    // A vehicle could empty the battery before.
    const mock = await createSiteMock((site) => ({ ...toCondition('storm-alert', from, until)(site), chargers: [] }));
    await mock.settings(guard, { storm_guard_status });
    mock.later(24 * hour);
    return (await mock.battery(monday)).filter(({ end_at }) => end_at > from && end_at <= until);
  };
  const guarded = await run('enabled');
  expect(guarded).toHaveLength(32);
  expect(guarded.every(({ discharge }) => discharge.enwh === 0)).toBe(true);
  expect(guarded.at(-1)?.soc.percent).toBe(100);
  const unguarded = await run('disabled');
  expect(unguarded.some(({ discharge }) => discharge.enwh > 0)).toBe(true);
  expect(unguarded.at(-1)?.soc.percent).toBeLessThan(100);
});

test('a guard that is switched off in the midst of a storm lets the battery go', async () => {
  const mock = await createSiteMock(toCondition('storm-alert', monday, monday + 24 * hour));
  const first = await mock.settings(guard, { storm_guard_status: 'enabled' });
  expect(first.body).toMatchObject({ storm_guard_status: 'Enabled (Active)', storm_alert: 'true' });
  mock.later(16 * hour);
  await mock.settings(guard, { storm_guard_status: 'disabled' });
  mock.later(6 * hour);
  const used = (await mock.battery(monday)).filter(({ discharge }) => discharge.enwh > 0).map(({ end_at }) => end_at);
  expect(Math.min(...used)).toBeGreaterThan(monday + 16 * hour);
});
