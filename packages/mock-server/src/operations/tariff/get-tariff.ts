import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toBatterySettings } from '../../simulation/battery-settings.ts';
import { toReport } from '../../simulation/report.ts';
import type { BatteryMode, BatterySettings, Site } from '../../simulation/site.ts';
import { toTariff } from '../../simulation/tariff.ts';
import { toSeasons, toText } from './to-seasons.ts';

/** In the words of the gateway. @ledger tariff-storage-modes */
const modes: Readonly<Record<BatteryMode, string>> = {
  'self-consumption': 'self-consumption',
  savings: 'economy',
  'full-backup': 'backup',
};

/** @ledger tariff-currency tariff-storage-settings tariff-rate-unit */
export const getTariff: Operation<'getTariff'> = {
  simulate({ world, site }) {
    const now = toEpochSeconds(world.clock);
    const tariff = toTariff(world.seed, site);
    const battery = site.battery ? toBatterySettings(world.seed, site, now) : undefined;
    return {
      tariff: {
        ...(battery ? { storage_settings: toStorage(battery) } : {}),
        currency: { code: tariff.currency },
        single_rate: { rate: toText(tariff.rate), sell: toText(tariff.sell) },
        seasons: toSeasons(tariff.seasons, battery),
        seasons_sell: toSeasons([
          {
            id: 'all_year_long',
            month: 1,
            day: 1,
            kinds: [{ id: 'all_days', weekdays: [0, 1, 2, 3, 4, 5, 6], periods: [{ start: 0, rate: tariff.sell }] }],
          },
        ]),
      },
      task: toTask(site, now),
    };
  },
};

function toStorage({ mode, reservePercent }: BatterySettings): { readonly mode: string; readonly reserved_soc: number } {
  return { mode: modes[mode], reserved_soc: reservePercent };
}

/** When a tariff of the mock was entered for a site that never reported, in epoch seconds. */
const enteredAt = 1_700_000_000;

/** The last change: of the battery where somebody made one, which waits for a report of the gateway. @ledger tariff-task-status tariff-task-report */
function toTask(site: Site, now: number): components['schemas']['Tariff']['task'] {
  const chosen = site.choices?.findLast(({ kind, at }) => kind === 'battery' && at <= now)?.at;
  const at = chosen ?? Math.min(now, (site.operationalAt ?? enteredAt) + 86_400);
  const isDone = chosen === undefined || (toReport(site, now)?.lastReportAt ?? 0) >= chosen;
  return { status: isDone ? 'success' : 'pending', created_at: new Date(at * 1000).toISOString().replace('.000', '') };
}
