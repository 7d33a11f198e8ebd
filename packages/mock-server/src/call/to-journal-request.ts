import { type OperationRow, operations } from '@heliostat/spec';
import type { JournalEntry } from '../records/journal.ts';
import type { Body } from './body.ts';
import type { ReadRequest } from './read-request.ts';
import { toFormObject } from './to-form-object.ts';

/** What the journal keeps of a request besides its line. */
export type JournalRequest = Pick<JournalEntry, 'query' | 'headers' | 'body'>;

const masked = '***';
const longest = 4_000;
const headerNames = ['accept', 'content-type', 'duration', 'prefer'];
/** Parameters and fields whose values let somebody in. */
const secret = /key|token|secret|password|code|state|csrf|username|card|credential|assertion/i;
/** Names that look secret and are none. */
const harmless = new Set(['postal_code', 'country_code', 'errorCode', 'grant_type', 'response_type', 'error_code']);
/** What a secret looks like that stands where none belongs: 32 hexadecimal digits, a JWT, a long run of base64. */
const shapes = /[0-9a-f]{32,}|eyJ[\w-]+\.[\w.-]+|[A-Za-z0-9_\-+/]{40,}={0,2}/gi;
const declared = new Set(Object.values<OperationRow>(operations).flatMap(({ parameters }) => parameters.query));

/** A request as the journal may tell it. */
export function toJournalRequest({ query, headers, body }: Pick<ReadRequest, 'query' | 'headers' | 'body'>): JournalRequest {
  return {
    query: toMaskedParameters(query),
    headers: Object.fromEntries(
      headerNames.flatMap((name) => {
        const value = headers.get(name);
        return value === null ? [] : [[name, toMaskedText(value.slice(0, 200))]];
      }),
    ),
    body: toMaskedBody(body),
  };
}

/** A text with three asterisks where it has the form of a secret. */
export function toMaskedText(text: string): string {
  return text.replaceAll(shapes, masked);
}

function toMaskedParameters(parameters: URLSearchParams): string {
  return [...parameters]
    .map(([name, value]) => {
      const isKnown = declared.has(name) && !isSecret(name);
      return `${toMaskedName(name)}=${isKnown ? encodeURIComponent(toMaskedText(value)) : masked}`;
    })
    .join('&')
    .slice(0, longest);
}

function toMaskedBody(body: Body): string | null {
  if (body.kind === 'json') return JSON.stringify(toMaskedValue(body.value)).slice(0, longest);
  if (body.kind !== 'form') return null;
  const fields = toFormObject(body.form);
  return [...body.form]
    .map(([name, value]) => {
      if (Object.hasOwn(fields, name))
        return `${toMaskedName(name)}=${encodeURIComponent(JSON.stringify(toMaskedValue(fields[name])))}`;
      return toMaskedParameters(new URLSearchParams([[name, value]]));
    })
    .join('&')
    .slice(0, longest);
}

function toMaskedValue(value: unknown): unknown {
  if (typeof value === 'string') return toMaskedText(value);
  if (Array.isArray(value)) return value.map(toMaskedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [toMaskedName(name), isSecret(name) ? masked : toMaskedValue(each)]),
  );
}

function isSecret(name: string): boolean {
  return secret.test(name) && !harmless.has(name);
}

/** A name that is none may be a secret whose name got lost. */
function toMaskedName(name: string): string {
  return /^[A-Za-z_][\w.[\]-]{0,63}$/.test(name) && toMaskedText(name) === name ? name : masked;
}
