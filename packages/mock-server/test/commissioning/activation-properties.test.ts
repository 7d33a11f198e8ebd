import type { components } from '@heliostat/spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activations, california, createPartnerMock, texas, toForm } from './activations-mock.ts';

type Activation = components['schemas']['Activation'];

const mock = await createPartnerMock();
const { userId = '' } = (await mock.world.people.byEmail('homeowner@example.com')) ?? {};

/** Numbers, words and lists that fit, nearly fit, or do not fit at all. */
const count = fc.oneof(fc.nat(40), fc.integer(), fc.constantFrom(1e300, 2 ** 53, -0, 0.5), fc.constant(null));
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', '__proto__', '\u0000', 'x'.repeat(300)),
);
const flag = fc.oneof(fc.boolean(), fc.constantFrom('true', 0, null));
const serial = fc.oneof(fc.stringMatching(/^1221[0-9]{8}$/), text);
const person = fc.oneof(fc.constant(Number(userId)), count);
const address = fc.oneof(
  fc.constantFrom<unknown>(texas, california, null, {}, 'somewhere'),
  fc.record(
    {
      street1: text,
      street2: text,
      city: text,
      state: fc.oneof(fc.constantFrom('CA', 'TX', 'NSW'), text),
      country: fc.constantFrom('US', 'AU', 'ZZ', 'us', ''),
      postal_code: text,
    },
    { requiredKeys: [] },
  ),
);
const devices = (name: string) =>
  fc.array(fc.record({ envoy_serial_number: serial, [name]: fc.array(serial, { maxLength: 3 }) }, { requiredKeys: [] }), {
    maxLength: 2,
  });

const system = fc.record(
  {
    system_name: text,
    system_type: fc.oneof(fc.constantFrom('residential', 'commercial', 'other'), text),
    internet_connection: fc.oneof(fc.constantFrom('none', 'cellular', 'broadband', 'dialup'), text),
    lease: flag,
    owner_id: person,
    host_id: person,
    authorized_subcontractor_id: count,
    installer_id: count,
    interconnect_date: count,
    source: fc.constantFrom('meter', 'microinverters', 'sun'),
    array_type: fc.oneof(text, fc.constant(null)),
    attachment_type: fc.constantFrom('rack_mount', 'zep', 'glue'),
    voltage: text,
    envoy_serial_numbers: fc.array(serial, { maxLength: 3 }),
    pv_manufacturer: count,
    pv_module_power_rating: fc.oneof(count, fc.double({ noNaN: true, noDefaultInfinity: true })),
    pv_module_type: count,
    expected_pcu_count: count,
    expected_meter_count: count,
    expected_encharge_count: count,
    expected_enpower_count: count,
    reference: text,
    encharge: devices('encharge_serial_numbers'),
    enpower: devices('enpower_serial_numbers'),
    address,
    grid_connection_type: fc.oneof(fc.integer({ min: 0, max: 5 }), count),
    battery_grid_mode: fc.integer({ min: 0, max: 3 }),
    third_party_storage_device_installed: flag,
    third_party_storage_device_manufacturer: fc.oneof(fc.constantFrom('Tesla', 'Franklin'), text),
    interconnection_application_date: count,
    permission_to_operate: flag,
    constructor: count,
    [`__proto__`]: fc.constant({ polluted: true }),
  },
  { requiredKeys: [] },
);

