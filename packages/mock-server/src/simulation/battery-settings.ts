import { toDraw } from '../random.ts';
import type { BatterySettings, Choice, Site } from './site.ts';

const purposes = { reserve: 71, stormGuard: 72, mode: 73 } as const;

/** How the battery of a site is set at an instant in epoch seconds: as somebody chose, or else as it was installed. */
export function toBatterySettings(seed: number, site: Site, instant: number): BatterySettings {
  return findLast(site, 'battery', instant) ?? toInstalled(seed, site);
}

/** Whether storm guard is on at an instant in epoch seconds. */
export function isStormGuarded(seed: number, site: Site, instant: number): boolean {
  return findLast(site, 'storm-guard', instant)?.isEnabled ?? toDraw(seed, purposes.stormGuard, site.id, 0) < 0.7;
}

/** Whether the microinverters may produce at an instant in epoch seconds. */
export function isProducing(site: Site, instant: number): boolean {
  return findLast(site, 'production', instant)?.isOn ?? true;
}

type ChoiceOf<Kind extends Choice['kind']> = Extract<Choice, { readonly kind: Kind }>;

function findLast<Kind extends Choice['kind']>(site: Site, kind: Kind, instant: number): ChoiceOf<Kind> | undefined {
  return site.choices?.findLast((each): each is ChoiceOf<Kind> => each.kind === kind && each.at <= instant);
}

function toInstalled(seed: number, site: Site): BatterySettings {
  const reservePercent = 10 + 5 * Math.floor(5 * toDraw(seed, purposes.reserve, site.id, 0));
  return { mode: 'self-consumption', reservePercent, shutdownPercent: 5, chargesFromGrid: false };
}
