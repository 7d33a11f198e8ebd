import fc from 'fast-check';
import { expect, it } from 'vitest';
import { developer, homeOwner, toHeaders } from '../harness/test-mock.ts';
import { createAdminMock } from './admin-mock.ts';

const text = fc.string({ maxLength: 200 });
const watts = fc.integer({ min: 0, max: 1_000_000_000 });
const instant = fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

/** Any site that the document takes. */
const sites = fc.record(
  {
    name: fc.string({ minLength: 1, maxLength: 200 }),
    time_zone: fc.constantFrom('UTC', 'Europe/Rome', 'Pacific/Apia', 'Asia/Kathmandu', 'America/St_Johns', 'Etc/GMT+12'),
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    public_name: text,
    status: fc.string({ minLength: 1, maxLength: 200 }),
    modules: fc.integer({ min: 0, max: 5_000 }),
    size_w: watts,
    operational_at: fc.option(instant.map((date) => date.toISOString())),
    source: fc.constantFrom('microinverters', 'meter'),
    attachment_type: fc.option(text),
    interconnect_date: fc.option(
      fc.oneof(
        instant.map((date) => date.toISOString().slice(0, 10)),
        fc.integer({ min: 0, max: 4_102_444_799 }),
      ),
    ),
    reference: fc.option(text),
    other_references: fc.array(text, { maxLength: 3 }),
    nmi: fc.option(text),
    battery: fc.option(fc.record({ charge_w: watts, discharge_w: watts, capacity_wh: fc.integer({ min: 1, max: 100_000_000 }) })),
    chargers: fc.array(fc.record({ serial: fc.string({ minLength: 1, maxLength: 50 }), max_w: watts, min_w: watts }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: ['name', 'time_zone', 'latitude', 'longitude'] },
);

it('whatever site is put into a world, the API answers for it as the contract has it', async () => {
  const mock = await createAdminMock();
  const path = { world_id: 'default', system_id: 5_000_001 };
  await mock.admin.setSite({ path, body: { name: 'x', time_zone: 'UTC', latitude: 0, longitude: 0 } });
  await mock.admin.setPerson({
    path: { world_id: 'default', email: homeOwner.email },
    body: { password: 'x', system_ids: [5_000_001] },
  });
  const body = { client_id: developer.clientId, email: homeOwner.email };
  const { access_token } = await mock.admin.createTokens({ path: { world_id: 'default' }, body });
  await fc.assert(
    fc.asyncProperty(sites, async (site) => {
      expect((await mock.ask('setSite', { path, body: site })).status).toBe(200);
      for (const call of ['', '/5000001', '/5000001/summary', '/5000001/devices', '/5000001/latest_telemetry']) {
        const response = await mock.send(`/api/v4/systems${call}`, { headers: toHeaders(access_token) });
        expect(response.status, await response.clone().text()).toBe(200);
      }
    }),
    { numRuns: 20 },
  );
});
