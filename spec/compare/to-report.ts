import type { JsonObject } from '../lint/contract.ts';
import { type Copy, listCopies, listProse } from './copied-sentences.ts';
import { isSamePath } from './fields.ts';
import { fromOpenApi } from './from-openapi.ts';
import { fromSwagger } from './from-swagger.ts';
import { type ExampleMatch, matchExamples } from './match-examples.ts';
import { type Operation, toKey } from './operation.ts';
import { type Entry, isEverywhere, listNaming, toConcerning } from './records.ts';

/** What is compared. Documents carry the name under which the report speaks of them. */
export interface Sources {
  readonly published: readonly { readonly name: string; readonly document: JsonObject }[];
  readonly authored: { readonly name: string; readonly document: JsonObject };
  readonly ledger: readonly Entry[];
}

/** How many of something each of the two documents has. */
export interface Counts {
  readonly published: number;
  readonly authored: number;
}

/** Something that is published and not ours, by name, with the records that account for it. */
export interface Absence {
  readonly kind: 'parameter' | 'request field' | 'response field' | 'status';
  readonly name: string;
  readonly records: readonly string[];
}

/** One operation that both documents have. */
export interface Row {
  readonly operation: string;
  readonly operationId: string | null;
  readonly counts: Readonly<Record<(typeof columns)[number], Counts>>;
  /** Ids of records that differ from what is published, and of records about what is not published. */
  readonly deviations: readonly string[];
  readonly additions: readonly string[];
  readonly examples: readonly ExampleMatch[];
  readonly absences: readonly Absence[];
  /** Our own examples that do not fit our own schemas. */
  readonly faults: readonly string[];
}

export interface Report {
  readonly files: { readonly published: readonly string[]; readonly authored: string };
  readonly rows: readonly Row[];
  /** Operations that only one of the documents has. */
  readonly only: { readonly published: readonly string[]; readonly authored: readonly string[] };
  /** Operations that are published more than once, and in which files. */
  readonly repeated: readonly { readonly operation: string; readonly files: readonly string[] }[];
  /** Deviations that concern every operation. */
  readonly everywhere: readonly string[];
  readonly copies: readonly Copy[];
}

export const columns = ['parameters', 'requestFields', 'responseFields', 'statuses', 'examples', 'validExamples'] as const;

/** Holds the authored contract against the published documents. */
export function toReport({ published, authored, ledger }: Sources): Report {
  const ours = new Map(fromOpenApi(authored.document).map((operation) => [toKey(operation), operation]));
  const found = published.flatMap(({ name, document }) => fromSwagger(document).map((operation) => ({ name, operation })));
  const theirs = new Map(found.map(({ operation }) => [toKey(operation), operation]));
  return {
    files: { published: published.map(({ name }) => name), authored: authored.name },
    rows: [...theirs].flatMap(([key, operation]) => {
      const match = ours.get(key);
      return match ? [toRow(operation, match, ledger)] : [];
    }),
    only: { published: listOnly(theirs, ours), authored: listOnly(ours, theirs) },
    repeated: [...Map.groupBy(found, ({ operation }) => toKey(operation)).values()].flatMap((all) => {
      const [first, ...others] = all;
      return first && others.length > 0 ? [{ operation: toName(first.operation), files: all.map(({ name }) => name) }] : [];
    }),
    everywhere: ledger.filter(isEverywhere).map(({ id }) => id),
    copies: listCopies(
      published.flatMap(({ name, document }) => listProse(document, name)),
      [
        ...listProse(authored.document, authored.name),
        ...ledger.flatMap(({ id, statement, published: text }) =>
          [statement, text ?? ''].map((each) => ({ place: `ledger record ${id}`, text: each })),
        ),
      ],
    ),
  };
}

function listOnly(these: ReadonlyMap<string, Operation>, those: ReadonlyMap<string, Operation>): readonly string[] {
  return [...these].filter(([key]) => !those.has(key)).map(([, operation]) => toName(operation));
}

function toName({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function toRow(published: Operation, authored: Operation, ledger: readonly Entry[]): Row {
  const { deviations, additions } = toConcerning(ledger, authored.id);
  const both = (count: (operation: Operation) => number): Counts => ({ published: count(published), authored: count(authored) });
  const fitting = ({ examples }: Operation) => examples.filter(({ faults }) => faults.length === 0).length;
  return {
    operation: toName(published),
    operationId: authored.id,
    counts: {
      parameters: both(({ parameters }) => parameters.length),
      requestFields: both(({ requestFields }) => requestFields.leaves.length),
      responseFields: both(({ responseFields }) => responseFields.leaves.length),
      statuses: both(({ statuses }) => statuses.length),
      examples: both(({ examples }) => examples.length),
      validExamples: both(fitting),
    },
    deviations: deviations.map(({ id }) => id),
    additions: additions.map(({ id }) => id),
    examples: matchExamples(published.examples, authored.examples, deviations),
    absences: listAbsences(published, authored, deviations),
    faults: authored.examples.flatMap(({ pointer, faults }) => faults.map((fault) => `${pointer}: ${fault}`)),
  };
}

function listAbsences(published: Operation, authored: Operation, deviations: readonly Entry[]): readonly Absence[] {
  const toAbsences = (kind: Absence['kind'], theirs: readonly string[], ours: readonly string[]) =>
    [...new Set(theirs.flatMap((path) => toAbsent(path, ours) ?? []))].map((name) => ({
      kind,
      name,
      records: listNaming(deviations, name.split('.').at(-1) ?? name),
    }));
  return [
    ...toAbsences('parameter', published.parameters, authored.parameters),
    ...toAbsences('request field', published.requestFields.leaves, authored.requestFields.all),
    ...toAbsences('response field', published.responseFields.leaves, authored.responseFields.all),
    ...toAbsences('status', published.statuses, authored.statuses),
  ];
}

/** The path, or as much of its start as ours lacks already: what hangs below need not be told. Undefined where ours has all of it. */
function toAbsent(path: string, ours: readonly string[]): string | undefined {
  const names = path.split('.');
  const starts = names.map((_name, index) => names.slice(0, index + 1).join('.'));
  return starts.find((start) => !start.endsWith('*') && !ours.some((other) => isSamePath(start, other)));
}
