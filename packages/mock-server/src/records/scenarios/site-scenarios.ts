import { toEpochSeconds } from '../../clock.ts';
import { InvalidArgument } from '../../errors/invalid-argument.ts';
import { toReport } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import type { World } from '../world.ts';
import type { Scenario } from './scenario.ts';

const takes = ['email', 'system_id'] as const;
/** Four hours: longer than the three that clients wait for late values. */
const lateSeconds = 14_400;

export const gatewaySilent: Scenario = {
  summary:
    'The gateway reports nothing from now on: times and energies stand still, and the status becomes comm once a report is missing. gateway-recovers ends it.',
  takes,
  run: async (world, { listSites }) =>
    change(world, listReporting(world, await listSites()), (site, now) => ({ ...site, silentSince: now }), 'fell silent'),
};

/** @ledger report-late */
export const dataLate: Scenario = {
  summary:
    'Reports keep coming, and carry what was measured four hours before: last_energy_at falls behind last_report_at. gateway-recovers ends it.',
  takes,
  run: async (world, { listSites }) =>
    change(
      world,
      listReporting(world, await listSites()),
      (site, now) => ({ ...site, late: { since: now, seconds: lateSeconds } }),
      'fell behind',
    ),
};

export const gatewayRecovers: Scenario = {
  summary: 'Gateways that were silent or late report as usual again, and the next report brings all that was missing.',
  takes,
  run: async (world, { listSites }) => {
    const ailing = (await listSites()).filter(({ silentSince, late }) => silentSince !== undefined || late !== undefined);
    return change(world, ailing, ({ silentSince: _silentSince, late: _late, ...site }) => site, 'recovered');
  },
};

function listReporting(world: World, sites: readonly Site[]): readonly Site[] {
  return sites.filter((site) => site.silentSince === undefined && toReport(site, toEpochSeconds(world.clock)) !== null);
}

async function change(
  world: World,
  sites: readonly Site[],
  toChanged: (site: Site, now: number) => Site,
  what: string,
): Promise<string> {
  if (sites.length === 0) throw new InvalidArgument('There is no system that this could happen to.');
  for (const site of sites) await world.sites.put(toChanged(site, toEpochSeconds(world.clock)));
  return `System ${sites.map(({ id }) => id).join(', ')} ${what}.`;
}
