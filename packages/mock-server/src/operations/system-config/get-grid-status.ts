import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { toReport } from '../../simulation/report.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';

const unavailable = 'grid_state not available as the site has not reported yet';

/** @ledger grid-status-words grid-status-422 */
export const getGridStatus: Operation<'getGridStatus'> = {
  simulate({ world, site }) {
    const report = toReport(site, toEpochSeconds(world.clock));
    if (!report) throw new Refusal('invalid', { text: unavailable });
    const { lastReportAt } = report;
    return { system_id: site.id, grid_state: toState(world.energy.of(site), lastReportAt), last_report_date: lastReportAt };
  },
};

/** Without a system controller nothing at a site works while the grid is away, and nobody is there to tell. @ledger grid-status-unknown */
function toState({ plant, calendar, outagesOf }: SiteEnergy, instant: number): 'On Grid' | 'Off Grid' | 'Unknown' {
  const isAway = outagesOf(calendar.dayOf(instant)).some(({ from, until }) => from <= instant && instant < until);
  if (!isAway) return 'On Grid';
  return plant.systemController ? 'Off Grid' : 'Unknown';
}
