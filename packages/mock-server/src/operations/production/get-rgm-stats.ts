import type { components } from '@heliostat/spec';
import type { Call, Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { isMeterActive } from '../../simulation/meter-spans.ts';
import { listMeteredReports, type MeteredReport } from '../../simulation/metered-reports.ts';
import type { Span } from '../../simulation/micro-reports.ts';
import { toChannelReports } from '../../simulation/rgm-channels.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import { toFirstMidnight, toMidnight } from '../telemetry-window.ts';
import { toMeta } from '../to-meta.ts';

const week = 7 * 86_400;
const quarter = 900;

/** @ledger production-rgm-empty production-rgm-channel-order production-meter-serial telemetry-alignment */
export const getRgmStats: Operation<'getRgmStats'> = {
  simulate(call) {
    const { world, site } = call;
    const energy = world.energy.of(site);
    const now = toEpochSeconds(world.clock);
    const reports = listMeteredReports(energy, 'production', toSpan(call, energy, now), now);
    const bySerial = Map.groupBy(reports, ({ meter }) => meter.serial);
    return {
      system_id: site.id,
      total_devices: isMeterActive(energy.plant, 'production', now) ? 1 : 0,
      meta: toMeta(site, now),
      intervals: reports.map(({ end, flows, step }) => ({
        end_at: end,
        wh_del: flows.produced[step] ?? 0,
        devices_reporting: 1,
      })),
      meter_intervals: [...bySerial.values()].map((each) => toSeries(energy, each, now)),
    };
  },
};

/** @ledger production-rgm-rounding production-rgm-start production-rgm-seven-days */
function toSpan({ query, site }: Call<'getRgmStats'>, { calendar }: SiteEnergy, now: number): Span {
  const start = query.start_at === undefined ? toMidnight(calendar, now) : toRounded(Number(query.start_at));
  const from = Math.max(start, toFirstMidnight(calendar, site, now));
  const end = query.end_at === undefined ? Math.min(now, from + week) : Number(query.end_at);
  return { from, until: toRounded(end) };
}

function toRounded(instant: number): number {
  return Math.floor(instant / quarter) * quarter;
}

/** All of the first channel, then all of the second, then all of the third. */
function toSeries(energy: SiteEnergy, reports: readonly MeteredReport[], now: number): components['schemas']['RgmMeterSeries'] {
  const rows = reports.flatMap((report) =>
    toChannelReports(energy, report, now).map(({ channel, energy: wh, power }) => ({
      channel,
      end_at: report.end,
      wh_del: wh,
      curr_w: power,
    })),
  );
  const { serial = '', gatewaySerial = '' } = reports[0]?.meter ?? {};
  return {
    meter_serial_number: serial,
    envoy_serial_number: gatewaySerial,
    intervals: rows.toSorted((one, other) => one.channel - other.channel),
  };
}
