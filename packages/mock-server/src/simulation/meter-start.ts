import { listMeterSpans } from './meter-spans.ts';
import type { SiteEnergy } from './site-energy.ts';

/**
 * The day from which on the production meter tells what a site produced: its first full day. Before, and where there is none, the
 * microinverters do. Undefined without a meter and before operation.
 *
 * @ledger production-lifetime-merged
 */
export function toMeterStart({ plant, calendar }: SiteEnergy): number | undefined {
  const { operationalAt } = plant.site;
  const [first] = listMeterSpans(plant, 'production');
  if (!first || operationalAt === null) return undefined;
  const start = Math.max(first.from, operationalAt);
  const day = calendar.dayOf(start);
  return calendar.startOf(day) === start ? day : day + 1;
}
