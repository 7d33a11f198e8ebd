/** What pages of events and sessions are asked for with, as the contract found it valid. */
interface PageQuery {
  readonly offset?: string;
  readonly limit?: string;
}

const defaultLimit = 20;

/**
 * One page of a list that is made as it is read, and read no further than the page goes.
 *
 * @ledger ev-charger-paging ev-charger-count
 */
export function readPage<T>(list: Iterator<T>, { offset, limit }: PageQuery): readonly T[] {
  const first = Number(offset ?? 0);
  const count = Number(limit ?? defaultLimit);
  const page: T[] = [];
  for (let at = 0; at < first + count; at++) {
    const next = list.next();
    if (next.done) break;
    if (at >= first) page.push(next.value);
  }
  return page;
}
