import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayFlows } from '../../src/simulation/day-flows.ts';
import type { Site } from '../../src/simulation/site.ts';
import type { SiteEnergy } from '../../src/simulation/site-energy.ts';
import { createSiteMock, hour, id, monday, type SiteMock, toCondition } from './site-mock.ts';

const serial = '21458935';
const percent = fc.integer({ min: 5, max: 100 });
const word = fc.constantFrom('enabled', 'disabled');
const mode = fc.constantFrom('Savings Mode', 'Self-consumption', 'Full Backup');
const contact = fc.constantFrom('NC1', 'NC2', 'NO1');
const plainModes = fc.constantFrom('Basic', 'Manual_always_powered', 'Manual_always_not_powered');

/** Something that somebody sets, or time that goes by. */
const anyStep = fc.oneof(
  fc.record({ later: fc.integer({ min: 1, max: 9 * hour }) }),
  fc.record({ battery_settings: fc.record({ battery_mode: mode, reserve_soc: percent, energy_independence: word }) }),
  fc.record({ storm_guard: fc.record({ storm_guard_status: word }) }),
  fc.record({ load_control: fc.record({ name: contact, mode: plainModes }) }),
  fc.record({
    load_control: fc.record({
      name: contact,
      mode: fc.constant('Advanced_BatteryPowered'),
      soc_low: fc.integer({ min: 10, max: 90 }),
    }),
  }),
  fc.record({ charging: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ charging: fc.constant(null) }),
);
type Step = Partial<Readonly<Record<'battery_settings' | 'storm_guard' | 'load_control', object>>> & {
  readonly later?: number;
  readonly charging?: number | null;
};

const mock = await createSiteMock();
const original = await mock.world.sites.get(id);

/** The system as it was, with an outage, a storm and another outage ahead. */
async function begin(): Promise<void> {
  if (!original) throw new Error('The system of the tests is missing.');
  const ahead = [
    toCondition('outage', monday + 9 * hour, monday + 17 * hour),
    toCondition('storm-alert', monday + 20 * hour, monday + 30 * hour),
    toCondition('outage', monday + 28 * hour, monday + 40 * hour),
  ];
  const young: Site = { ...original, operationalAt: monday - 60 * 24 * hour };
  await mock.world.sites.put(ahead.reduce<Site>((site, change) => change(site), young));
  mock.clock.set(monday * 1000);
}

async function act({ later, charging, ...settings }: Step): Promise<void> {
  if (later !== undefined) mock.later(later);
  for (const [name, body] of Object.entries(settings)) expect((await mock.settings(name, body)).status).toBe(200);
  if (charging === undefined) return;
  const [command, body] =
    charging === null ? ['stop_charging'] : ['start_charging', { connectorId: '1', chargingLevel: String(charging) }];
  expect((await mock.ask(`ev_charger/${serial}/${command}`, 'POST', body)).status).toBe(202);
}

async function readEnergy(): Promise<SiteEnergy> {
  const site = await mock.world.sites.get(id);
  if (!site) throw new Error('The system of the tests is missing.');
  return mock.world.energy.of(site);
}

async function readDays(): Promise<readonly DayFlows[]> {
  const energy = await readEnergy();
  const first = energy.calendar.dayOf(monday);
  return [0, 1, 2].map((later) => energy.flowsOf(first + later));
}

/** A day that is found from the days before it is the same as one that is run from the first day on. */
function expectTotals({ calendar, totalsBefore, totalsOf }: SiteEnergy): void {
  const first = calendar.dayOf(monday);
  for (const day of [first, first + 1, first + 2]) {
    const [before, after, own] = [totalsBefore(day), totalsBefore(day + 1), totalsOf(day)];
    for (const name of ['produced', 'consumed', 'charged', 'discharged', 'imported', 'exported'] as const)
      expect(after[name] - before[name]).toBe(own[name]);
    expect(after.charging.map((each, at) => each - (before.charging[at] ?? 0))).toEqual(own.charging);
  }
}

/** The quarter-hours that are over by now, each as a line of numbers. */
function toPast(days: readonly DayFlows[], now: number): readonly (readonly number[])[] {
  return days.flatMap((flows) => {
    const over = Math.max(0, Math.min(flows.length, Math.floor((now - flows.start) / 900)));
    return Array.from({ length: over }, (_, step) =>
      [
        flows.produced,
        flows.consumed,
        flows.charged,
        flows.discharged,
        flows.imported,
        flows.exported,
        flows.stored,
        ...flows.charging,
      ].map((energy) => energy[step] ?? Number.NaN),
    );
  });
}

function expectBalance(days: readonly DayFlows[], capacity: number): void {
  for (const flows of days) {
    for (let step = 0; step < flows.length; step++) {
      const at = (energy: Int32Array) => energy[step] ?? Number.NaN;
      expect(at(flows.produced) + at(flows.imported) + at(flows.discharged)).toBe(
        at(flows.consumed) + at(flows.exported) + at(flows.charged),
      );
      expect(at(flows.stored)).toBeGreaterThanOrEqual(0);
      expect(at(flows.stored)).toBeLessThanOrEqual(capacity);
      expect(at(flows.produced)).toBeGreaterThanOrEqual(0);
      expect(at(flows.consumed)).toBeGreaterThanOrEqual(0);
    }
  }
}

/** What the settings have to say after some steps. */
function toExpected(steps: readonly Step[]) {
  const battery = steps.findLast((step) => step.battery_settings)?.battery_settings as Record<string, unknown> | undefined;
  const guard = steps.findLast((step) => step.storm_guard)?.storm_guard;
  const words: Record<string, string> = { 'Self-consumption': 'Self - Consumption' };
  const name = String(battery?.battery_mode);
  return {
    battery: battery && {
      ...battery,
      battery_mode: words[name] ?? name,
      reserve_soc: name === 'Full Backup' ? 100 : battery.reserve_soc,
    },
    guard,
    loads: ['NC1', 'NC2', 'NO1'].flatMap(
      (contact) =>
        steps.findLast(({ load_control }) => (load_control as { name?: string } | undefined)?.name === contact)?.load_control ??
        [],
    ),
  };
}

async function expectSettings({ settings }: SiteMock, steps: readonly Step[]): Promise<void> {
  const expected = toExpected(steps);
  if (expected.battery) expect((await settings('battery_settings')).body).toMatchObject(expected.battery);
  if (expected.guard) expect((await settings('storm_guard')).body).toMatchObject(expected.guard);
  const { body } = await settings('load_control');
  for (const load of expected.loads) expect(body.load_control_data).toContainEqual(expect.objectContaining(load));
}

test('whatever is set, it is read, the balance holds, and what is over stays as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
      await begin();
      let past = toPast(await readDays(), mock.now());
      for (const step of steps) {
        await act(step);
        const days = await readDays();
        expect(toPast(days, mock.now()).slice(0, past.length)).toEqual(past);
        past = toPast(days, mock.now());
      }
      await expectSettings(mock, steps);
      expectBalance(await readDays(), 10_080);
      expectTotals(await readEnergy());
    }),
    { numRuns: 25 },
  );
}, 60_000);
