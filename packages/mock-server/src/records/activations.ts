import type { components } from '@heliostat/spec';
import type { Store } from '../store/store.ts';

type Sent = components['schemas']['ActivationUpdate'];

/** What the site itself holds, so that Monitoring shows it as well. */
type OfSite = 'system_name' | 'address' | 'source' | 'attachment_type' | 'interconnect_date';

/** What an installer recorded, by the names of the API and without what the site holds. What was never recorded is absent. */
export type RecordedFields = Omit<Sent, OfSite | 'reference' | 'authorized_subcontractor_id'>;

/** What is known about a site as an installation. One that nobody changed follows from its site, and is not kept. */
export interface Activation {
  /** The id of the site, of the system and of the activation. */
  readonly id: number;
  readonly fields: RecordedFields;
  /** The ids of the companies that work on the site for its installer. */
  readonly subcontractorIds: readonly number[];
  /** What companies call the site, by the id of the company. */
  readonly references: Readonly<Record<string, string>>;
  /** The company that created it by the API, or the user who did without one; undefined for a site that nobody created. */
  readonly creatorId?: number;
  /** Since when owner, address and gateway are recorded, in epoch seconds; null while one of them is missing, or where nobody knows. */
  readonly readyAt: number | null;
  /** Epoch seconds. */
  readonly updatedAt: number;
}

/** The activations of a world that somebody created or changed. */
export interface Activations {
  get(id: number): Promise<Activation | undefined>;
  put(activation: Activation): Promise<void>;
  delete(id: number): Promise<void>;
  list(): Promise<readonly Activation[]>;
}

export function createActivations(store: Store): Activations {
  const collection = 'activations';
  return {
    get: (id) => store.get<Activation>(collection, String(id)),
    put: (activation) => store.put(collection, String(activation.id), activation),
    delete: (id) => store.delete(collection, String(id)),
    list: () => store.list<Activation>(collection),
  };
}
