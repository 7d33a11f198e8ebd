import { describe, expect, test } from 'vitest';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createCallerMock, type Json, toForm } from './caller-mock.ts';

describe('an estimate', () => {
  test('is what somebody entered, as they wrote it, until somebody replaces or removes it', async () => {
    const mock = await createCallerMock();
    const path = '/api/v4/activations/67/estimate';
    const months = Array.from({ length: 12 }, (_, at) => `${300 + at}.50`);
    const entered = { degrade_factor: '0.40', month_estimates: months };
    const written = await mock.call('PUT', path, toForm('estimate', { ...entered, note: 'x' }));
    expect(written).toEqual({ status: 200, body: { system_id: 67, ...entered } });
    expect(await mock.call('GET', path)).toEqual(written);
    const other = await mock.call('GET', '/api/v4/activations/72/estimate');
    const removed = await mock.call('PUT', path, toForm('estimate', { degrade_factor: '0', month_estimates: [] }));
    expect(removed.body).toEqual({ system_id: 67, degrade_factor: '0', month_estimates: [] });
    expect((await mock.call('GET', path)).body).toEqual(removed.body);
    expect(await mock.call('GET', '/api/v4/activations/72/estimate')).toEqual(other);
  });

  test('of the given sites is there or has the published defaults, with summers above winters on both hemispheres', async () => {
    const mock = await createCallerMock();
    const found = new Set<number>();
    for (const { id, latitude, sizeW, operationalAt } of defaultSites) {
      const { body } = await mock.call('GET', `/api/v4/activations/${id}/estimate`);
      const months = body.month_estimates.map(Number);
      found.add(months.length);
      if (months.length === 0) {
        expect(body.degrade_factor).toBe('0.5');
        continue;
      }
      expect(operationalAt).not.toBeNull();
      const yearly = months.reduce((sum: number, each: number) => sum + each, 0) / (sizeW / 1000);
      expect(yearly, `kWh a year and kW of system ${id}`).toBeGreaterThan(600);
      expect(yearly, `kWh a year and kW of system ${id}`).toBeLessThan(2_100);
      expect(months[5] > months[11], `June above December at ${latitude}`).toBe(latitude > 0);
    }
    expect([...found].sort()).toEqual([0, 12]);
  });

  test('of a new activation is the published default', async () => {
    const mock = await createCallerMock();
    const address = { street1: '1 Elm Street', city: 'Austin', state: 'TX', country: 'US', postal_code: '78701' };
    const system = { system_name: 'New', system_type: 'residential', address };
    const created = await mock.call('POST', '/api/v4/partner/activations', toForm('system', system));
    expect(created.body).toMatchObject({ system_name: 'New' });
    const id = created.body.system_id;
    expect((await mock.call('GET', `/api/v4/activations/${id}/estimate`)).body).toEqual({
      system_id: id,
      degrade_factor: '0.5',
      month_estimates: [],
    });
    expect((await mock.call('GET', `/api/v4/partner/systems/${id}/arrays`)).body).toMatchObject({ arrays: [], layers: [] });
  });
});

describe('a layout', () => {
  test('has each microinverter of a site once, no two modules in one place, and the ones that work in the inventory', async () => {
    const mock = await createCallerMock();
    for (const { id, modules, operationalAt, stopped = [] } of defaultSites) {
      const { body } = await mock.call('GET', `/api/v4/partner/systems/${id}/arrays`);
      const placed = body.arrays.flatMap((each: Json) =>
        each.modules.map((module: Json) => ({ ...module, left: each.left + module.left, top: each.top + module.top })),
      );
      expect(placed.length, `modules of ${id}`).toBe(operationalAt === null ? 0 : modules);
      expect(new Set(placed.map((each: Json) => each.serial_num)).size).toBe(placed.length);
      expect(new Set(placed.map((each: Json) => each.id)).size).toBe(placed.length);
      expect(new Set(placed.map((each: Json) => `${each.left}/${each.top}`)).size).toBe(placed.length);
      const active = modules - stopped.filter(({ since, isRetired }) => isRetired || since <= mock.clock.now() / 1000).length;
      expect([body.inventory.length, body.inventory_details.length]).toEqual([active, active]);
      expect(body.created_at).toBeLessThanOrEqual(body.updated_at);
      for (const { angle, tilt } of body.arrays) {
        expect(angle).toBeGreaterThanOrEqual(0);
        expect(angle).toBeLessThan(360);
        expect(Number(tilt)).toBeLessThanOrEqual(90);
      }
    }
  });

  test('names the gateway that the activation names', async () => {
    const mock = await createCallerMock();
    const { body } = await mock.call('GET', '/api/v4/partner/systems/4127560/arrays');
    const activation = await mock.call('GET', '/api/v4/partner/activations/4127560');
    expect(activation.body.envoy_serial_numbers ?? [body.arrays[0].provisioned_envoy]).toContain(
      body.arrays[0].provisioned_envoy,
    );
  });
});

describe('the catalogues', () => {
  test('list makers, and for each of them its modules, under ids that no two share', async () => {
    const mock = await createCallerMock();
    const { pv_manufacturers } = (await mock.call('GET', '/api/v4/pv_manufacturers')).body;
    expect(pv_manufacturers).toEqual(
      expect.arrayContaining([
        [106, '1Soltech'],
        [109, 'Alps Technology Inc'],
      ]),
    );
    const models: [number, string][] = [];
    for (const [id, name] of pv_manufacturers) {
      const { body } = await mock.call('GET', `/api/v4/pv_manufacturers/${id}/pv_models`);
      expect(body.pv_manufacturer).toEqual({ pv_manufacturer_id: id, name });
      models.push(...body.pv_models);
    }
    expect(models).toContainEqual([1_047, 'ATI 1650-155']);
    expect(new Set(models.map(([id]) => id)).size).toBe(models.length);
    expect(new Set(pv_manufacturers.map(([id]: [number]) => id)).size).toBe(pv_manufacturers.length);
  });

  test('are the same in every world', async () => {
    const list = async (seed: number) => (await (await createCallerMock({ seed })).call('GET', '/api/v4/pv_manufacturers')).body;
    expect(await list(7)).toEqual(await list(8));
  });

  test('have grid profiles for the countries of the sites, each with two ids of its own', async () => {
    const mock = await createCallerMock();
    const { grid_profiles } = (await mock.call('GET', '/api/v4/partner/grid_profiles')).body;
    const ids = grid_profiles.flatMap((each: Json) => [each.id, each.profile_id]);
    expect(new Set(ids).size).toBe(2 * grid_profiles.length);
    for (const each of grid_profiles) {
      expect(each.id).toMatch(/^[0-9a-f]{24}$/);
      expect(each.profile_id).toMatch(/^agf:[0-9a-f]{24}$/);
      expect(each.states.length).toBe(each.state_names.length);
    }
    const countries = new Set(grid_profiles.flatMap((each: Json) => each.countries));
    for (const { address } of defaultSites) expect(countries).toContain(address.country);
  });
});
