import { describe, expect, test } from 'vitest';
import { listIntervals, type Telemetry } from './site-telemetry.ts';
import { at, createTelemetryMock } from './telemetry-mock.ts';

interface Reading {
  readonly serial_number?: string;
  readonly serial_num?: string;
  readonly value?: number;
  readonly value_charged?: number;
  readonly value_discharged?: number;
  readonly read_at: number;
}

const noon = at('2026-06-21T19:00:00Z');
const mock = await createTelemetryMock();
/** California, with a battery. */
const battery = 698_906_018;
/** Its gateway was replaced, with both meters. */
const replaced = at('2025-04-10T19:00:00Z');

async function read(
  what: 'production' | 'consumption' | 'storage',
  id: number,
  end?: number,
  now = noon,
): Promise<readonly Reading[]> {
  const query = end === undefined ? '' : `?end_at=${end}`;
  return (await mock.read<{ meter_readings: Reading[] }>(now, id, `${what}_meter_readings${query}`)).meter_readings;
}

describe.each([
  ['production', 'serial_number', 'telemetry/production_meter', 'EIM1', 'wh_del'],
  ['consumption', 'serial_num', 'telemetry/consumption_meter', 'EIM2', 'enwh'],
] as const)('%s', (what, serial, path, end, energy) => {
  test('a reading is the last at or before the end, at a full quarter-hour (telemetry-readings-as-of, production-readings-aligned)', async () => {
    for (const asked of [noon - 86_400, noon - 86_401, noon - 90_000, at('2018-02-03T11:22:33Z')]) {
      const [reading] = await read(what, battery, asked);
      expect(reading?.read_at).toBe(asked - (asked % 900));
      expect(reading?.[serial]).toMatch(new RegExp(`^\\d{12}${end}$`));
      expect(Object.keys(reading ?? {})).toEqual([serial, 'value', 'read_at']);
    }
    const [latest] = await read(what, battery);
    expect(noon - (latest?.read_at ?? 0)).toBeLessThan(1300);
    expect(await read(what, battery, noon + 86_400)).toEqual([latest]);
  });

  test('two readings differ by the intervals between them', async () => {
    const [from, until] = [at('2026-03-05T08:00:00Z'), at('2026-03-12T07:00:00Z')];
    const [[before], [after]] = [await read(what, battery, from), await read(what, battery, until)];
    const week = await mock.read<Telemetry>(noon, battery, `${path}?start_at=${from}&granularity=week`);
    const sum = listIntervals(week).reduce((all, each) => all + (each[energy] ?? 0), 0);
    expect((after?.value ?? 0) - (before?.value ?? 0)).toBe(sum);
    expect(sum).toBeGreaterThan(10_000);
  });

  test('begins with 0 where the site does, and is not there before (consumption-readings-empty)', async () => {
    expect(await read(what, battery, 1_497_445_200 - 1)).toEqual([]);
    expect((await read(what, battery, 1_497_445_200))[0]).toMatchObject({ value: 0, read_at: 1_497_445_200 });
  });

  test('a meter that was replaced keeps its entry and its last reading (production-readings-retired, consumption-readings-retired)', async () => {
    const before = await read(what, 72, replaced - 900);
    expect(before.map((reading) => reading[serial])).toEqual([`120944031877${end}`]);
    const [old, current] = await read(what, 72);
    expect(old).toMatchObject({ [serial]: `120944031877${end}`, read_at: replaced });
    expect(old?.value).toBeGreaterThan(before[0]?.value ?? Number.NaN);
    expect(current?.[serial]).not.toBe(old?.[serial]);
    const [, first] = await read(what, 72, replaced);
    expect(first).toMatchObject({ value: 0, read_at: replaced });
    const [still, later] = await read(what, 72, replaced + 86_400);
    expect(still).toEqual(old);
    const day = await mock.read<Telemetry>(noon, 72, `${path}?start_at=${replaced}`);
    expect(later?.value).toBe(listIntervals(day).reduce((all, each) => all + (each[energy] ?? 0), 0));
  });

  test('a meter that is switched off stands still, and goes on from there (telemetry-meter-off)', async () => {
    const id = 3_355_172;
    const { plant } = mock.world.energy.of((await mock.world.sites.get(id)) as never);
    const meter = plant[`${what}Meter`]?.serial ?? '';
    const [off, on] = [at('2026-06-18T10:07:00Z'), at('2026-06-18T12:52:00Z')];
    await mock.change(id, {
      choices: [
        { kind: 'meter', at: off, serial: meter, isEnabled: false },
        { kind: 'meter', at: on, serial: meter, isEnabled: true },
      ],
    });
    const before = await read(what, id, off);
    expect(before[0]?.read_at).toBe(at('2026-06-18T10:00:00Z'));
    expect(await read(what, id, on)).toEqual(before);
    const [resumed] = await read(what, id, at('2026-06-18T13:00:00Z'));
    expect(resumed).toMatchObject({ value: before[0]?.value, read_at: at('2026-06-18T13:00:00Z') });
    const after = await mock.read<Telemetry>(noon, id, `${path}?start_at=${on}&end_at=${on + 7200}`);
    const [end] = await read(what, id, on + 7200);
    const sum = listIntervals(after).reduce((all, each) => all + (each[energy] ?? 0), 0);
    expect((end?.value ?? 0) - (resumed?.value ?? 0)).toBe(sum);
    await mock.change(id, { choices: [] });
  });
});

