import type { components } from '@heliostat/spec';

/** What a system must be like. What is absent does not matter. */
export interface SystemFilter {
  readonly ids?: ReadonlySet<number>;
  /** In lower case. */
  readonly name?: string;
  readonly reference?: string;
  readonly otherReference?: string;
  readonly statuses?: ReadonlySet<string>;
}

/** The filter of a search, without what is empty; undefined where nothing is left. @ledger search-empty-ignored */
export function readFilter(sent: components['schemas']['SystemFilter']): SystemFilter | undefined {
  const filter: SystemFilter = {
    ...(sent.ids?.length && { ids: new Set(sent.ids) }),
    ...(sent.name && { name: sent.name.toLowerCase() }),
    ...(sent.reference && { reference: sent.reference }),
    ...(sent.other_reference && { otherReference: sent.other_reference }),
    ...(sent.statuses?.length && { statuses: new Set<string>(sent.statuses) }),
  };
  return Object.keys(filter).length === 0 ? undefined : filter;
}
