import type { Choice, LoadSettings, Site } from './site.ts';

type LoadChoice = Extract<Choice, { readonly kind: 'load' }>;

/** How far above the level at which a load is cut lies the one from which on it has power again, in percent. */
const apart = 20;

/** As a contact is installed, with the levels and times of the published samples. */
const installed = {
  mode: 'basic',
  lowPercent: 30,
  highPercent: toHighPercent(30),
  startSeconds: 9 * 3600,
  endSeconds: 16 * 3600,
} as const satisfies Omit<LoadSettings, 'contact'>;

/** How the load behind a dry contact is controlled at an instant in epoch seconds. */
export function toLoadSettings(site: Site, contact: string, instant: number): LoadSettings {
  const chosen = site.choices?.findLast(
    (each): each is LoadChoice => each.kind === 'load' && each.contact === contact && each.at <= instant,
  );
  return chosen ?? { ...installed, contact };
}

/** No write sets it: it follows the level at which the load is cut. @ledger load-control-soc-high */
export function toHighPercent(lowPercent: number): number {
  return Math.min(100, lowPercent + apart);
}
