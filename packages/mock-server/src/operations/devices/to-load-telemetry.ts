import { Refusal } from '../../errors/refusal.ts';
import type { World } from '../../records/world.ts';
import { stepSeconds } from '../../simulation/day-flows.ts';
import { type Load, listLoadReports } from '../../simulation/load-reports.ts';
import { hasFineLoads } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import { fineSeconds } from '../../simulation/to-fine-energy.ts';
import { readTelemetryWindow, type WindowQuery } from '../telemetry-window.ts';

interface Asked {
  readonly world: World;
  readonly site: Site;
  readonly query: WindowQuery & { readonly interval_duration?: string };
}

/**
 * What an EV charger or the heat pump took, by interval. @throws Refusal `invalid` for five minutes at a site without them
 *
 * @ledger device-telemetry-interval-duration device-telemetry-interval-duration-default device-telemetry-interval-duration-refused
 * device-telemetry-window-integers device-telemetry-intervals-flat device-telemetry-consumption-sign
 * device-telemetry-heat-pump-negative telemetry-interval-length telemetry-alignment telemetry-empty telemetry-integers
 */
export function toLoadTelemetry(call: Asked, load: Load | null) {
  const { energy, granularity, span, told, now } = readTelemetryWindow(call);
  const isFine = call.query.interval_duration === '5mins';
  if (isFine && !hasFineLoads(call.site)) throw new Refusal('invalid', { text: unsupported });
  const reports = load === null ? [] : listLoadReports(energy, load, span, now, isFine ? fineSeconds : stepSeconds);
  return {
    system_id: call.site.id,
    granularity,
    interval_duration: isFine ? ('5mins' as const) : ('15mins' as const),
    ...told,
    items: 'intervals' as const,
    intervals: reports.map(({ end, energy: taken }) => ({ end_at: end, wh_consumed: taken })),
  };
}

const unsupported = "Invalid request because of 'interval_duration 5mins is not supported for this system'";
