import type { components } from '@heliostat/spec';
import type { BatterySettings } from '../../simulation/site.ts';
import type { DayKind, Season } from '../../simulation/tariff.ts';

const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** A price in thousandths as a decimal string. */
export function toText(rate: number): string {
  return String(rate / 1000);
}

/** Seasons as the API shows them. @param battery tells whether it may use the grid, where there is one @ledger tariff-seasons */
export function toSeasons(seasons: readonly Season[], battery?: BatterySettings): components['schemas']['TariffSeason'][] {
  return seasons.map(({ id, month, day, kinds }) => ({
    id,
    start: `${month}/${day}`,
    days: kinds.map((kind) => ({ ...toDays(kind), ...(battery ? toFlags(battery) : {}) })),
  }));
}

/** @ledger tariff-minutes */
function toDays({ id, weekdays, periods }: DayKind): components['schemas']['TariffDays'] {
  return {
    id,
    days: weekdays.map((weekday) => names[weekday]).join(','),
    must_charge_start: 0,
    must_charge_duration: 0,
    periods: periods.map(({ start, rate }, at) => ({ id: `period_${at + 1}`, start, rate: toText(rate) })),
  };
}

/** @ledger tariff-grid-flags */
function toFlags({ chargesFromGrid }: BatterySettings) {
  return { enable_charge_from_grid: chargesFromGrid, enable_discharge_to_grid: false };
}