describe('storage', () => {
  test('is read at a second of its own, never after the end (storage-readings-unaligned, consumption-readings-serial-num)', async () => {
    for (const asked of [noon, noon - 450, noon - 86_400, noon + 86_400]) {
      const [reading] = await read('storage', battery, asked);
      const age = Math.min(asked, noon) - (reading?.read_at ?? 0);
      expect((reading?.read_at ?? 0) % 900).not.toBe(0);
      expect(age).toBeGreaterThanOrEqual(0);
      expect(age).toBeLessThan(asked >= noon ? 1300 : 900);
      expect(Object.keys(reading ?? {})).toEqual(['serial_num', 'value_charged', 'value_discharged', 'read_at']);
    }
  });

  test('both registers agree with the intervals that were over when they were read', async () => {
    const [before] = await read('storage', battery, noon - 3 * 86_400);
    const [after] = await read('storage', battery, noon - 2 * 86_400);
    const window = `start_at=${before?.read_at}&end_at=${after?.read_at}`;
    const intervals = listIntervals(await mock.read<Telemetry>(noon, battery, `telemetry/battery?${window}`));
    const [charged, discharged] = intervals.reduce(
      ([into, out], { charge, discharge }) => [into + (charge?.enwh ?? 0), out + (discharge?.enwh ?? 0)],
      [0, 0],
    );
    expect((after?.value_charged ?? 0) - (before?.value_charged ?? 0)).toBe(charged);
    expect((after?.value_discharged ?? 0) - (before?.value_discharged ?? 0)).toBe(discharged);
    expect(charged).toBeGreaterThan(0);
  });
});

test('a silent gateway leaves readings as they were, however late they are asked for (telemetry-readings-as-of)', async () => {
  await mock.change(6_018_447, { silentSince: at('2026-06-01T00:00:00Z') });
  const [reading] = await read('production', 6_018_447);
  expect(at('2026-06-01T00:00:00Z') - (reading?.read_at ?? 0)).toBeLessThan(1300);
  expect(await read('production', 6_018_447, noon, noon + 30 * 86_400)).toEqual([reading]);
});

test('an instant that is none is refused, with the text that quotes it (refusal-422-meter-readings)', async () => {
  for (const what of ['production', 'consumption', 'storage']) {
    const answer = await mock.get(noon, battery, `${what}_meter_readings?end_at=x`);
    expect([answer.status, await answer.json()]).toEqual([
      422,
      { message: 'Unprocessable Entity', details: 'Failed to parse date x', code: 422 },
    ]);
  }
});
