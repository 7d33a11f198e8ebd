import { describe, expect, test } from 'vitest';
import { at, createTelemetryMock } from '../telemetry/telemetry-mock.ts';

interface Series {
  readonly start_date: string | null;
  readonly end_date?: string;
  readonly meter_start_date?: string;
  readonly production?: readonly number[];
  readonly consumption?: readonly number[];
  readonly micro_production?: readonly number[];
  readonly meter_production?: readonly number[];
  readonly charge?: readonly number[];
  readonly discharge?: readonly number[];
  readonly import?: readonly number[];
  readonly export?: readonly number[];
  readonly meta?: { readonly operational_at: number | null };
}

const mock = await createTelemetryMock();
/** Late in the evening in Los Angeles: all of yesterday has been added up. */
const evening = at('2026-06-22T05:10:00Z');
const [pv, battery, heatPump, silent, small] = [67, 698_906_018, 6_244_905, 5_902_114, 698_910_067];
const read = (id: number, path: string, now = evening) => mock.read<Series>(now, id, path);
const rangeInvalid = 'Requested date range is invalid for this system';
const days = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;

const series = [
  ['energy_lifetime', ['production']],
  ['consumption_lifetime', ['consumption']],
  ['battery_lifetime', ['discharge', 'charge']],
  ['energy_import_lifetime', ['import']],
  ['energy_export_lifetime', ['export']],
] as const;

describe.each(series)('%s', (path, fields) => {
  const lengthsOf = (answer: Series) => fields.map((field) => answer[field]?.length);

  test('goes from the first day of operation to yesterday without dates', async () => {
    const answer = await read(battery, path);
    expect(answer.start_date).toBe('2017-06-14');
    expect(lengthsOf(answer)).toEqual(fields.map(() => days('2017-06-14', '2026-06-20')));
  });

  test('moves an earlier start to the first day, and says so (lifetime-start-clamped)', async () => {
    const answer = await read(battery, `${path}?start_date=2001-02-03&end_date=2017-06-16`);
    expect(answer.start_date).toBe('2017-06-14');
    expect(lengthsOf(answer)).toEqual(fields.map(() => 3));
  });

  test('is refused where it ends before the first day (lifetime-before-operation)', async () => {
    for (const query of ['start_date=2001-02-03&end_date=2017-06-13', 'end_date=2017-06-13']) {
      const answer = await mock.get(evening, battery, `${path}?${query}`);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ details: rangeInvalid });
    }
  });

  test('is refused for a day that is none, and one that has not come', async () => {
    for (const [query, details] of [
      ['start_date=2026-02-30', 'Failed to parse date 2026-02-30'],
      ['end_date=2026-13-01', 'Failed to parse date 2026-13-01'],
      ['start_date=2026-06-22', 'Requested date is in the future'],
      ['start_date=2026-06-20&end_date=2026-06-19', rangeInvalid],
    ]) {
      const answer = await mock.get(evening, battery, `${path}?${query}`);
      expect([query, answer.status, await answer.json()]).toMatchObject([query, 422, { details }]);
    }
  });

  test('is null and empty for a system that never reported', async () => {
    const answer = await read(silent, `${path}?start_date=2026-01-01`);
    expect(answer).toMatchObject({ start_date: null, meta: { operational_at: null } });
    expect(lengthsOf(answer)).toEqual(fields.map(() => 0));
  });

  test('ends with zeros for days of which a silent gateway told nothing', async () => {
    await mock.change(battery, { silentSince: at('2026-06-18T19:00:00Z') });
    const answer = await read(battery, `${path}?start_date=2026-06-16`);
    await mock.world.sites.change(battery, ({ silentSince: _ago, ...site }) => site);
    for (const field of fields) {
      const numbers = answer[field] ?? [];
      expect(numbers).toHaveLength(5);
      expect(numbers.slice(3)).toEqual([0, 0]);
    }
  });
});

test('a system that went silent and came back has told everything', async () => {
  const from = at('2026-06-17T19:00:00Z');
  const condition = { kind: 'gateway-offline', from, until: at('2026-06-20T19:00:00Z') } as const;
  const path = 'consumption_lifetime?start_date=2026-06-15&end_date=2026-06-20';
  const before = await read(small, path);
  const meters = { production: true, consumption: 'Net' } as const;
  await mock.change(small, { meters });
  const whole = await read(small, path);
  await mock.change(small, { meters, conditions: [condition] });
  const offline = await read(small, path, at('2026-06-20T12:00:00Z'));
  const back = await read(small, path);
  expect(before.consumption).toEqual([0, 0, 0, 0, 0, 0]);
  expect(offline.consumption?.slice(0, 2)).toEqual(whole.consumption?.slice(0, 2));
  expect(offline.consumption?.slice(4)).toEqual([0, 0]);
  expect(back).toEqual(whole);
});

describe('what a system does not have is a series of zeros and no refusal (lifetime-not-204)', () => {
  test.each([
    ['consumption_lifetime', 'consumption'],
    ['energy_import_lifetime', 'import'],
    ['energy_export_lifetime', 'export'],
    ['battery_lifetime', 'charge'],
    ['battery_lifetime', 'discharge'],
  ] as const)('%s: %s', async (path, field) => {
    const answer = await read(2_640_908, `${path}?start_date=2026-06-14`);
    expect(answer[field]).toEqual([0, 0, 0, 0, 0, 0, 0, 0].slice(0, answer[field]?.length));
    expect(answer[field]?.length).toBeGreaterThan(5);
  });
});

