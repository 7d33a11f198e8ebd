import type { ScenarioFile } from '../../records/timeline.ts';

/** Scenarios of tokens, quotas and who may see what. */
export const accessScenarios: readonly ScenarioFile[] = [
  {
    name: 'quota-almost-gone',
    description:
      'An application of the plan Watt that has made 995 of its 1,000 calls of the month. Its tokens are printed at start.',
    now: '2026-06-29T12:00:00Z',
    applications: [{ name: 'Almost out of calls', plan: 'Watt' }],
    tokens: [{ application: 'Almost out of calls', email: 'homeowner@example.com' }],
    quotas: [{ application: 'Almost out of calls', period: 'month', hits: 995 }],
  },
  {
    name: 'refresh-token-on-day-29',
    description:
      'An application that was allowed in 29 days ago and has not refreshed since: its access token is long dead, and its refresh token dies within a day and a half. Both are printed at start.',
    now: '2026-06-29T12:00:00Z',
    applications: [{ name: 'Asleep for a month', plan: 'Kilowatt' }],
    tokens: [{ application: 'Asleep for a month', email: 'homeowner@example.com', ago: 'P29D' }],
  },
  {
    name: 'hundred-sites',
    description:
      'An installer with a hundred systems all over the world, and an application of the plan Partner that may see them all.',
    now: '2026-06-21T12:00:00Z',
    fleet: 100,
    applications: [{ name: 'Service desk', plan: 'Partner' }],
    tokens: [{ application: 'Service desk', email: 'installer@example.com' }],
  },
  {
    name: 'flaky-afternoon',
    description:
      'An hour of a service that has a bad day: from ten minutes on every fifth call fails, later answers are slow, then consent is withdrawn, and after an hour all but the consent is well again.',
    now: '2026-06-21T12:00:00Z',
    rate: 60,
    timeline: [
      { at: 'PT10M', fault: { operation_id: null, kind: 'status', status: 500, probability: 0.2 } },
      {
        at: 'PT25M',
        fault: { operation_id: null, kind: 'latency', latency: { distribution: 'lognormal', median: 400, sigma: 0.6 } },
      },
      { at: 'PT40M', scenario: { name: 'consent-revoked', email: 'homeowner@example.com' } },
      { at: 'PT1H', clear_faults: true },
    ],
  },
];
