import {
  type Client,
  createClient,
  expectOk,
  type Input,
  type OperationId,
  type Output,
  type Refusal,
  type Result,
} from '@heliostat/client';
import { operations } from '@heliostat/spec';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { createService } from './service.ts';

const client = createClient(createService().options);
const path = { system_id: 67 };

test('every v4 operation of the contract is a function, and no other is', () => {
  const ids = Object.values(operations)
    .filter(({ path: template }) => template.startsWith('/api/v4/'))
    .map(({ id }) => id);
  expect(Object.keys(client)).toEqual(ids);
  expectTypeOf<keyof Client>().toEqualTypeOf<OperationId>();
  expectTypeOf<'createToken'>().not.toExtend<OperationId>();
  expectTypeOf<'getSystemSummary'>().toExtend<OperationId>();
});

describe('the compiler', () => {
  test('wants a path parameter, of the right type', async () => {
    // @ts-expect-error no input
    await expect(client.getSystem()).rejects.toThrow('path.system_id');
    // @ts-expect-error no path
    await expect(client.getSystemSummary({ query: {} })).rejects.toThrow('path.system_id');
    // @ts-expect-error no number
    await client.getSystem({ path: { system_id: '67' } });
  });

  test('knows the values and the names of query parameters', async () => {
    await client.listSystems({ query: { sort_by: '-id' } });
    // @ts-expect-error no such order
    await client.listSystems({ query: { sort_by: 'name' } });
    // @ts-expect-error no such parameter
    await client.listSystems({ query: { pages: 1 } });
    // @ts-expect-error this operation has no path parameters
    await client.listSystems({ path });
    // @ts-expect-error this operation has no body
    await expect(client.listSystems({ body: {} })).rejects.toThrow('cannot be written');
    expectTypeOf<keyof Input<'getSystem'>>().toEqualTypeOf<'path'>();
    expectTypeOf<keyof Input<'getSystemSummary'>>().toEqualTypeOf<'path' | 'query'>();
  });

  test('does not give data before ok is checked', async () => {
    const result = await client.getSystemSummary({ path });
    // @ts-expect-error perhaps a refusal
    expect(result.data).toBeDefined();
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Output<'getSystemSummary'>>();
    else expectTypeOf(result).toEqualTypeOf<Refusal<'getSystemSummary'>>();
  });

  test('wants nullable and optional fields to be handled', async () => {
    const summary = await expectOk(client.getSystemSummary({ path }));
    // @ts-expect-error null before the first report
    new Date(summary.last_report_at * 1000);
    // @ts-expect-error absent without a battery
    expect(summary.battery_capacity_wh + 1).toBeNaN();
    expectTypeOf(summary.last_report_at).toEqualTypeOf<number | null>();
  });

  test('tells refusals apart by status: the 429 of a summary names its window, that of the list does not', async () => {
    const result = await client.getSystemSummary({ path });
    if (result.status === 429) expectTypeOf(result.error.period_end).toEqualTypeOf<number>();
    type QuotaOf<Id extends OperationId> = Extract<Refusal<Id>, { status: 429 }>['error'];
    expectTypeOf<QuotaOf<'getSystemSummary'>['period']>().toEqualTypeOf<'minute' | 'month'>();
    expectTypeOf<QuotaOf<'listSystems'>>().not.toHaveProperty('period');
  });

  test('knows which statuses an operation has', () => {
    expectTypeOf<404>().toExtend<Result<'getSystem'>['status']>();
    expectTypeOf<404>().not.toExtend<Result<'listSystems'>['status']>();
    expectTypeOf<Extract<Result<'getSystem'>, { ok: true }>['status']>().toEqualTypeOf<200>();
    expectTypeOf<Result<'getSystem'>['operationId']>().toEqualTypeOf<'getSystem'>();
  });

  test('wants what the contract requires, and refuses a value that no enum has', () => {
    const calls = [
      // @ts-expect-error the serial number is missing
      () => client.getMicroTelemetry({ path }),
      // @ts-expect-error start_time is required
      () => client.listSystemEvents({ path }),
      // @ts-expect-error a number in words
      () => client.getLiveData({ path, header: { duration: 'half a minute' } }),
      () => client.getBatteryTelemetry({ path, query: { granularity: 'week' } }),
      // @ts-expect-error the service does not know this word
      () => client.getBatteryTelemetry({ path, query: { granularity: 'five_minutes' } }),
      // @ts-expect-error the mode of a read is spelt differently
      () => client.updateBatterySettings({ path, body: { battery_mode: 'Self - Consumption' } }),
      // @ts-expect-error a load on a schedule needs its times
      () => client.updateLoadControl({ path, body: { name: 'NC1', mode: 'Scheduled' } }),
      // @ts-expect-error an owner has a first and a last name
      () => client.createHomeOwner({ body: { user: { email: 'ann@example.com' } } }),
    ];
    expect(calls).toHaveLength(8);
  });

  test('keeps the kinds of devices apart', () => {
    type Devices = Output<'listSystemDevices'>['devices'];
    type One<Kind extends keyof Devices> = NonNullable<Devices[Kind]>[number];
    expectTypeOf<One<'gateways'>>().toHaveProperty('emu_sw_version');
    expectTypeOf<One<'micros'>>().not.toHaveProperty('emu_sw_version');
    expectTypeOf<One<'meters'>>().toHaveProperty('config_type');
    expectTypeOf<One<'encharges'>>().not.toHaveProperty('config_type');
    const read = (micro: One<'micros'>, devices: Devices) => {
      // @ts-expect-error a microinverter has no modem
      expect(micro.cellular_modem).toBeUndefined();
      // @ts-expect-error the kind may be absent
      expect(devices.micros.length).toBe(0);
    };
    expect(read).toBeTypeOf('function');
  });

  test('tells a reading of the live stream from a fault', () => {
    type Frame = Output<'getLiveData'> extends AsyncIterable<infer Each> ? Each : never;
    const read = (frame: Frame) => {
      // @ts-expect-error perhaps a fault
      expect(frame.data.pv_power).toBe(0);
      if ('error' in frame) expectTypeOf(frame.error.status).toEqualTypeOf<string>();
      else expectTypeOf(frame.data.grid_power).toEqualTypeOf<number>();
    };
    expect(read).toBeTypeOf('function');
  });
});
