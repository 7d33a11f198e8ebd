/** Things in the order of their instants. */
type Dated = { readonly at: number };

/** How many come before an instant. */
export function countBefore(dated: readonly Dated[], instant: number): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle]?.at ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those from one instant to another, without the latter. */
export function listBetween<T extends Dated>(dated: readonly T[], from: number, until: number): readonly T[] {
  return dated.slice(countBefore(dated, from), countBefore(dated, until));
}
