import { fromStep, type Json } from '../lint/contract.ts';
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

/**
 * The ids of the records that account for a difference: they quote both values, or they name the field and quote ours; where ours has
 * nothing, they name the field and quote what is published. Naming a field alone says nothing about what stands in it.
 */
export function listCovering(entries: readonly Entry[], { pointer, published, authored }: Difference): readonly string[] {
  const step = pointer.split('/').findLast((each) => each !== '' && !/^\d+$/.test(each)) ?? '';
  const field = fromStep(step);
  const left = authored === undefined ? published : authored;
  return entries
    .filter((entry) => {
      const isCited = (value: Json | undefined) => isQuoted(toText(entry), value);
      return (isCited(published) && isCited(authored)) || (isCited(field) && isCited(left));
    })
    .map(({ id }) => id);
}

/** Whether a text has a value as a word of its own; of an object or a list, all of the names and values in it. */
function isQuoted(text: string, value: Json | undefined): boolean {
  if (value === undefined || value === '') return false;
  if (typeof value !== 'object' || value === null) return hasWhole(text, String(value));
  const parts = Object.entries(value).flatMap<Json>(([key, inner]) => (Array.isArray(value) ? [inner] : [key, inner]));
  return parts.length > 0 && parts.every((part) => isQuoted(text, part));
}

/** Numbers, dates and hyphenated words are whole: neither 3 nor 5 stands in 3.5, -3 or 2026-05-03. */
function hasWhole(text: string, words: string): boolean {
  const [before, after] = ['(?<![\\p{L}\\p{N}_-]|\\p{N}[.,:/])', '(?![\\p{L}\\p{N}_-]|[.,:/]\\p{N})'];
  return new RegExp(before + words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + after, 'u').test(text);
}

function toText({ statement, published }: Entry): string {
  return `${statement} ${published ?? ''}`;
}
