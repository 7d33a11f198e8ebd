import type { Activation } from '../../records/activations.ts';
import type { Site } from '../../simulation/site.ts';

export type Stage = 1 | 2 | 3 | 4 | 5;

/** How long each of the stages 2, 3 and 4 takes when all goes well, in seconds: to the first report, to be verified, and the faultless day. */
const connecting = 900;
const verifying = 3600;
const proving = 86_400;

/** @ledger activation-stages activation-stage-times */
export function toStage(site: Site, activation: Activation, now: number): Stage {
  if (site.operationalAt !== null && site.operationalAt <= now) return 5;
  if (activation.readyAt === null) return isReady(site, activation) ? 2 : 1;
  const since = now - activation.readyAt;
  if (since < connecting) return 2;
  return since < connecting + verifying ? 3 : 4;
}

/** Whether owner, address and gateway are recorded, which ends the first stage. */
export function isReady(site: Site, { fields }: Pick<Activation, 'fields'>): boolean {
  return fields.owner_id !== undefined && hasAddress(site) && (fields.envoy_serial_numbers ?? []).length > 0;
}

export function hasAddress({ address }: Site): boolean {
  return Object.keys(address).length > 0;
}

/**
 * When a site with these arrays reaches its last stage and goes into operation, in epoch seconds; null while that is not in sight. One
 * that is on its way, or there, stays so.
 *
 * @param modules how many are built
 */
export function toOperationalFrom(site: Site, readyAt: number | null, modules: number, now: number): number | null {
  if (site.operationalAt !== null && site.operationalAt <= now) return site.operationalAt;
  if (readyAt === null || modules === 0) return null;
  return site.operationalAt ?? Math.max(readyAt + connecting + verifying, now) + proving;
}
