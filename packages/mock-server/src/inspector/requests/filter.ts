import type { JournalEntry } from '../../records/journal.ts';
import { toDecision, toRefusalCode } from './decision.ts';

/** Which requests are looked for. Empty texts ask for nothing. */
export interface Filter {
  /** A class such as `4xx` or a status such as `404`. */
  readonly status: string;
  readonly operation: string;
  readonly application: string;
  /** Anything that the journal says of a request. */
  readonly text: string;
  readonly refusalsOnly: boolean;
}

export function readFilter(query: URLSearchParams): Filter {
  const read = (name: string) => query.get(name)?.trim() ?? '';
  return {
    status: read('status'),
    operation: read('operation'),
    application: read('application'),
    text: read('text'),
    refusalsOnly: query.get('refusals') === 'only',
  };
}

/** The query of the page that shows what a filter asks for. */
export function toFilterQuery({ refusalsOnly, ...texts }: Filter): URLSearchParams {
  const given = Object.entries(texts).filter(([, value]) => value !== '');
  return new URLSearchParams(refusalsOnly ? [...given, ['refusals', 'only']] : given);
}

export function isMatching(entry: JournalEntry, { status, operation, application, text, refusalsOnly }: Filter): boolean {
  if (status !== '' && status !== String(entry.status) && status !== toStatusClass(entry.status)) return false;
  if (operation !== '' && operation !== entry.operationId) return false;
  if (application !== '' && application !== entry.application) return false;
  if (refusalsOnly && !isRefused(entry)) return false;
  return text === '' || toText(entry).includes(text.toLowerCase());
}

/** `4xx` of 404. */
export function toStatusClass(status: number): string {
  return `${Math.floor(status / 100)}xx`;
}

function isRefused(entry: JournalEntry): boolean {
  const decision = toDecision(entry);
  return decision !== undefined && toRefusalCode(decision) !== undefined;
}

function toText({ number, method, path, query, headers, body, operationId, application, steps, status }: JournalEntry): string {
  const line = `${method} ${path}${query === '' ? '' : `?${query} ${toReadable(query)}`}`;
  const said = steps.flatMap(({ step, verdict, why }) => [step, verdict, why]);
  return [number, status, line, ...Object.values(headers), body, operationId, application, ...said].join('\n').toLowerCase();
}

/** Somebody who looks for `a b` finds `a%20b`. What was cut off in the middle of a character stays as it is. */
function toReadable(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}
