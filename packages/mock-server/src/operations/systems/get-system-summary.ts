import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { World } from '../../records/world.ts';
import { type LocalDay, readLocalDay, toLocalDay } from '../../simulation/local-day.ts';
import { type Report, toOperationalAt, toReport, toStatus } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';

const future = 'Requested date is in the future';

/**
 * @ledger summary-history-zero summary-lifetime-excludes-day summary-battery-zero summary-evse-absent
 * summary-energy-zero-before-operation summary-future-date refusal-422-summary-date
 */
export const getSystemSummary: Operation<'getSystemSummary'> = {
  simulate({ world, site, query }) {
    const now = toEpochSeconds(world.clock);
    const today = toLocalDay(now, site.timeZone);
    const day = query.summary_date === undefined ? today : readLocalDay(query.summary_date, site.timeZone);
    if (!day) throw new Refusal('invalid', { text: `Failed to parse date ${query.summary_date}` });
    if (day.start > now) throw new Refusal('invalid', { text: future, why: future });

    const report = toReport(site, now);
    const isToday = day.date === today.date;
    return {
      system_id: site.id,
      modules: isToday ? site.modules : 0,
      nmi: site.nmi,
      source: site.source,
      status: toStatus(site, report),
      current_power: isToday && report ? world.production.powerAt(site, report.lastEnergyAt) : 0,
      energy_lifetime: toLifetime(world, site, day, report),
      energy_today: report ? world.production.energyOnDay(site, day, report.lastEnergyAt) : 0,
      last_interval_end_at: report?.lastEnergyAt ?? null,
      last_report_at: report?.lastReportAt ?? null,
      operational_at: toOperationalAt(site, now),
      size_w: isToday ? site.sizeW : 0,
      summary_date: day.date,
      battery_charge_w: site.battery?.chargeW ?? 0,
      battery_discharge_w: site.battery?.dischargeW ?? 0,
      battery_capacity_wh: site.battery?.capacityWh ?? 0,
      ...(site.chargers.length === 0
        ? {}
        : {
            evse_power: site.chargers.map(({ serial, maxW, minW }) => ({
              [serial]: { evse_max_charge_w: maxW, evse_min_charge_w: minW },
            })),
          }),
    };
  },
};

/** Wh from the start of operation to the beginning of a day, as far as the site has told. */
function toLifetime({ production }: World, site: Site, day: LocalDay, report: Report | null): number {
  const told = report && toLocalDay(report.lastEnergyAt, site.timeZone);
  if (!told || told.date >= day.date) return production.energyBefore(site, day.date);
  return production.energyBefore(site, told.date) + production.energyOnDay(site, told, report.lastEnergyAt);
}
