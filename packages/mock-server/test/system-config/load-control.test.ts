import { describe, expect, test } from 'vitest';
import { createSiteMock, hour, id, monday, type SiteMock, toCondition } from './site-mock.ts';

const loads = 'load_control';
/** From four in the afternoon until four in the morning. */
const outage = { from: monday + 11 * hour, until: monday + 23 * hour };
const inOutage = toCondition('outage', outage.from, outage.until);

interface Quarter {
  readonly end_at: number;
  readonly enwh: number;
}

/** What the house used in each quarter-hour of the outage, as its meter tells. */
async function runOutage(mock: SiteMock): Promise<readonly Quarter[]> {
  mock.later(25 * hour);
  const { body } = await mock.ask(`telemetry/consumption_meter?start_at=${outage.from}`);
  return body.intervals.filter(({ end_at }: Quarter) => end_at <= outage.until);
}

const contacts = ['NC1', 'NC2', 'NO1'];

async function writeAll(mock: SiteMock, body: object): Promise<void> {
  for (const name of contacts) expect((await mock.settings(loads, { ...body, name })).status).toBe(200);
}

async function runWith(body: object): Promise<readonly Quarter[]> {
  const mock = await createSiteMock(inOutage);
  await writeAll(mock, body);
  return runOutage(mock);
}

const toSum = (quarters: readonly Quarter[]) => quarters.reduce((sum, { enwh }) => sum + enwh, 0);

describe('what is read is what was written last', () => {
  test('a write answers all loads, and changes the one that it names', async () => {
    const mock = await createSiteMock();
    const before = (await mock.settings(loads)).body;
    expect(before.load_control_data.map(({ name }: { name: string }) => name)).toEqual(contacts);
    const written = await mock.settings(loads, {
      name: 'NC2',
      load_name: 'Upstairs A/C',
      mode: 'Advanced_BatteryPowered',
      soc_low: 40,
    });
    const [first, second, third] = before.load_control_data;
    expect(written.body).toEqual({
      system_id: id,
      load_control_data: [first, { ...second, mode: 'Advanced_BatteryPowered', soc_low: 40, soc_high: 60 }, third],
    });
    expect(await mock.settings(loads)).toEqual(written);
  });

  test('the settings of other modes stay', async () => {
    const mock = await createSiteMock();
    await mock.settings(loads, { name: 'NC1', mode: 'Scheduled', essential_start_time: 3600, essential_end_time: 7200 });
    await mock.settings(loads, { name: 'NC1', mode: 'Advanced_GeneratorPowered', soc_low: 80 });
    const { body } = await mock.settings(loads, { name: 'NC1', mode: 'Manual_always_powered', soc_low: 10 });
    expect(body.load_control_data[0]).toMatchObject({
      mode: 'Manual_always_powered',
      soc_low: 80,
      soc_high: 100,
      essential_start_time: 3600,
      essential_end_time: 7200,
    });
  });

  test('writes at once lose none', async () => {
    const mock = await createSiteMock();
    const writes = Array.from({ length: 50 }, (_, at) => ({
      name: at % 2 === 0 ? 'NC1' : 'NC2',
      mode: 'Advanced_GeneratorPowered',
      soc_low: 10 + at,
    }));
    const answers = await Promise.all(writes.map((body) => mock.settings(loads, body)));
    for (const [at, { body }] of answers.entries()) expect(body.load_control_data[at % 2].soc_low).toBe(10 + at);
    const [first, second, third] = (await mock.settings(loads)).body.load_control_data;
    expect([first.soc_low % 2, second.soc_low % 2, third.soc_low]).toEqual([0, 1, 30]);
    expect([first.mode, second.mode, third.mode]).toEqual(['Advanced_GeneratorPowered', 'Advanced_GeneratorPowered', 'Basic']);
  });

  test('a system without a controller has no loads', async () => {
    const mock = await createSiteMock((site) => ({ ...site, systemController: false }));
    expect((await mock.settings(loads)).body).toEqual({ system_id: id, load_control_data: [] });
    expect((await mock.settings(loads, { name: 'NC1', mode: 'Basic' })).body.details).toBe('Dry contact not found for NC1');
  });
});

describe('the energy of an outage follows', () => {
  test('loads that are never powered leave less to use than loads that always are, and Basic is the former', async () => {
    const [always, never, basic] = [
      await runWith({ mode: 'Manual_always_powered' }),
      await runWith({ mode: 'Manual_always_not_powered' }),
      await runWith({ mode: 'Basic' }),
    ];
    expect(always).toHaveLength(48);
    expect(basic).toEqual(never);
    const share = 1 - toSum(never) / toSum(always);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.5);
    for (const [at, each] of never.entries()) expect(each.enwh).toBeLessThanOrEqual(always[at]?.enwh ?? 0);
  });

  test('a load by the clock has power in its hours alone, over midnight too', async () => {
    const never = await runWith({ mode: 'Manual_always_not_powered' });
    const always = await runWith({ mode: 'Manual_always_powered' });
    const seven = 19 * hour;
    const scheduled = await runWith({ mode: 'Scheduled', essential_start_time: seven, essential_end_time: hour });
    const isOn = ({ end_at }: Quarter) => end_at > outage.from + 3 * hour && end_at <= outage.from + 9 * hour;
    // What the meter counts moves in whole Wh: the house may take an odd one where production is held back.
    for (const [at, each] of scheduled.entries())
      expect(Math.abs(each.enwh - ((isOn(each) ? always : never)[at]?.enwh ?? 0))).toBeLessThanOrEqual(1);
  });

  test('a load on the battery is cut where its level is reached, and the battery keeps that for the rest', async () => {
    const mock = await createSiteMock(inOutage);
    await writeAll(mock, { mode: 'Advanced_BatteryPowered', soc_low: 70 });
    const used = await runOutage(mock);
    const levels = (await mock.battery(outage.from)).slice(0, used.length);
    const [always, never] = [
      await runWith({ mode: 'Manual_always_powered' }),
      await runWith({ mode: 'Manual_always_not_powered' }),
    ];
    const dark = levels.map((level, at) => ({ level: level.soc.percent, at })).filter(({ at }) => at >= 12);
    const above = dark.filter(({ level }) => level > 70);
    const below = dark.filter(({ level }) => level < 70);
    expect(above.length).toBeGreaterThan(0);
    expect(below.length).toBeGreaterThan(0);
    for (const { at } of above) expect(used[at]?.enwh).toBe(always[at]?.enwh);
    for (const { at } of below) expect(used[at]?.enwh).toBe(never[at]?.enwh);
  });

  test('a write in the midst of an outage acts from the next quarter-hour on', async () => {
    const mock = await createSiteMock(inOutage);
    await writeAll(mock, { mode: 'Manual_always_powered' });
    mock.later(16 * hour + 450);
    await writeAll(mock, { mode: 'Manual_always_not_powered' });
    mock.later(-16 * hour - 450);
    const used = await runOutage(mock);
    const [always, never] = [
      await runWith({ mode: 'Manual_always_powered' }),
      await runWith({ mode: 'Manual_always_not_powered' }),
    ];
    for (const [at, each] of used.entries()) expect(each.enwh).toBe((at < 21 ? always : never)[at]?.enwh);
  });

  test('on the grid nothing changes', async () => {
    const run = async (mode: string) => {
      const mock = await createSiteMock();
      await mock.settings(loads, { name: 'NC1', mode });
      return runOutage(mock);
    };
    expect(await run('Manual_always_not_powered')).toEqual(await run('Manual_always_powered'));
  });
});