/** Fields that mostly fit, so that many of the bodies are taken. */
const sound = fc.record(
  {
    system_type: fc.constantFrom('residential', 'commercial', 'other'),
    lease: fc.boolean(),
    owner_id: fc.constant(Number(userId)),
    interconnect_date: fc.nat(),
    source: fc.constantFrom('meter', 'microinverters'),
    envoy_serial_numbers: fc.array(fc.stringMatching(/^1221[0-9]{8}$/), { maxLength: 2 }),
    pv_module_power_rating: fc.double({ min: 0, max: 700, noNaN: true }),
    expected_pcu_count: fc.oneof(fc.nat(60), fc.constant(2 ** 53)),
    expected_encharge_count: fc.nat(4),
    expected_meter_count: fc.nat(3),
    reference: fc.stringMatching(/^[A-Za-z0-9]{1,12}$/),
  },
  { requiredKeys: [] },
);

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('create' as const),
      system: fc.oneof(
        system,
        sound.map((each) => ({ system_name: 'A', address: texas, ...each })),
      ),
    }),
    fc.record({
      kind: fc.constant('update' as const),
      which: fc.nat(),
      system: fc.oneof(
        system,
        sound.map((each) => ({ address: texas, ...each })),
      ),
    }),
    fc.record({ kind: fc.constant('delete' as const), which: fc.nat() }),
    fc.record({ kind: fc.constant('mode' as const), which: fc.nat(), mode: fc.constantFrom('on', 'off', 'ON') }),
    fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: -5, max: 60 }) }),
  ),
  { minLength: 1, maxLength: 8 },
);

type Step = typeof steps extends fc.Arbitrary<(infer Each)[]> ? Each : never;
type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>;

/** What there is to act on, deleted ones among them. */
const ids: number[] = [67, 4_127_560, 5_902_114];
const pick = (which: number) => ids[which % ids.length] ?? 67;
let taken = 0;

async function write(method: 'POST' | 'PUT', path: string, sent: unknown): Promise<void> {
  const answer = await mock.call(method, path, toForm({ system: sent }));
  expect([200, 201, 404, 422]).toContain(answer.status);
  if (!answer.ok) return;
  taken += 1;
  const written = (await answer.json()) as Activation;
  if (method === 'POST') ids.push(written.system_id);
  const { timezone, ...read } = await mock.read(written.system_id);
  expect(read).toEqual(written);
  expect((await mock.call('GET', `/api/v4/systems/${written.system_id}/summary`)).status).toBe(200);
}

const act: { readonly [Kind in Step['kind']]: (step: StepOf<Kind>) => Promise<void> } = {
  create: ({ system: sent }) => write('POST', activations, sent),
  update: ({ which, system: sent }) => write('PUT', `${activations}/${pick(which)}`, sent),
  async delete({ which }) {
    const path = `${activations}/${pick(which)}`;
    const answer = await mock.call('DELETE', path);
    expect([200, 404, 422]).toContain(answer.status);
    if (answer.ok) expect((await mock.call('GET', path)).status).toBe(404);
  },
  async mode({ which, mode }) {
    const path = `/api/v4/activations/${pick(which)}`;
    const answers = [
      await mock.call('POST', `${path}/ops/production_mode`, toForm({ production_mode: { mode } })),
      await mock.call('GET', `${path}/ops/production_mode`),
      await mock.call('PUT', `${path}/battery_mode`, { CFG_allowed: mode === 'on', DTG_allowed: mode === 'off' }),
      await mock.call('GET', `${path}/battery_mode`),
    ];
    for (const { status } of answers) expect([200, 404, 422]).toContain(status);
  },
  async wait({ hours }) {
    mock.clock.advance(hours * 3_600_000);
  },
};

test('any bodies, in any order, get an answer that the contract declares, and what was taken is read back', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      for (const step of sequence) await (act[step.kind] as (each: Step) => Promise<void>)(step);
      expect((await mock.call('GET', `${activations}?limit=1000`)).status).toBe(200);
    }),
    { numRuns: 200 },
  );
  expect(taken).toBeGreaterThan(50);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}, 300_000);

test('any query of the list gets an answer that the contract declares', async () => {
  const name = fc.constantFrom(
    'limit',
    'stage',
    'next',
    'owner_id',
    'host_id',
    'installer_id',
    'system_name',
    'city',
    'reference',
    'postal_code',
  );
  const value = fc.oneof(text, fc.nat(1200).map(String), fc.constantFrom('null', 'in_progress', '1,2', '5', 'US', '4e6a593d0a'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 5 }), async (pairs) => {
      const answer = await mock.call('GET', `${activations}?${new URLSearchParams(pairs)}`);
      expect([200, 422]).toContain(answer.status);
    }),
    { numRuns: 200 },
  );
}, 60_000);
