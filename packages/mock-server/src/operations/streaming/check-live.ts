import { Refusal } from '../../errors/refusal.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import type { LiveFlows } from '../../simulation/to-live-flows.ts';
import { isActive } from './is-active.ts';
import { isMeasured } from './is-measured.ts';

const oldestSoftware = 6;

/**
 * Refuses a site that cannot be streamed at an instant in epoch seconds, at the beginning and on the way.
 *
 * @throws Refusal `live_system_unknown`, `live_gateway_unsupported`, `live_not_supported` or `live_gateway_silent`
 * @ledger live-gateway-requirements live-473
 */
export function checkLive(energy: SiteEnergy | undefined, instant: number): asserts energy is SiteEnergy {
  if (!energy) throw new Refusal('live_system_unknown');
  const { site, productionMeter, consumptionMeter, systemController } = energy.plant;
  if (site.operationalAt === null || site.operationalAt > instant) {
    throw new Refusal('live_gateway_unsupported', { why: 'The site is not in operation yet, and has no active gateway.' });
  }
  if (!isSupported(site.gatewaySoftware)) {
    throw new Refusal('live_gateway_unsupported', { why: `The gateway has the software ${site.gatewaySoftware}.` });
  }
  if (!isMeasured(site, productionMeter, instant)) {
    throw new Refusal('live_not_supported', { why: 'The site has no active production meter.' });
  }
  if ((site.battery || systemController) && !isMeasured(site, consumptionMeter, instant)) {
    throw new Refusal('live_not_supported', { why: 'The site has a battery or a controller, and no active consumption meter.' });
  }
  if (site.silentSince !== undefined && site.silentSince <= instant) {
    throw new Refusal('live_gateway_silent', { why: 'The gateway fell silent.' });
  }
  if (isActive(site, 'gateway-offline', instant)) throw new Refusal('live_gateway_silent', { why: 'The gateway is offline.' });
}

/** Refuses a site without current. @throws Refusal `live_gateway_silent` @ledger live-473 */
export function checkPowered({ plant }: SiteEnergy, { isOffGrid }: LiveFlows): void {
  if (!isOffGrid || plant.systemController) return;
  throw new Refusal('live_gateway_silent', { why: 'The grid is away, and nothing at the site works without it.' });
}

/** One that is not named is current. */
function isSupported(software: string | undefined): boolean {
  return software === undefined || Number(/\d+/.exec(software)?.[0] ?? 0) >= oldestSoftware;
}
