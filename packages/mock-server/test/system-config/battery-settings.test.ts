import { describe, expect, test } from 'vitest';
import { type BatteryInterval, createSiteMock, hour, id, monday, type SiteMock } from './site-mock.ts';

const battery = 'battery_settings';
const day = 24 * hour;
/** Weekends have no peak, and so nothing to wait for. */
const isOnWorkday = ({ end_at }: { readonly end_at: number }) =>
  ![0, 6].includes(new Date((end_at - 1 - 7 * hour) * 1000).getUTCDay());
const hourOf = ({ end_at }: BatteryInterval) => ((end_at - 900 - 7 * hour) % day) / hour;
const isDischarging = ({ discharge }: BatteryInterval) => discharge.enwh > 0;

async function runDays(mock: SiteMock, days: number): Promise<readonly BatteryInterval[]> {
  const from = mock.now();
  mock.later(days * day + hour);
  const intervals = await mock.battery(from);
  expect(intervals.length).toBeGreaterThanOrEqual(days * 96);
  return intervals.slice(0, days * 96);
}

describe('what is read is what was written last', () => {
  test('a write answers what a read then shows, but for the spelling of one mode', async () => {
    const mock = await createSiteMock();
    const written = await mock.settings(battery, {
      battery_mode: 'Self-consumption',
      reserve_soc: 40,
      energy_independence: 'enabled',
    });
    expect(written).toEqual({
      status: 200,
      body: {
        system_id: id,
        battery_mode: 'self-consumption',
        reserve_soc: 40,
        energy_independence: 'enabled',
        charge_from_grid: 'disabled',
        battery_shutdown_level: 5,
      },
    });
    expect((await mock.settings(battery)).body).toEqual({ ...written.body, battery_mode: 'Self - Consumption' });
  });

  test('what a write leaves out stays', async () => {
    const mock = await createSiteMock();
    const before = (await mock.settings(battery)).body;
    await mock.settings(battery, { reserve_soc: 55 });
    await mock.settings(battery, { energy_independence: 'enabled' });
    expect((await mock.settings(battery)).body).toEqual({ ...before, reserve_soc: 55, energy_independence: 'enabled' });
  });

  test('each mode has its reserve, and Full Backup has 100', async () => {
    const mock = await createSiteMock();
    await mock.settings(battery, { battery_mode: 'Self-consumption', reserve_soc: 25 });
    await mock.settings(battery, { battery_mode: 'Savings Mode', reserve_soc: 60 });
    expect((await mock.settings(battery, { battery_mode: 'Full Backup' })).body.reserve_soc).toBe(100);
    expect((await mock.settings(battery, { reserve_soc: 50 })).body.reserve_soc).toBe(100);
    expect((await mock.settings(battery, { battery_mode: 'Self-consumption' })).body.reserve_soc).toBe(25);
    expect((await mock.settings(battery, { battery_mode: 'Savings Mode' })).body.reserve_soc).toBe(60);
  });

  test('what cannot be written is left alone', async () => {
    const mock = await createSiteMock();
    const { body } = await mock.settings(battery, { reserve_soc: 50, charge_from_grid: 'enabled', battery_shutdown_level: 20 });
    expect(body).toMatchObject({ charge_from_grid: 'disabled', battery_shutdown_level: 5 });
  });

  test('a refused write changes nothing', async () => {
    const mock = await createSiteMock();
    const before = await mock.settings(battery);
    expect((await mock.settings(battery, { battery_mode: 'Full Backup', reserve_soc: 4 })).status).toBe(422);
    expect(await mock.settings(battery)).toEqual(before);
  });
});

