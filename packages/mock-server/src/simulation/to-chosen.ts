import type { Choice, Site } from './site.ts';

/** A site after a decision. Choices stay in the order of their instants: a gateway may carry one out later than the next. */
export function toChosen(site: Site, choice: Choice): Site {
  const choices = [...(site.choices ?? []), choice].sort((one, other) => one.at - other.at);
  return { ...site, choices };
}
