import type { ScenarioFile } from '../../records/timeline.ts';

/** Scenarios of the grid and who runs it. */
export const marketScenarios: readonly ScenarioFile[] = [
  {
    name: 'negative-prices',
    description:
      'A Sunday with too much sun. From ten to three in central Europe the grid takes nothing, and pays for what is taken from it: inverters are throttled, and batteries that may charge from the grid do.',
    now: '2026-05-17T06:00:00Z',
    conditions: [
      { kind: 'clear-sky', after: '-PT6H', lasts: 'P1D' },
      { kind: 'negative-price', after: 'PT2H', lasts: 'PT5H', system_ids: [2_640_908, 3_355_172, 4_816_230, 6_244_905] },
      { kind: 'no-export', after: 'PT2H', lasts: 'PT5H', system_ids: [2_640_908, 3_355_172, 4_816_230, 6_244_905] },
    ],
  },
  {
    name: 'demand-response',
    description:
      'A hot afternoon on which the utility calls for demand response, for two hours from half an hour after the beginning. Live status tells of it.',
    now: '2026-07-22T23:00:00Z',
    conditions: [
      { kind: 'clear-sky', after: '-PT12H', lasts: 'P1D' },
      { kind: 'dr-event', after: 'PT30M', lasts: 'PT2H' },
    ],
  },
];