describe('the energy follows', () => {
  test('in Full Backup nothing is discharged from the write on, and all before stays as it was', async () => {
    const [mock, untouched] = [await createSiteMock(), await createSiteMock()];
    const before = await mock.battery(monday - day);
    await mock.settings(battery, { battery_mode: 'Full Backup' });
    expect((await runDays(mock, 2)).some(isDischarging)).toBe(false);
    expect((await runDays(untouched, 2)).some(isDischarging)).toBe(true);
    expect((await mock.battery(monday - day)).slice(0, before.length)).toEqual(before);
  });

  test('a reserve of 80 percent is never touched by discharging', async () => {
    const mock = await createSiteMock();
    await mock.settings(battery, { reserve_soc: 80 });
    const intervals = await runDays(mock, 4);
    const used = intervals.filter(isDischarging);
    expect(used.length).toBeGreaterThan(0);
    expect(Math.min(...used.map(({ soc }) => soc.percent))).toBe(80);
    const untouched = await runDays(await createSiteMock(), 4);
    expect(Math.min(...untouched.map(({ soc }) => soc.percent))).toBeLessThan(40);
  });

  test('in Savings Mode the battery works at the peak alone, and with energy independence through the night', async () => {
    const mock = await createSiteMock((site) => ({ ...site, chargers: [] }));
    await mock.settings(battery, { battery_mode: 'Savings Mode', reserve_soc: 10, energy_independence: 'disabled' });
    const hours = (await runDays(mock, 3)).filter(isDischarging).map(hourOf);
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(16);
    expect(Math.max(...hours)).toBeLessThan(21);
    mock.later(day - hour);
    await mock.settings(battery, { energy_independence: 'enabled' });
    const independent = (await runDays(mock, 5)).filter(isDischarging).filter(isOnWorkday).map(hourOf);
    expect(independent.some((each) => each >= 21)).toBe(true);
    expect(independent.every((each) => each >= 16 || each < 6)).toBe(true);
  });

  test('where it may charge from the grid, it fills up at night in Savings Mode', async () => {
    const mock = await createSiteMock();
    await mock.world.sites.change(id, (site) => ({
      ...site,
      choices: [{ at: monday, kind: 'battery', mode: 'savings', reservePercent: 10, shutdownPercent: 5, chargesFromGrid: true }],
    }));
    expect((await mock.settings(battery)).body.charge_from_grid).toBe('enabled');
    const night = (await runDays(mock, 2)).filter((each) => hourOf(each) < 4);
    expect(night.some(({ charge }) => charge.enwh > 0)).toBe(true);
    expect(night.at(-1)?.soc.percent).toBe(100);
  });

  test('a write takes effect with the next quarter-hour', async () => {
    const mock = await createSiteMock((site) => ({ ...site, chargers: [] }));
    mock.later(15 * hour + 450);
    const at = mock.now();
    await mock.settings(battery, { battery_mode: 'Full Backup' });
    mock.later(3 * hour);
    const intervals = await mock.battery(at - hour);
    const last = intervals.findLast(isDischarging);
    expect(last?.end_at).toBe(at + 450);
  });
});

describe('a clock that goes back', () => {
  test('does not show what is written later, and comes to it again', async () => {
    const mock = await createSiteMock();
    await mock.settings(battery, { reserve_soc: 50 });
    mock.later(hour);
    await mock.settings(battery, { reserve_soc: 70 });
    mock.later(-hour / 2);
    expect((await mock.settings(battery)).body.reserve_soc).toBe(50);
    await mock.settings(battery, { reserve_soc: 60 });
    expect((await mock.settings(battery)).body.reserve_soc).toBe(60);
    mock.later(hour / 2);
    expect((await mock.settings(battery)).body.reserve_soc).toBe(70);
  });
});

describe('many writes', () => {
  test('at once lose none: each changes what it names', async () => {
    const mock = await createSiteMock();
    const writes = Array.from({ length: 50 }, (_, at) =>
      at % 2 === 0 ? { reserve_soc: 40 + at } : { energy_independence: 'enabled' },
    );
    const answers = await Promise.all(writes.map((body) => mock.settings(battery, body)));
    for (const [at, { body }] of answers.entries()) expect(body).toMatchObject(writes[at] ?? {});
    const { body } = await mock.settings(battery);
    expect(body.energy_independence).toBe('enabled');
    expect(body.reserve_soc).toBeGreaterThanOrEqual(40);
  });

  test('of one second leave one record', async () => {
    const mock = await createSiteMock();
    for (let at = 0; at < 40; at++) await mock.settings(battery, { reserve_soc: 20 + at });
    expect((await mock.world.sites.get(id))?.choices).toHaveLength(1);
  });
});

test('a snapshot that is restored takes the settings back, and the energy with them', async () => {
  const mock = await createSiteMock();
  const path = { world_id: mock.world.id };
  await mock.settings(battery, { battery_mode: 'Full Backup' });
  await mock.admin.createSnapshot({ path, body: { id: 'before' } });
  await mock.settings(battery, { battery_mode: 'Self-consumption', reserve_soc: 10 });
  const restore = () => mock.admin.restoreSnapshot({ path: { ...path, snapshot_id: 'before' } });
  await restore();
  expect((await mock.settings(battery)).body.battery_mode).toBe('Full Backup');
  expect((await runDays(mock, 1)).some(isDischarging)).toBe(false);
});
