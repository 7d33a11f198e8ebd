import type { Json } from '../lint/contract.ts';

/** An example of an answer, and what its own document's schema holds against it. */
export interface Example {
  /** Where it stands in its document, as a JSON pointer. */
  readonly pointer: string;
  readonly status: string;
  readonly value: Json;
  /** One line a fault; none where it fits. */
  readonly faults: readonly string[];
}

/** Names of properties, each as the path from the body down to it, lists and branches left out: `systems.address.city`; a `*` stands for any name. */
export interface Fields {
  readonly all: readonly string[];
  /** Those that hold nothing further. */
  readonly leaves: readonly string[];
}

/** One operation as a document tells it, in a form that both documents can be brought into. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** Null where the document gives none. */
  readonly id: string | null;
  /** Names of parameters outside the body. */
  readonly parameters: readonly string[];
  readonly requestFields: Fields;
  /** Of the answers with a status in the 200s. */
  readonly responseFields: Fields;
  readonly statuses: readonly string[];
  readonly examples: readonly Example[];
}

/** What two documents have to share of an operation to mean the same one: parameters in a path may be named differently. */
export function toKey({ method, path }: Pick<Operation, 'method' | 'path'>): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
}
