import { describe, expect, test } from 'vitest';
import { type CallerMock, createCallerMock, type Json } from './caller-mock.ts';

const system = 4_127_560;

async function toSerial(mock: CallerMock, end: string, id = system): Promise<string> {
  const { body } = await mock.call('GET', `/api/v4/partner/systems/${id}/arrays`);
  return `${body.arrays[0].provisioned_envoy}${end}`;
}

describe('a meter', () => {
  test('is one of the gateway, and is told with its kind and the day and the reports of its site, by the clock of the site', async () => {
    const mock = await createCallerMock();
    for (const [end, type] of [
      ['EIM1', 'production'],
      ['EIM2', 'consumption'],
    ] as const) {
      const serial = await toSerial(mock, end, 3_355_172);
      const { status, body } = await mock.call('GET', `/api/v4/systems/3355172/meters/${serial}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        serial_number: serial,
        envoy_serial_number: serial.slice(0, -4),
        type,
        state: 'enabled',
        status: 'normal',
        operational_date: '2021-03-01',
      });
      const { meters } = (await mock.call('GET', '/api/v4/systems/3355172/devices')).body.devices;
      const listed = meters.find((each: { serial_number: string }) => each.serial_number === serial);
      expect(Date.parse(body.last_report_date) / 1000).toBe(listed.last_report_at);
      expect(body.last_report_date).toMatch(/\+02:00$/);
      expect(body.first_report_date).toMatch(/^2021-03-01T\d\d:\d\d:\d\d\+01:00$/);
    }
  });

  test('of a site that never reported has no dates, in case it has one', async () => {
    const mock = await createCallerMock();
    const { world } = mock;
    await world.sites.change(5_902_114, (site) => ({
      ...site,
      source: 'meter',
      meters: { production: true, consumption: 'Net' },
    }));
    const { body } = await mock.call('GET', '/api/v4/partner/activations/5902114');
    const gateway = body.envoy_serial_numbers[0];
    expect((await mock.call('GET', `/api/v4/systems/5902114/meters/${gateway}EIM1`)).body).toMatchObject({
      operational_date: null,
      first_report_date: null,
      last_report_date: null,
    });
  });

  test('changes with the first report after the order, stops to report, and comes back', async () => {
    const mock = await createCallerMock();
    await mock.world.sites.change(system, (site) => ({ ...site, connection: 'ethernet' }));
    const serial = await toSerial(mock, 'EIM2');
    const path = `/api/v4/systems/${system}/meters/${serial}`;
    const control = `/api/v4/activations/${system}/meters/${serial}/meter_control`;
    const read = async (): Promise<Json> => (await mock.call('GET', path)).body;
    const before = await read();
    mock.clock.advance(1_000);
    const order = await mock.call('POST', control, { status: 'disabled' });
    expect(order).toEqual({
      status: 200,
      body: { reason: '200', message: ['Disable task sent to meter. Please wait until meter is disabled'] },
    });
    expect(await read()).toEqual(before);
    mock.clock.advance(900_000);
    const off = await read();
    expect(off).toEqual({ ...before, state: 'disabled', status: 'disabled' });
    mock.clock.advance(43_200_000);
    expect(await read()).toEqual(off);
    expect((await mock.call('GET', path.replace('EIM2', 'EIM1'))).body.state).toBe('enabled');
    expect((await mock.call('POST', control, { status: 'enabled' })).body.message).toEqual([
      'Enable task sent to meter. Please wait until meter is enabled',
    ]);
    expect(await read()).toEqual(off);
    mock.clock.advance(900_000);
    const on = await read();
    expect(on).toMatchObject({ state: 'enabled', status: 'normal' });
    expect(Date.parse(on.last_report_date)).toBeGreaterThan(Date.parse(off.last_report_date) + 43_200_000);
  });

  test('of a gateway that is silent waits', async () => {
    const mock = await createCallerMock();
    await mock.world.sites.change(system, (site) => ({ ...site, silentSince: mock.clock.now() / 1000 - 3_600 }));
    const serial = await toSerial(mock, 'EIM1');
    await mock.call('POST', `/api/v4/activations/${system}/meters/${serial}/meter_control`, { status: 'disabled' });
    mock.clock.advance(43_200_000);
    expect((await mock.call('GET', `/api/v4/systems/${system}/meters/${serial}`)).body.state).toBe('enabled');
  });

  test('that many order at once follows one of them, and an order that changes nothing is not kept', async () => {
    const mock = await createCallerMock();
    const serial = await toSerial(mock, 'EIM1');
    const control = `/api/v4/activations/${system}/meters/${serial}/meter_control`;
    await Promise.all(Array.from({ length: 10 }, () => mock.call('POST', control, { status: 'disabled' })));
    expect((await mock.world.sites.get(system))?.choices?.filter(({ kind }) => kind === 'meter')).toHaveLength(1);
    mock.clock.advance(86_400_000);
    await mock.call('POST', control, { status: 'disabled' });
    expect((await mock.world.sites.get(system))?.choices?.filter(({ kind }) => kind === 'meter')).toHaveLength(1);
  });
});
