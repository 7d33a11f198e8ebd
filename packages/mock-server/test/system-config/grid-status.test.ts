import { expect, test } from 'vitest';
import { createSiteMock, hour, id, monday, toCondition } from './site-mock.ts';

const grid = 'grid_status';

test('the state is that of the last report, which comes with it', async () => {
  const mock = await createSiteMock(toCondition('outage', monday + hour, monday + 2 * hour));
  const states: string[] = [];
  for (const seconds of [0, hour - 5, 305, hour - 305, 305]) {
    mock.later(seconds);
    const { body } = await mock.settings(grid);
    expect(body.system_id).toBe(id);
    expect(body.last_report_date).toBeGreaterThan(mock.now() - 300);
    expect(body.last_report_date).toBeLessThanOrEqual(mock.now());
    states.push(body.grid_state);
  }
  expect(states).toEqual(['On Grid', 'On Grid', 'Off Grid', 'Off Grid', 'On Grid']);
});

test('a gateway that has fallen silent leaves the state as it was', async () => {
  const outage = toCondition('outage', monday, monday + 4 * hour);
  const silent = toCondition('gateway-offline', monday + hour, monday + 8 * hour);
  const mock = await createSiteMock((site) => silent(outage(site)));
  mock.later(6 * hour);
  const { body } = await mock.settings(grid);
  expect(body.grid_state).toBe('Off Grid');
  expect(body.last_report_date).toBeLessThanOrEqual(monday + hour);
});

test('without a system controller nobody can tell of an outage', async () => {
  const outage = toCondition('outage', monday - hour, monday + hour);
  const mock = await createSiteMock((site) => ({ ...outage(site), systemController: false }));
  expect((await mock.settings(grid)).body.grid_state).toBe('Unknown');
});

test('a system that never reported is refused', async () => {
  const mock = await createSiteMock((site) => ({ ...site, operationalAt: null }));
  expect(await mock.settings(grid)).toEqual({
    status: 422,
    body: {
      message: 'Unprocessable Entity',
      details: 'grid_state not available as the site has not reported yet',
      code: 422,
    },
  });
});
