import type { OperationRow } from '@heliostat/spec';
import type { JournalEntry } from '../records/journal.ts';
import type { Body } from './body.ts';
import { isSecretName, masked, toMaskedName, toMaskedText, toMaskedValue } from './masks.ts';
import type { ReadRequest } from './read-request.ts';
import { toFormObject } from './to-form-object.ts';

/** What the journal keeps of a request besides its line. */
export type JournalRequest = Pick<JournalEntry, 'query' | 'headers' | 'body'>;

const longest = 4_000;
const headerNames = ['accept', 'content-type', 'duration', 'prefer'];

/**
 * A request as the journal may tell it.
 *
 * @param row the operation that was asked for: a body is kept as far as that one takes it
 */
export function toJournalRequest(
  { query, headers, body }: Pick<ReadRequest, 'query' | 'headers' | 'body'>,
  row: OperationRow | undefined,
): JournalRequest {
  return {
    query: toMaskedParameters(query),
    headers: Object.fromEntries(
      headerNames.flatMap((name) => {
        const value = headers.get(name);
        return value === null ? [] : [[name, toMaskedText(value).slice(0, 200)]];
      }),
    ),
    body: toMaskedBody(body, row),
  };
}

function toMaskedParameters(parameters: URLSearchParams): string {
  return toText(parameters, (name, value) => `${toMaskedName(name)}=${encode(toMaskedValue(name, value))}`);
}

function toMaskedBody(body: Body, row: OperationRow | undefined): string | null {
  const isApi = row?.path.startsWith('/api/') ?? false;
  if (body.kind === 'json') return isApi && takes(row, 'application/json') ? toMaskedJson(body.value).slice(0, longest) : null;
  if (body.kind !== 'form') return null;
  const objects = isApi && takes(row, 'application/x-www-form-urlencoded') ? toFormObject(body.form) : {};
  return toText(body.form, (name, value) => {
    const isObject = Object.hasOwn(objects, name) && !isSecretName(name);
    return `${toMaskedName(name)}=${encode(isObject ? toMaskedJson(objects[name]) : toMaskedValue(name, value))}`;
  });
}

function takes(row: OperationRow | undefined, mediaType: string): boolean {
  return row?.requestBody.includes(mediaType) ?? false;
}

/** As many fields as a reader can use; the rest is not even looked at. */
function toText(parameters: URLSearchParams, toField: (name: string, value: string) => string): string {
  let text = '';
  for (const [name, value] of parameters) {
    text += `${text && '&'}${toField(name, value.slice(0, 2 * longest))}`;
    if (text.length > longest) break;
  }
  return text.slice(0, longest);
}

/** Three asterisks are written as they are: whoever makes a command of it looks for them. */
function encode(value: string): string {
  return value === masked ? masked : encodeURIComponent(value);
}

function toMaskedJson(value: unknown): string {
  return JSON.stringify(toMasked(value));
}

function toMasked(value: unknown): unknown {
  if (typeof value === 'string') return toMaskedText(value);
  if (Array.isArray(value)) return value.map(toMasked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [toFieldName(name), isSecretName(name) ? masked : toMasked(each)]),
  );
}

/** Fields of a body have names of their own, so here only the form of a name counts. */
function toFieldName(name: string): string {
  return /^[A-Za-z_]\w{0,63}$/.test(name) && toMaskedText(name) === name ? name : masked;
}