describe('today', () => {
  test.each([
    'energy_lifetime?end_date=2026-06-21',
    'energy_lifetime?start_date=2026-06-21',
    'energy_lifetime?end_date=2031-01-01',
  ])('empties the series of production: %s (lifetime-end-today)', async (path) => {
    const answer = await read(pv, path);
    expect(answer.production).toEqual([]);
    expect(answer.start_date).toBe(path.includes('start') ? '2026-06-21' : '2008-01-26');
  });

  test('is one number that grows in the other series (consumption-lifetime-today)', async () => {
    const noon = at('2026-06-21T19:00:00Z');
    const path = 'consumption_lifetime?start_date=2026-06-21';
    const [early, late] = [await read(battery, path, noon), await read(battery, path)];
    expect([early.consumption?.length, late.consumption?.length]).toEqual([1, 1]);
    expect(early.consumption?.[0]).toBeGreaterThan(0);
    expect(late.consumption?.[0]).toBeGreaterThan(early.consumption?.[0] ?? 0);
    const asked = await read(battery, 'consumption_lifetime?start_date=2026-06-20&end_date=2027-01-01');
    expect(asked.consumption?.slice(1)).toEqual(late.consumption);
  });

  test('is the last day of what a device took, and the answer says so (device-telemetry-lifetime-end-today)', async () => {
    const answer = await read(heatPump, 'hp_lifetime?start_date=2026-06-18');
    expect(answer).toMatchObject({ start_date: '2026-06-18', end_date: '2026-06-22' });
    expect(answer.consumption).toHaveLength(5);
    const clamped = await read(heatPump, 'hp_lifetime?start_date=2020-01-01&end_date=2023-08-02');
    expect(clamped).toMatchObject({ start_date: '2023-08-01', end_date: '2023-08-02' });
  });
});

describe('production', () => {
  test('is that of the microinverters up to the first full day of the meter (production-lifetime-merged)', async () => {
    const answer = await read(pv, 'energy_lifetime?end_date=2008-01-29&production=all');
    const { production = [], micro_production: micros = [], meter_production: meter = [] } = answer;
    expect(answer).toMatchObject({ start_date: '2008-01-26', meter_start_date: '2008-01-27' });
    expect(production).toEqual([micros[0], ...meter.slice(1)]);
    expect(micros[0]).not.toBe(meter[0]);
  });

  test('of a meter that came later is 0 before, and a part of its first day (production-lifetime-all)', async () => {
    const replaced = at('2026-06-10T20:00:00Z');
    await mock.change(72, { meters: { production: true, consumption: 'Net' } });
    const serial = mock.world.energy.of((await mock.world.sites.get(72)) as never).plant.productionMeter?.serial ?? '';
    const off = { kind: 'meter', serial, isEnabled: false, at: at('2013-01-01T00:00:00Z') } as const;
    await mock.change(72, { choices: [off, { ...off, isEnabled: true, at: replaced }] });
    const answer = await read(72, 'energy_lifetime?start_date=2026-06-08&end_date=2026-06-13&production=all', evening);
    const { micro_production: micros = [], meter_production: meter = [] } = answer;
    expect(meter.slice(0, 2)).toEqual([0, 0]);
    expect(meter[2]).toBeGreaterThan(0);
    expect(meter[2]).toBeLessThan((micros[2] ?? 0) * 0.9);
    expect(Math.abs((meter[3] ?? 0) / (micros[3] ?? 1) - 1)).toBeLessThan(0.02);
  });

  test('has no series of a meter that is not there, and takes no other word than all', async () => {
    const all = await read(2_640_908, 'energy_lifetime?production=all&start_date=2026-06-10');
    expect(all).not.toHaveProperty('meter_production');
    expect(all).not.toHaveProperty('meter_start_date');
    expect(all.micro_production).toEqual(all.production);
    for (const word of ['ALL', 'meter', '']) {
      const answer = await read(pv, `energy_lifetime?production=${word}&start_date=2026-06-10`);
      expect(answer).not.toHaveProperty('micro_production');
    }
  });

  test('of yesterday is missing until the evening of some days, and there on the others (production-lifetime-late-day)', async () => {
    let missing = 0;
    for (let day = 1; day <= 28; day++) {
      const date = `2026-05-${String(day).padStart(2, '0')}`;
      const path = `energy_lifetime?start_date=2026-04-28`;
      const full = days('2026-04-28', date) - 1;
      const [noon, night] = [at(`${date}T19:00:00Z`), at(`${date}T19:00:00Z`) + 9 * 3600];
      const early = (await read(pv, path, noon)).production?.length ?? 0;
      expect((await read(pv, path, night)).production).toHaveLength(full);
      expect([full - 1, full]).toContain(early);
      missing += full - early;
    }
    expect(missing).toBeGreaterThan(3);
    expect(missing).toBeLessThan(18);
  });
});
