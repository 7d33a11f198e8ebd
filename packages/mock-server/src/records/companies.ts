import type { Store } from '../store/store.ts';

/** An installer company, or a branch of one. */
export interface Company {
  /** `enl_cid` of its members. */
  readonly id: number;
  readonly name: string;
  /** Town, state and country in one line. */
  readonly location: string;
  /** The company that it is a branch of; null for one that stands for itself. */
  readonly parentId: number | null;
  /** Other companies that may work for it. */
  readonly subcontractors: readonly { readonly companyId: number; readonly isEnabled: boolean }[];
}

/** The companies of a world, found by id. */
export interface Companies {
  put(company: Company): Promise<void>;
  get(id: number): Promise<Company | undefined>;
  listBranches(id: number): Promise<readonly Company[]>;
}

export function createCompanies(store: Store): Companies {
  return {
    put: (company) => store.put('companies', String(company.id), company),
    get: (id) => store.get<Company>('companies', String(id)),
    listBranches: async (id) => (await store.list<Company>('companies')).filter(({ parentId }) => parentId === id),
  };
}
