import fc from 'fast-check';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import type { Choice, Condition, Site } from '../../src/simulation/site.ts';

const day = 86_400;
/** Every random site has been in operation for a while at every instant that is asked at, and not for so long that its life is slow to add up. */
const began = { min: Date.parse('2025-03-01T00:00:00Z') / 1000, max: Date.parse('2025-09-01T00:00:00Z') / 1000 };
export const asked = { min: Date.parse('2026-01-05T00:00:00Z') / 1000, max: Date.parse('2027-01-05T00:00:00Z') / 1000 };

const zones = [
  'Europe/Berlin',
  'US/Pacific',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Africa/Casablanca',
];
const anyBattery = fc.record({
  chargeW: fc.integer({ min: 500, max: 12_000 }),
  dischargeW: fc.integer({ min: 500, max: 12_000 }),
  capacityWh: fc.integer({ min: 1200, max: 30_000 }),
});
const anyMeters = fc.record({
  production: fc.constant(true),
  consumption: fc.constantFrom('Net' as const, 'Total' as const),
});
const anyHabit = fc.constantFrom('nightly' as const, 'some-evenings' as const);
const anyChargers = fc
  .array(
    fc.record({
      habit: anyHabit,
      make: fc.constantFrom('enphase' as const, 'other' as const),
      maxW: fc.integer({ min: 2000, max: 11_000 }),
    }),
    {
      maxLength: 2,
    },
  )
  .map((chargers) => chargers.map((each, at) => ({ ...each, minW: 1440, serial: `20260101000${at}` })));
const anyCondition: fc.Arbitrary<Condition> = fc
  .record({
    kind: fc.constantFrom('outage', 'gateway-offline', 'snow', 'no-export', 'firmware-update', 'negative-price', 'clear-sky'),
    from: fc.integer({ min: began.min, max: asked.max }),
    seconds: fc.integer({ min: 60, max: 2 * day }),
  })
  .map(({ kind, from, seconds }) => ({ kind, from, until: from + seconds }));

const anyInstant = fc.integer({ min: began.min, max: asked.max });
const anyChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({
    at: anyInstant,
    kind: fc.constant('battery' as const),
    mode: fc.constantFrom('self-consumption' as const, 'savings' as const, 'full-backup' as const),
    reservePercent: fc.integer({ min: 10, max: 100 }),
    shutdownPercent: fc.integer({ min: 0, max: 10 }),
    chargesFromGrid: fc.boolean(),
  }),
  fc.record({
    at: anyInstant,
    kind: fc.constant('charging' as const),
    serial: fc.constantFrom('202601010000', '202601010001'),
    isOn: fc.boolean(),
    levelPercent: fc.integer({ min: 0, max: 100 }),
  }),
  fc.record({ at: anyInstant, kind: fc.constant('production' as const), isOn: fc.boolean() }),
  fc.record({ at: anyInstant, kind: fc.constant('storm-guard' as const), isEnabled: fc.boolean() }),
);
const anyChoices = fc.array(anyChoice, { maxLength: 4 }).map((choices) => choices.toSorted((one, other) => one.at - other.at));

/** A site that nobody thought of: one of the default sites with some of what stands and happens there changed. */
export const anySite: fc.Arbitrary<Site> = fc
  .record({
    base: fc.constantFrom(...defaultSites.filter(({ operationalAt }) => operationalAt !== null)),
    operationalAt: fc.integer(began),
    timeZone: fc.option(fc.constantFrom(...zones), { nil: undefined }),
    modules: fc.integer({ min: 1, max: 45 }),
    moduleW: fc.integer({ min: 250, max: 480 }),
    battery: fc.option(anyBattery),
    meters: fc.option(anyMeters, { nil: undefined }),
    chargers: anyChargers,
    heatPump: fc.boolean(),
    conditions: fc.array(anyCondition, { maxLength: 4 }),
    choices: anyChoices,
  })
  .map(({ base, moduleW, modules, meters, heatPump, timeZone, ...rest }) => {
    const {
      meters: _meters,
      heatPump: _heatPump,
      stopped: _stopped,
      replacedMeters: _replaced,
      arrays: _arrays,
      ...plain
    } = base;
    return {
      ...plain,
      ...rest,
      timeZone: timeZone ?? base.timeZone,
      modules,
      sizeW: modules * moduleW,
      ...(meters ? { meters } : {}),
      ...(heatPump ? { heatPump: { serial: '883204117720', powerW: 3000 } } : {}),
    };
  });
