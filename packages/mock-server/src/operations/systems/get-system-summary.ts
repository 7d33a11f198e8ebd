import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { readDay, toDate } from '../../simulation/calendar.ts';
import { toOperationalAt, toReport, toStatus } from '../../simulation/report.ts';
import { toToldEnergy } from './to-told-energy.ts';

const future = 'Requested date is in the future';

/**
 * @ledger summary-history-zero summary-lifetime-excludes-day summary-battery-zero summary-evse-absent
 * summary-energy-zero-before-operation summary-future-date refusal-422-summary-date
 */
export const getSystemSummary: Operation<'getSystemSummary'> = {
  simulate({ world, site, query }) {
    const now = toEpochSeconds(world.clock);
    const energy = world.energy.of(site);
    const today = energy.calendar.dayOf(now);
    const day = query.summary_date === undefined ? today : readDay(query.summary_date);
    if (day === undefined) throw new Refusal('invalid', { text: `Failed to parse date ${query.summary_date}` });
    if (day > today) throw new Refusal('invalid', { text: future, why: future });

    const report = toReport(site, now);
    const isToday = day === today;
    const told = toToldEnergy(energy, now);
    return {
      system_id: site.id,
      modules: isToday ? site.modules : 0,
      nmi: site.nmi,
      source: site.source,
      status: toStatus(site, report),
      current_power: isToday ? told.power : 0,
      energy_lifetime: told.lifetimeBefore(day),
      energy_today: told.energyOf(day),
      last_interval_end_at: report?.lastEnergyAt ?? null,
      last_report_at: report?.lastReportAt ?? null,
      operational_at: toOperationalAt(site, now),
      size_w: isToday ? site.sizeW : 0,
      summary_date: toDate(day),
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
