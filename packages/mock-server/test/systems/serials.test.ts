import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFleet } from '../../src/simulation/create-fleet.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import {
  readGatewaySerial,
  toChargerSerial,
  toEnchargeSerial,
  toGatewaySerial,
  toHeatPumpSerial,
  toMeterSerial,
  toMicroSerial,
  toSystemControllerSerial,
} from '../../src/simulation/serials.ts';

const ids = fc.integer({ min: 1, max: 999_999_999 });
const largeIds = fc.integer({ min: 1_000_000_000, max: Number.MAX_SAFE_INTEGER });

const kinds: readonly {
  readonly name: string;
  readonly toSerial: (id: number, position: number) => string;
  readonly most: number;
}[] = [
  { name: 'gateway', toSerial: (id) => toGatewaySerial({ id }), most: 1 },
  { name: 'micro', toSerial: (id, position) => toMicroSerial({ id }, position), most: 500 },
  { name: 'encharge', toSerial: (id, position) => toEnchargeSerial({ id }, position), most: 20 },
  { name: 'controller', toSerial: (id) => toSystemControllerSerial({ id }), most: 1 },
  { name: 'charger', toSerial: (id, position) => toChargerSerial({ id }, position), most: 2 },
  { name: 'heat pump', toSerial: (id) => toHeatPumpSerial({ id }), most: 1 },
];

test('every serial number has twelve digits and does not begin with a zero, whatever the id', () => {
  fc.assert(
    fc.property(fc.oneof(ids, largeIds), fc.nat({ max: 2_000_000 }), (id, position) => {
      for (const { toSerial } of kinds) expect(toSerial(id, position)).toMatch(/^[1-9]\d{11}$/);
    }),
  );
});

test('no two devices below a billion share a number, of one kind or of two', () => {
  const device = fc.tuple(ids, fc.nat({ max: 499 }), fc.nat({ max: kinds.length - 1 }));
  fc.assert(
    fc.property(device, device, (...devices) => {
      const [one, other] = devices.map(([id, position, at]) => {
        const kind = kinds[at] as (typeof kinds)[number];
        const own = position % kind.most;
        return { is: `${id}/${own}/${kind.name}`, serial: kind.toSerial(id, own) };
      });
      expect(one?.serial === other?.serial).toBe(one?.is === other?.is);
    }),
    { numRuns: 1000 },
  );
});

test('neighbours in a list have no neighbouring numbers, and those of one site are all different', () => {
  const gateways = Array.from({ length: 1000 }, (_, at) => Number(toGatewaySerial({ id: 10_000_019 + 97 * at })));
  expect(gateways.slice(1).filter((serial, at) => Math.abs(serial - (gateways[at] ?? 0)) < 1000)).toEqual([]);
  const huge = Array.from({ length: 100_000 }, (_, position) => toMicroSerial({ id: 2 ** 52 + 7 }, position));
  expect(new Set(huge).size).toBe(huge.length);
});

describe('the serial number of a gateway', () => {
  test('leads back to its site', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(readGatewaySerial(toGatewaySerial({ id }))).toBe(id);
      }),
    );
  });

  test('is another one for every site of every world and of the largest fleet', () => {
    const fleet = createFleet(1, 1_000_000);
    const all = new Set(defaultSites.map(toGatewaySerial));
    for (let place = 0; place < fleet.size; place++) all.add(toGatewaySerial({ id: fleet.idAt(place) }));
    expect(all.size).toBe(defaultSites.length + fleet.size);
  });

  test('is the beginning of those of its meters', () => {
    const site = { id: 67 };
    const meters = (['production', 'consumption', 'storage'] as const).map((measures) => toMeterSerial(site, measures));
    expect(meters).toEqual(['EIM1', 'EIM2', 'EIM3'].map((end) => toGatewaySerial(site) + end));
  });

  test.each([
    '',
    'abc',
    '122',
    '1223234500710',
    '122323450071 ',
    '121323450071',
    '123000000000',
    '-12232345007',
    '1e11',
    '１２２３２３４５００７１',
  ])('is not %j: nothing below a billion has it', (serial) => {
    expect(readGatewaySerial(serial)).toBeUndefined();
  });
});

test('the serials that the default sites bring along are those of no other site', () => {
  const devices = defaultSites.flatMap(({ chargers, heatPump }) => [...chargers, ...(heatPump ? [heatPump] : [])]);
  const own = new Set(devices.map(({ serial }) => serial));
  expect(own.size).toBe(devices.length);
  const fleet = createFleet(1, 1_000_000);
  const shared: string[] = [];
  for (let place = 0; place < fleet.size; place++) {
    const site = { id: fleet.idAt(place) };
    const made = [toGatewaySerial(site), toSystemControllerSerial(site), toChargerSerial(site, 0), toHeatPumpSerial(site)];
    shared.push(...made.filter((serial) => own.has(serial)));
  }
  expect(shared).toEqual([]);
});
