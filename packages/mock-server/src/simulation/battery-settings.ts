import { toDraw } from '../random.ts';
import type { BatterySettings, Choice, Site } from './site.ts';

const purpose = 71;

/** How the battery of a site is set at an instant in epoch seconds: as somebody chose, or else as it was installed. */
export function toBatterySettings(seed: number, site: Site, instant: number): BatterySettings {
  return findLast(site, 'battery', instant) ?? toInstalled(seed, site);
}

/** Whether storm guard is on at an instant in epoch seconds: it is until somebody turns it off. */
export function isStormGuarded(site: Site, instant: number): boolean {
  return findLast(site, 'storm-guard', instant)?.isEnabled ?? true;
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
  const reservePercent = 10 + 5 * Math.floor(5 * toDraw(seed, purpose, site.id, 0));
  return { mode: 'self-consumption', reservePercent, shutdownPercent: 5, chargesFromGrid: false };
}
