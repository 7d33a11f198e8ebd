import type { components } from '@heliostat/spec';
import { describe, expect, test } from 'vitest';
import { grantAccess } from '../../src/records/access-grants.ts';
import { homeOwner } from '../harness/test-mock.ts';
import {
  activations,
  california,
  colleague,
  createPartnerMock,
  type PartnerMock,
  readJson,
  subcontractor,
  texas,
  toForm,
} from './activations-mock.ts';

type List = components['schemas']['ActivationList'];
type Schemas = components['schemas'];

const minute = 60_000;
const day = 24 * 60 * minute;
const envoy = '122111000001';
/** All that ends the first stage but the owner. */
const installed = { system_name: 'Orchard', address: texas, envoy_serial_numbers: [envoy], expected_pcu_count: 20 };

async function toOwnerId({ world }: PartnerMock): Promise<number> {
  return Number((await world.people.byEmail('homeowner@example.com'))?.userId);
}

async function listIds(mock: PartnerMock, query = 'limit=1000'): Promise<readonly number[]> {
  const { systems } = await readJson<List>(await mock.call('GET', `${activations}?${query}`), 200);
  return systems.map(({ system_id }) => system_id);
}

describe('an activation', () => {
  test('is created, read, changed, listed and deleted, and each read tells what the write did', async () => {
    const mock = await createPartnerMock();
    const { system_id: id, ...created } = await mock.create({ system_name: 'Orchard', address: texas, reference: 'ENPH124' });
    expect(created).toMatchObject({ system_name: 'Orchard', stage: 1, reference: 'ENPH124', system_type: 'residential' });
    const read = await mock.read(id);
    expect(read).toEqual({ ...created, system_id: id, timezone: 'America/Chicago' });

    mock.clock.advance(minute);
    const changed = await readJson<Schemas['Activation']>(
      await mock.update(id, {
        system_name: 'Meadow',
        address: california,
        grid_connection_type: 2,
        third_party_storage_device_installed: false,
      }),
      200,
    );
    expect(changed.updated_at).toBe(read.updated_at + 60);
    const after = await mock.read(id);
    expect(after).toMatchObject({ system_name: 'Meadow', timezone: 'America/Los_Angeles', reference: 'ENPH124' });
    expect(after.address).toMatchObject(california);
    expect(after.grid_connection_type).toEqual({ type: 2, value: 'Net Metering' });

    expect(await listIds(mock)).toContain(id);
    const { system_name } = await readJson<Schemas['System']>(await mock.call('GET', `/api/v4/systems/${id}`), 200).then(
      (system) => ({
        system_name: system.name,
      }),
    );
    expect(system_name).toBe('Meadow');

    expect(await readJson(await mock.call('DELETE', `${activations}/${id}`), 200)).toEqual({
      message: 'Activation deleted successfully',
    });
    const gone = await mock.call('GET', `${activations}/${id}`);
    expect(gone.status).toBe(404);
    expect(await gone.json()).toEqual({ reason: '404', message: [`Couldn't find Site with 'id'=${id}`] });
    expect(await listIds(mock)).not.toContain(id);
    expect((await mock.call('GET', `/api/v4/systems/${id}`)).status).toBe(404);
    expect((await mock.call('DELETE', `${activations}/${id}`)).status).toBe(404);
  });

  test('is deleted without devices, before its gateway has reported', async () => {
    const mock = await createPartnerMock();
    const { system_id: id } = await mock.create({ ...installed, owner_id: await toOwnerId(mock) });
    const remove = () => mock.call('DELETE', `${activations}/${id}`);
    expect(await readJson(await remove(), 422)).toEqual({
      errorCode: 5,
      errorMessages: ['Devices are present on this system. Please retry after removing devices'],
    });
    mock.clock.advance(15 * minute);
    const tooLate = { errorMessages: ['The activation stage must be less than 3 to delete the activation.'] };
    expect(await readJson(await remove(), 422)).toEqual(tooLate);
    await readJson(await mock.update(id, { envoy_serial_numbers: [], address: texas }), 200);
    expect((await mock.read(id)).stage).toBe(1);
    expect((await remove()).status).toBe(200);
    await mock.create(installed);
  });

  test('costs 2 US dollars, and one that is refused costs none', async () => {
    const mock = await createPartnerMock();
    await mock.create({ system_name: 'A', address: texas });
    expect((await mock.call('POST', activations, toForm({ system: { system_name: 'B' } }))).status).toBe(422);
    const { lines } = await mock.world.bills.read('2026-06', await mock.world.applications.list());
    expect(lines.find(({ name }) => name.includes('partner'))).toMatchObject({ activations: 1, usd_activations: '2.00' });
  });

  test('goes through its stages by the clock, and is a system with energy from the last one on', async () => {
    const mock = await createPartnerMock();
    const { system_id: id } = await mock.create(installed);
    const toStage = async () => (await mock.read(id)).stage;
    const readSummary = async () =>
      readJson<Schemas['SystemSummary']>(await mock.call('GET', `/api/v4/systems/${id}/summary`), 200);
    mock.clock.advance(3 * day);
    expect(await toStage()).toBe(1);

    await readJson(await mock.update(id, { owner_id: await toOwnerId(mock), address: texas }), 200);
    expect(await toStage()).toBe(2);
    mock.clock.advance(15 * minute - 1000);
    expect(await toStage()).toBe(2);
    mock.clock.advance(1000);
    expect(await toStage()).toBe(3);
    mock.clock.advance(60 * minute);
    expect(await toStage()).toBe(4);
    expect((await readSummary()).operational_at).toBeNull();
    expect((await readSummary()).energy_lifetime).toBe(0);
    mock.clock.advance(day - 1000);
    expect(await toStage()).toBe(4);
    mock.clock.advance(1000);
    expect(await toStage()).toBe(5);
    expect((await readSummary()).operational_at).toBe(mock.clock.now() / 1000);
    mock.clock.advance(2 * day);
    const summary = await readSummary();
    expect(summary).toMatchObject({ modules: 20, size_w: 8000 });
    expect(summary.energy_lifetime).toBeGreaterThan(10_000);
  });

  test('waits in stage 4 until arrays are built', async () => {
    const mock = await createPartnerMock();
    const { expected_pcu_count, ...bare } = installed;
    const { system_id: id } = await mock.create({ ...bare, owner_id: await toOwnerId(mock) });
    mock.clock.advance(10 * day);
    expect((await mock.read(id)).stage).toBe(4);
    await readJson(await mock.update(id, { expected_pcu_count, address: texas }), 200);
    mock.clock.advance(day - 1000);
    expect((await mock.read(id)).stage).toBe(4);
    mock.clock.advance(1000);
    expect((await mock.read(id)).stage).toBe(5);
  });

  test('falls back to stage 1 without its gateway, while it is not in operation', async () => {
    const mock = await createPartnerMock();
    const { system_id: id } = await mock.create({ ...installed, owner_id: await toOwnerId(mock) });
    mock.clock.advance(day);
    expect((await mock.read(id)).stage).toBe(4);
    await readJson(await mock.update(id, { envoy_serial_numbers: [], address: texas }), 200);
    expect((await mock.read(id)).stage).toBe(1);
    mock.clock.advance(5 * day);
    expect((await mock.read(id)).stage).toBe(1);
  });

  test('that came to its end has the devices that were recorded, and its gateway leads to it', async () => {
    const mock = await createPartnerMock();
    const battery = '900111000001';
    const { system_id: id } = await mock.create({
      ...installed,
      owner_id: await toOwnerId(mock),
      encharge: [{ envoy_serial_number: envoy, encharge_serial_numbers: [battery] }],
    });
    mock.clock.advance(3 * day);
    const site = await mock.world.sites.get(id);
    if (!site) throw new Error('The activation has no site.');
    const { gateway, encharges, micros } = mock.world.energy.of(site).plant;
    expect(gateway.serial).toBe(envoy);
    expect(encharges.map(({ serial }) => serial)).toEqual([battery]);
    expect(micros).toHaveLength(20);
    const found = await mock.call('GET', `/api/v4/systems/retrieve_system_id?serial_num=${envoy}`);
    expect(await readJson(found, 200)).toMatchObject({ system_id: id });
  });

  test('in operation keeps its plant and its past, whatever is recorded about it', async () => {
    const mock = await createPartnerMock();
    const toLifetime = async () =>
      (await readJson<Schemas['SystemSummary']>(await mock.call('GET', '/api/v4/systems/1207331/summary'), 200)).energy_lifetime;
    const before = await toLifetime();
    const change = {
      expected_pcu_count: 3,
      source: 'meter',
      system_type: 'commercial',
      internet_connection: 'cellular',
    } as const;
    await readJson(await mock.update(1_207_331, { ...change, address: { ...texas, state: 'ME' } }), 200);
    expect(await toLifetime()).toBe(before);
    expect(await mock.read(1_207_331)).toMatchObject({ ...change, stage: 5, address: { state: 'ME' } });
  });

  test('of two updates at once loses neither', async () => {
    const mock = await createPartnerMock();
    const { system_id: id } = await mock.create({ system_name: 'Orchard', address: texas });
    const changes = [
      { system_name: 'Meadow' },
      { lease: true },
      { expected_pcu_count: 7 },
      { voltage: '208V', system_type: 'commercial' },
      { reference: 'R1' },
    ] as const;
    await Promise.all([
      ...changes.map(async (change) => readJson(await mock.update(id, { ...change, address: texas }), 200)),
      ...[1, 2, 3, 4, 5].map(() => mock.create({ system_name: 'Other', address: texas })),
    ]);
    expect(await mock.read(id)).toMatchObject(Object.assign({}, ...changes));
    expect(await listIds(mock, 'system_name=other')).toHaveLength(5);
  });

  test('enters a gateway once, of two creations at once too', async () => {
    const mock = await createPartnerMock();
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((system_name) => mock.call('POST', activations, toForm({ system: { ...installed, system_name } }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  test('takes as many gateways as a body holds, and looks for none of them long', async () => {
    const mock = await createPartnerMock();
    const envoy_serial_numbers = Array.from({ length: 40_000 }, (_, at) => String(130_000_000_000 + at));
    const { system_id: id } = await mock.create({ ...installed, expected_pcu_count: 9e15, envoy_serial_numbers });
    expect((await mock.read(id)).envoy_serial_numbers).toHaveLength(40_000);
    expect((await mock.world.sites.get(id))?.modules).toBe(2_000);
  });

  test('keeps lists and the address as a whole, and what it does not know it drops', async () => {
    const mock = await createPartnerMock();
    const { system_id: id } = await mock.create({ ...installed, address: { ...texas, street2: 'Rear' } });
    const system = {
      envoy_serial_numbers: ['122111000002'],
      address: texas,
      constructor: 7,
      stage: 5,
      system_id: 67,
      nonsense: {},
    };
    await readJson(await mock.call('PUT', `${activations}/${id}`, toForm({ system })), 200);
    const read = await mock.read(id);
    expect(read.envoy_serial_numbers).toEqual(['122111000002']);
    expect(read.address).not.toHaveProperty('street2');
    expect(read).toMatchObject({ system_id: id, stage: 1, system_name: 'Orchard' });
  });

  test('ignores an unknown array type, and clears a known one by null', async () => {
    const mock = await createPartnerMock();
    const { system_id: id } = await mock.create({ system_name: 'A', address: texas, array_type: 'fixed_roof_mount' });
    await readJson(await mock.update(id, { array_type: 'floating', address: texas }), 200);
    expect((await mock.read(id)).array_type).toBe('fixed_roof_mount');
    await readJson(await mock.update(id, { array_type: null, address: texas }), 200);
    expect((await mock.read(id)).array_type).toBeNull();
  });

  test('has a voltage only as a commercial system in North America', async () => {
    const mock = await createPartnerMock();
    const { system_id: id } = await mock.create({ system_name: 'A', address: texas, voltage: '208V', system_type: 'commercial' });
    expect((await mock.read(id)).voltage).toBe('208V');
    await readJson(await mock.update(id, { system_type: 'residential', address: texas }), 200);
    expect((await mock.read(id)).voltage).toBeNull();
  });

  test('drops the battery grid mode with the connection type that it belongs to', async () => {
    const mock = await createPartnerMock();
    const { system_id: id } = await mock.create({
      system_name: 'A',
      address: california,
      grid_connection_type: 1,
      battery_grid_mode: 2,
      expected_encharge_count: 1,
      third_party_storage_device_installed: false,
    });
    expect(await mock.read(id)).toMatchObject({ battery_grid_mode: 'Export Only' });
    await readJson(await mock.update(id, { grid_connection_type: 2, address: california }), 200);
    expect(await mock.read(id)).not.toHaveProperty('battery_grid_mode');
  });
});

describe('people of an activation', () => {
  test('are names, and users where expand asks for them, in reads and in writes', async () => {
    const mock = await createPartnerMock();
    const owner_id = await toOwnerId(mock);
    const host_id = Number((await mock.world.people.byEmail('dispatcher@example.com'))?.userId);
    const { system_id: id } = await mock.create({ system_name: 'A', address: texas, lease: true, owner_id, host_id });
    expect(await mock.read(id)).toMatchObject({ owner: 'Holly Owens', owner_id, host: 'Dana Reyes', host_id, lease: true });
    const { owner, host } = await mock.read(id, '?expand=owner.company,host.company');
    const uri = `/api/v4/activations/${id}/users/${owner_id}.json`;
    expect(owner).toMatchObject({ first_name: 'Holly', user_id: owner_id, uri });
    expect(owner).not.toHaveProperty('company');
    expect(host).toMatchObject({ first_name: 'Dana', company: { roles: ['installer'] } });
    expect((await mock.read(id, '?expand=host')).host).not.toHaveProperty('company');
    expect((await mock.read(id, '?expand=host')).owner).toBe('Holly Owens');
    const written = await mock.call('PUT', `${activations}/${id}?expand=owner`, toForm({ system: { address: texas } }));
    expect(await readJson(written, 200)).toMatchObject({ owner: { email: 'homeowner@example.com' }, host: 'Dana Reyes' });
  });

  test('create for themselves where they have no company, and need no address', async () => {
    const mock = await createPartnerMock();
    const owner = mock.as(homeOwner);
    const { system_id: id, ...created } = await owner.create({ system_name: 'Shed' });
    const owner_id = await toOwnerId(mock);
    expect(created).toMatchObject({ installer_name: 'Holly Owens', installer_id: owner_id, stage: 1 });
    expect(created).not.toHaveProperty('address');
    expect(await owner.read(id)).not.toHaveProperty('timezone');
    expect((await mock.call('GET', `${activations}/${id}`)).status).toBe(401);
    expect((await owner.call('DELETE', `${activations}/${id}`)).status).toBe(200);
  });

  test('see what colleagues create, and others do not', async () => {
    const mock = await createPartnerMock();
    const { system_id: id } = await mock.create({ system_name: 'A', address: texas });
    expect((await mock.as(colleague).read(id)).system_name).toBe('A');
    expect((await mock.as(subcontractor).call('GET', `${activations}/${id}`)).status).toBe(401);
    expect(await listIds(mock.as(subcontractor))).not.toContain(id);
  });

  test('delete only what they install', async () => {
    const mock = await createPartnerMock();
    const owner = mock.as(homeOwner);
    const { system_id: id } = await mock.create({ system_name: 'A', address: texas, owner_id: await toOwnerId(mock) });
    const person = await mock.world.people.byEmail(homeOwner.email);
    if (person) await grantAccess(mock.world, person, id);
    expect((await owner.call('GET', `${activations}/${id}`)).status).toBe(200);
    const refused = await owner.call('DELETE', `${activations}/${id}`);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({ reason: '401', message: ['Not authorized to access requested resource.'] });
    expect((await mock.call('DELETE', `${activations}/${id}`)).status).toBe(200);
  });

  test('each see the identifier of their own company as the reference, and those of others beside it', async () => {
    const mock = await createPartnerMock();
    const other = mock.as(subcontractor);
    const [id = 0] = await listIds(other);
    await readJson(await other.update(id, { reference: 'SUB1', address: texas }), 200);
    await readJson(await mock.update(id, { reference: 'OWN1', address: texas }), 200);
    expect(await other.read(id)).toMatchObject({ reference: 'SUB1', other_references: ['OWN1'] });
    expect(await mock.read(id)).toMatchObject({ reference: 'OWN1', other_references: ['SUB1'] });
  });

  test('add subcontractors, who wait for the owner where there is one', async () => {
    const mock = await createPartnerMock();
    const companyId = Number((await mock.world.people.byEmail('subcontractor@example.com'))?.companyId);
    const { system_id: id } = await mock.create({ system_name: 'A', address: texas, authorized_subcontractor_id: companyId });
    const entry = { authorized_subcontractor_id: companyId, authorized_subcontractor_name: expect.stringMatching(/\w/) };
    expect((await mock.read(id)).authorized_subcontractors).toEqual([entry]);
    await readJson(await mock.update(id, { owner_id: await toOwnerId(mock), address: texas }), 200);
    expect((await mock.read(id)).authorized_subcontractors).toEqual([{ ...entry, status: 'Pending for system owner approval' }]);
  });
});

describe('a site that every world has', () => {
  test('is an activation with the devices that stand there, and nothing is kept of it until it changes', async () => {
    const mock = await createPartnerMock();
    const read = await mock.read(4_127_560);
    expect(read).toMatchObject({ stage: 5, expected_pcu_count: 32, expected_encharge_count: 4, expected_enpower_count: 1 });
    expect(read.encharge?.[0]?.encharge_serial_numbers).toHaveLength(4);
    expect(read.envoy_serial_numbers).toEqual([read.encharge?.[0]?.envoy_serial_number]);
    await listIds(mock);
    expect(await mock.world.activations.list()).toEqual([]);
  });

  test('in Bristol waits for its owner, and goes on once there is one', async () => {
    const mock = await createPartnerMock();
    expect((await mock.read(5_902_114)).stage).toBe(1);
    const { latitude, longitude, ...address } = { ...(await mock.read(5_902_114)).address, street1: '4 Wharf Row' };
    await readJson(await mock.update(5_902_114, { owner_id: await toOwnerId(mock), address: address as never }), 200);
    expect((await mock.read(5_902_114)).stage).toBe(2);
    mock.clock.advance(2 * day);
    expect((await mock.read(5_902_114)).stage).toBe(5);
  });
});
