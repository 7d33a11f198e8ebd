import type { Json } from '../lint/contract.ts';
import type { Difference } from './differences.ts';

/** A record of the ledger, as far as the comparison reads it. */
export interface Entry {
  readonly id: string;
  readonly statement: string;
  readonly published: string | null;
  readonly operations: readonly string[] | 'all';
}

/** The records that concern an operation: those that differ from what is published, and those about what is not. */
export interface Concerning {
  readonly deviations: readonly Entry[];
  readonly additions: readonly Entry[];
}

/** @param id the operation; records of every operation are left out, since they would stand in every row */
export function toConcerning(entries: readonly Entry[], id: string | null): Concerning {
  const own = entries.filter(({ operations }) => operations !== 'all' && id !== null && operations.includes(id));
  return { deviations: own.filter(isDeviation), additions: own.filter((entry) => !isDeviation(entry)) };
}

/** Whether a record differs from what is published for every operation at once. */
export function isEverywhere(entry: Entry): boolean {
  return entry.operations === 'all' && isDeviation(entry);
}

function isDeviation({ published }: Entry): boolean {
  return published !== null;
}

/** The ids of the records that name a field, a parameter or a status, as a word of its own. */
export function listNaming(entries: readonly Entry[], name: string): readonly string[] {
  return entries
    .filter((entry) =>
      toText(entry)
        .split(/[^\w-]+/)
        .includes(name),
    )
    .map(({ id }) => id);
}

/** The ids of the records that account for a difference: they quote both values, or, where none does, name its field. */
export function listCovering(entries: readonly Entry[], { pointer, published, authored }: Difference): readonly string[] {
  const quoting = entries.filter((entry) => [published, authored].every((value) => isQuoted(toText(entry), value)));
  if (quoting.length > 0) return quoting.map(({ id }) => id);
  const field = pointer.split('/').findLast((step) => step !== '' && !/^\d+$/.test(step));
  return field === undefined ? [] : listNaming(entries, field.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function isQuoted(text: string, value: Json | undefined): boolean {
  if (typeof value === 'object' || value === undefined) return false;
  return typeof value === 'string' && value !== '' ? text.includes(value) : text.split(/[\s,;:.()`"]+/).includes(String(value));
}

function toText({ statement, published }: Entry): string {
  return `${statement} ${published ?? ''}`;
}
