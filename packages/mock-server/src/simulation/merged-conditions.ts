import { stepSeconds } from './day-flows.ts';
import type { Condition, ConditionKind, Site } from './site.ts';
import { type Stretch, toMerged } from './to-merged.ts';

/** When something happens to a site, in the order of time; periods that overlap or meet are one. */
interface Merged {
  /** As it was given. */
  readonly exact: readonly Stretch[];
  /** Widened to whole intervals, as the model has it. */
  readonly whole: readonly Stretch[];
}

/** By the conditions of a site: a lifetime asks for each of its days. They go as soon as nobody has the site any more. */
const known = new WeakMap<readonly Condition[], Map<ConditionKind, Merged>>();
const none: Merged = { exact: [], whole: [] };

/** When something of a kind happens to a site. However often it is asked for, it is put together once. */
export function toMergedConditions({ conditions }: Pick<Site, 'conditions'>, kind: ConditionKind): Merged {
  if (!conditions) return none;
  const byKind = known.get(conditions) ?? new Map<ConditionKind, Merged>();
  known.set(conditions, byKind);
  const merged = byKind.get(kind) ?? toMergedKind(conditions, kind);
  byKind.set(kind, merged);
  return merged;
}

function toMergedKind(conditions: readonly Condition[], kind: ConditionKind): Merged {
  const own = conditions.filter((each) => each.kind === kind && each.until > each.from);
  if (own.length === 0) return none;
  const whole = own.map(({ from, until }) => ({
    from: Math.floor(from / stepSeconds) * stepSeconds,
    until: Math.ceil(until / stepSeconds) * stepSeconds,
  }));
  return { exact: toMerged(own), whole: toMerged(whole) };
}

/** Those of some periods in the order of time that touch a stretch. No two of them overlap. */
export function listTouching(merged: readonly Stretch[], start: number, end: number): readonly Stretch[] {
  let [low, high] = [0, merged.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle]?.until ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < merged.length && (merged[last]?.from ?? end) < end) last++;
  return merged.slice(low, last);
}
