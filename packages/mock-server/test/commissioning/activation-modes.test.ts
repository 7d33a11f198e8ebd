import type { components } from '@heliostat/spec';
import { expect, test } from 'vitest';
import { createPartnerMock, type PartnerMock, readJson, toForm } from './activations-mock.ts';

type Schemas = components['schemas'];

const withBattery = 4_127_560;
const batteryPath = `/api/v4/activations/${withBattery}/battery_mode`;
const productionPath = '/api/v4/activations/67/ops/production_mode';
const readBattery = async (mock: PartnerMock) =>
  readJson<Schemas['ActivationBatteryMode']>(await mock.call('GET', batteryPath), 200);
const readProduction = async (mock: PartnerMock) =>
  readJson<Schemas['ProductionMode']>(await mock.call('GET', productionPath), 200);

test('the battery mode is what was set last, by its two words', async () => {
  const mock = await createPartnerMock();
  expect(await readBattery(mock)).toEqual({ CFG_allowed: false, DTG_allowed: false });
  for (const mode of [
    { CFG_allowed: true, DTG_allowed: false },
    { CFG_allowed: false, DTG_allowed: true },
    { CFG_allowed: true, DTG_allowed: true },
  ]) {
    const answer = await mock.call('PUT', batteryPath, mode);
    expect(await readJson(answer, 200)).toEqual({ message: 'Battery mode updated successfully' });
    expect(await readBattery(mock)).toEqual(mode);
    mock.clock.advance(1000);
  }
});

test('the battery mode keeps reserve and mode, and what was before its instant', async () => {
  const mock = await createPartnerMock();
  const settings = {
    kind: 'battery',
    mode: 'full-backup',
    reservePercent: 45,
    shutdownPercent: 7,
    chargesFromGrid: false,
  } as const;
  const now = mock.clock.now() / 1000;
  await mock.world.sites.change(withBattery, (site) => ({ ...site, choices: [{ ...settings, at: now - 7200 }] }));
  await readJson(await mock.call('PUT', batteryPath, { CFG_allowed: true, DTG_allowed: false }), 200);
  const site = await mock.world.sites.get(withBattery);
  expect(site?.choices).toEqual([
    { ...settings, at: now - 7200 },
    { ...settings, chargesFromGrid: true, dischargesToGrid: false, at: now },
  ]);
  mock.clock.advance(-3_600_000);
  expect(await readBattery(mock)).toEqual({ CFG_allowed: false, DTG_allowed: false });
});

test('a battery that may charge from the grid for backup does, from the instant on', async () => {
  const toImported = async (mode: object | undefined) => {
    const mock = await createPartnerMock();
    const now = mock.clock.now() / 1000;
    const backup = {
      kind: 'battery',
      mode: 'full-backup',
      reservePercent: 20,
      shutdownPercent: 5,
      chargesFromGrid: false,
    } as const;
    await mock.world.sites.change(withBattery, (site) => ({ ...site, choices: [{ ...backup, at: now - 60 }] }));
    if (mode) await readJson(await mock.call('PUT', batteryPath, mode), 200);
    const site = await mock.world.sites.get(withBattery);
    if (!site) throw new Error('The site is gone.');
    const energy = mock.world.energy.of(site);
    const day = energy.calendar.dayOf(now);
    const before = energy.totalsBefore(day);
    const { imported, start } = energy.flowsOf(day);
    const step = Math.ceil((now - start) / 900);
    return { before, morning: imported.slice(0, step), rest: imported.slice(step).reduce((sum, each) => sum + each, 0) };
  };
  const without = await toImported(undefined);
  const allowed = await toImported({ CFG_allowed: true, DTG_allowed: false });
  expect(allowed.before).toEqual(without.before);
  expect(allowed.morning).toEqual(without.morning);
  expect(allowed.rest).toBeGreaterThan(without.rest);
});

test('microinverters stop when the gateway has carried the task out, and produce again after the next', async () => {
  const mock = await createPartnerMock();
  mock.clock.set(Date.parse('2026-06-21T20:00:00Z'));
  const lit = await readProduction(mock);
  expect(lit.mode).toBe('on');
  expect(lit.energy_producing_micros).toBe(lit.total_micros);

  const answer = await mock.call('POST', productionPath, toForm({ production_mode: { mode: 'off' } }));
  expect(await readJson(answer, 200)).toEqual({ message: 'Production mode Task sent to envoy Successfully' });
  mock.clock.advance(59_000);
  expect(await readProduction(mock)).toEqual(lit);
  mock.clock.advance(1000);
  expect(await readProduction(mock)).toEqual({ ...lit, mode: 'off', energy_producing_micros: 0 });
  expect((await mock.read(67)).production_mode).toBe('off');

  await readJson(await mock.call('POST', productionPath, toForm({ production_mode: { mode: 'on' } })), 200);
  mock.clock.advance(60_000);
  expect(await readProduction(mock)).toEqual(lit);
  expect((await mock.read(67)).production_mode).toBe('on');
});

test('a site that is off has no energy from then on, and keeps what it had', async () => {
  const mock = await createPartnerMock();
  mock.clock.set(Date.parse('2026-06-21T20:00:00Z'));
  const toDay = async () => {
    const site = await mock.world.sites.get(67);
    if (!site) throw new Error('The site is gone.');
    const energy = mock.world.energy.of(site);
    return energy.flowsOf(energy.calendar.dayOf(mock.clock.now() / 1000));
  };
  const before = await toDay();
  const step = Math.ceil((mock.clock.now() / 1000 + 60 - before.start) / 900);
  await readJson(await mock.call('POST', productionPath, toForm({ production_mode: { mode: 'off' } })), 200);
  const after = await toDay();
  expect(after.produced.slice(0, step)).toEqual(before.produced.slice(0, step));
  expect(before.produced.slice(step).reduce((sum, each) => sum + each, 0)).toBeGreaterThan(1000);
  expect(after.produced.slice(step).reduce((sum, each) => sum + each, 0)).toBe(0);
});

test('at night no microinverter produces, though the mode is on', async () => {
  const mock = await createPartnerMock();
  mock.clock.set(Date.parse('2026-06-21T08:00:00Z'));
  expect(await readProduction(mock)).toMatchObject({ mode: 'on', energy_producing_micros: 0 });
});

test('two modes that are set at once are both kept', async () => {
  const mock = await createPartnerMock();
  const path = `/api/v4/activations/${withBattery}/ops/production_mode`;
  const answers = await Promise.all([
    mock.call('PUT', batteryPath, { CFG_allowed: true, DTG_allowed: true }),
    mock.call('POST', path, toForm({ production_mode: { mode: 'off' } })),
    mock.call('POST', path, toForm({ production_mode: { mode: 'on' } })),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  // Of two tasks in one second the later one is carried out.
  expect((await mock.world.sites.get(withBattery))?.choices).toMatchObject([
    { kind: 'battery', chargesFromGrid: true, dischargesToGrid: true },
    { kind: 'production', isOn: true },
  ]);
});
