import { type OperationRow, operations } from '@heliostat/spec';
import { InvalidArgument } from '../errors/invalid-argument.ts';
import { liveStatuses, toLiveRefusalCode } from '../errors/live-refusals.ts';
import { checkLatency } from './check-latency.ts';
import type { Effect, Fault, FaultKind, FaultRequest } from './fault.ts';

/** The fields of each kind of fault, besides those that all have. */
const fields: Readonly<Record<FaultKind, readonly string[]>> = {
  status: ['status', 'afterSeconds'],
  latency: ['latency'],
  reset: [],
  truncate: ['framing'],
  'content-type': ['mediaType'],
  html: ['status'],
  'lost-answer': [],
};
/** The longest duration, in seconds. A fault that comes then comes too late. */
const longestStream = 299;
/** What can happen to a page of the OAuth server. */
const kindsOfPages: readonly FaultKind[] = ['latency', 'reset', 'html', 'lost-answer'];
const pageStatuses = [502, 503, 504] as const;
const rows = Object.values<OperationRow>(operations);
const apiRows = rows.filter(({ path }) => path.startsWith('/api/'));

/**
 * Reads what a fault shall be, for callers without a type checker.
 *
 * @throws InvalidArgument for what could never show: it names what there is
 */
export function checkFault(given: FaultRequest): Omit<Fault, 'id'> & Effect {
  const { operationId, times = null, probability = 1, kind = 'status', ...details } = toRecord(given);
  const row = operationId === null ? null : toRow(operationId);
  checkKind(kind, row);
  const stranger = Object.keys(details).find((name) => !fields[kind].includes(name));
  if (stranger !== undefined) {
    const all = ['operationId', 'times', 'probability', 'kind', ...fields[kind]];
    throw new InvalidArgument(`A fault of kind ${kind} has ${all.join(', ')}, and no ${stranger}.`);
  }
  if (times !== null && !(Number.isSafeInteger(times) && Number(times) >= 1)) {
    throw new InvalidArgument(`times has to be a whole number of at least 1, or null for always, not ${times}.`);
  }
  if (typeof probability !== 'number' || !(probability > 0 && probability <= 1)) {
    throw new InvalidArgument(`probability has to be a number greater than 0 and at most 1, not ${probability}.`);
  }
  return { operationId: row?.id ?? null, times: times as number | null, probability, ...toEffect(kind, row, details) };
}

function toRecord(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given === 'object' && given !== null) return { ...given };
  throw new InvalidArgument('A fault is an object with operationId, times, probability, kind and what the kind needs.');
}

function toRow(id: unknown): OperationRow {
  const row = rows.find((each) => each.id === id);
  if (row) return row;
  const names = rows.map((each) => each.id).join(', ');
  throw new InvalidArgument(`No operation is called ${id}. There is null for all of the API, and there are ${names}.`);
}

function checkKind(kind: unknown, row: OperationRow | null): asserts kind is FaultKind {
  const possible = isPage(row) ? kindsOfPages : Object.keys(fields);
  if (possible.some((each) => each === kind)) return;
  throw new InvalidArgument(`${row?.id ?? 'The API'} has no fault of kind ${kind}. There are ${possible.join(', ')}.`);
}

function isPage(row: OperationRow | null): boolean {
  return row !== null && !row.path.startsWith('/api/') && row.path !== '/oauth/token';
}

function toEffect(kind: FaultKind, row: OperationRow | null, details: Readonly<Record<string, unknown>>): Effect {
  switch (kind) {
    case 'status':
      return { kind, status: checkStatus(details.status, row), ...checkAfter(details, row) };
    case 'latency':
      return { kind, latency: checkLatency(details.latency) };
    case 'truncate':
      return { kind, framing: checkWord('framing', details.framing ?? 'content-length', ['content-length', 'chunked'] as const) };
    case 'content-type':
      return { kind, mediaType: checkMediaType(details.mediaType ?? 'text/plain;charset=UTF-8') };
    case 'html':
      return { kind, status: checkWord('status', details.status ?? 503, pageStatuses) };
    case 'reset':
    case 'lost-answer':
      return { kind };
  }
}

function checkStatus(status: unknown, row: OperationRow | null): number {
  const declaring = row ? [row] : apiRows;
  const [first, ...others] = declaring.map(({ responses }) => Object.keys(responses).filter((each) => Number(each) >= 400));
  const statuses = (first ?? []).filter((each) => others.every((declared) => declared.includes(each)));
  if (typeof status === 'number' && statuses.includes(String(status))) return status;
  const hint = pageStatuses.some((each) => each === status) ? ' A proxy in front of it does: that is a fault of kind html.' : '';
  const what = row
    ? `${row.id} does not fail with ${status}. It declares`
    : `Not every operation fails with ${status}. All declare`;
  throw new InvalidArgument(`${what} ${statuses.join(', ')}.${hint}`);
}

/** After how many seconds of a live stream: only there is anything to come later. */
function checkAfter(
  { status, afterSeconds }: Readonly<Record<string, unknown>>,
  row: OperationRow | null,
): { readonly afterSeconds?: number } {
  if (afterSeconds === undefined) return {};
  if (row?.id !== 'getLiveData') throw new InvalidArgument('Only getLiveData runs for seconds: no other fault has afterSeconds.');
  if (!Number.isSafeInteger(afterSeconds) || Number(afterSeconds) < 0 || Number(afterSeconds) > longestStream) {
    throw new InvalidArgument(`afterSeconds has to be a whole number from 0 to ${longestStream}, not ${afterSeconds}.`);
  }
  if (toLiveRefusalCode(Number(status))) return { afterSeconds: Number(afterSeconds) };
  throw new InvalidArgument(`A stream that runs does not fail with ${status}. It does with ${liveStatuses.join(', ')}.`);
}

function checkWord<T extends string | number>(name: string, given: unknown, words: readonly T[]): T {
  const word = words.find((each) => each === given);
  if (word === undefined) throw new InvalidArgument(`${name} has to be ${words.join(' or ')}, not ${given}.`);
  return word;
}

function checkMediaType(given: unknown): string {
  if (typeof given === 'string' && /^[\w.+-]+\/[\w.+-]+(;[\x20-\x7e]*)?$/.test(given)) return given;
  throw new InvalidArgument(`mediaType has to be a media type such as text/plain, not ${given}.`);
}
