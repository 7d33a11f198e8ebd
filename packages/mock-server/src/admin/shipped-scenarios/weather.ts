import type { ScenarioFile } from '../../records/timeline.ts';

/** Scenarios of the sky and the seasons. */
export const weatherScenarios: readonly ScenarioFile[] = [
  {
    name: 'sunny-week',
    description:
      'A week of blue skies in June, from the day before to the day after. Charts are smooth, batteries fill, and there is much to sell.',
    now: '2026-06-15T08:00:00Z',
    conditions: [{ kind: 'clear-sky', after: '-P1D', lasts: 'P9D' }],
  },
  {
    name: 'storm-with-outage',
    description:
      'A storm is announced two hours after the beginning and ends the day after; the grid fails in between for five hours. Storm guard fills batteries first, houses with a system controller go on, the others are dark.',
    now: '2026-11-10T12:00:00Z',
    conditions: [
      { kind: 'overcast', after: '-PT12H', lasts: 'P2D' },
      { kind: 'storm-alert', after: 'PT2H', lasts: 'P1D' },
      { kind: 'outage', after: 'PT8H', lasts: 'PT5H' },
    ],
  },
  {
    name: 'snow',
    description: 'Snow lies on every roof for four days in January. The modules see almost nothing; then the sky clears.',
    now: '2026-01-14T09:00:00Z',
    conditions: [
      { kind: 'snow', after: '-P1D', lasts: 'P4D' },
      { kind: 'clear-sky', after: 'P3D', lasts: 'P2D' },
    ],
  },
  {
    name: 'clock-change',
    description:
      'The evening before clocks are put forward in North America. The next day has 23 hours, and 92 quarter-hours; Europe follows three weeks later.',
    now: '2026-03-08T01:00:00Z',
  },
];
