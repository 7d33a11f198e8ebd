/** A period in epoch seconds, `until` without its last instant. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Periods put together where they overlap or meet, in their order. */
export function toMerged<Each extends Stretch>(periods: readonly Each[]): readonly Stretch[] {
  const merged: { from: number; until: number }[] = [];
  for (const { from, until } of periods.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else merged.push({ from, until });
  }
  return merged;
}
