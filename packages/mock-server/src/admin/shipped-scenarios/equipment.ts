import type { ScenarioFile } from '../../records/timeline.ts';

const garage = { charge_w: 3840, discharge_w: 3840, capacity_wh: 10_080 } as const;

/** Scenarios of what stands at sites, and of what goes wrong with it. */
export const equipmentScenarios: readonly ScenarioFile[] = [
  {
    name: 'gateway-offline',
    description:
      'An hour after the beginning, the gateways of two systems of the home owner lose their connection for three days. Their status becomes comm, nothing new comes in, and then everything does.',
    now: '2026-06-10T12:00:00Z',
    conditions: [{ kind: 'gateway-offline', after: 'PT1H', lasts: 'P3D', system_ids: [67, 698_906_018] }],
  },
  {
    name: 'new-site',
    description:
      'A system that goes into operation an hour after the beginning: no data at first, then its first intervals, then its first day. The home owner has it.',
    now: '2026-05-04T14:00:00Z',
    sites: [
      {
        id: 7_000_001,
        name: 'Cottage that was finished today',
        time_zone: 'America/Denver',
        latitude: 39.74,
        longitude: -104.99,
        address: { city: 'Denver', state: 'CO', country: 'US', postal_code: '80203' },
        modules: 18,
        size_w: 7470,
        operational_at: '2026-05-04T15:00:00Z',
        source: 'meter',
        battery: garage,
      },
    ],
    people: [
      { email: 'homeowner@example.com', password: 'sunny-roof-67', system_ids: [67, 7_000_001, 698_906_018, 698_910_067] },
    ],
  },
  {
    name: 'firmware-gap',
    description:
      'The microinverters of every system are updated around noon in California: three hours without production, in which no device reports.',
    now: '2026-06-21T23:00:00Z',
    conditions: [{ kind: 'firmware-update', after: '-PT5H', lasts: 'PT3H' }],
  },
  {
    name: 'vehicle-every-night',
    description: 'A house with two chargers, one of Enphase and one of another make, where vehicles come home every evening.',
    now: '2026-09-15T05:00:00Z',
    sites: [
      {
        id: 7_000_002,
        name: 'Double garage',
        time_zone: 'America/Los_Angeles',
        latitude: 37.77,
        longitude: -122.27,
        address: { city: 'Oakland', state: 'CA', country: 'US', postal_code: '94607' },
        modules: 30,
        size_w: 12_300,
        operational_at: '2023-03-01T00:00:00Z',
        source: 'meter',
        battery: garage,
        chargers: [
          { serial: '202405120077', max_w: 9600, min_w: 1440, make: 'enphase', habit: 'nightly' },
          { serial: '3P-88120934', max_w: 7360, min_w: 1380, make: 'other', habit: 'nightly' },
        ],
      },
    ],
    people: [
      { email: 'homeowner@example.com', password: 'sunny-roof-67', system_ids: [67, 7_000_002, 698_906_018, 698_910_067] },
    ],
  },
];
