import type { JournalEntry } from '../../records/journal.ts';
import type { Pieces } from './pieces.ts';
import { type Field, toFields, toQueryPieces } from './to-fields.ts';

/** A request of the journal as it could be sent again, with placeholders for what was masked. */
export interface SentRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: Pieces;
  readonly headers: readonly Header[];
  /** Who asks for tokens shows client id and client secret as Basic. */
  readonly isBasic: boolean;
  readonly body: SentBody;
  /** Whether all of it is here: the journal keeps neither what cannot be read nor the end of a long body. */
  readonly isWhole: boolean;
}

export interface Header {
  readonly name: string;
  readonly value: Pieces;
}

export type SentBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'form'; readonly fields: readonly Field[] };

/** Up to where the journal keeps a query and a body. */
const longest = 4_000;

export function toSentRequest(entry: JournalEntry): SentRequest {
  const fields = toFields(entry.query, entry);
  const body = toBody(entry);
  const query = toQueryPieces(fields);
  const isKeyNamed = [...fields, ...(body.kind === 'form' ? body.fields : [])].some(({ name }) => name === 'key');
  const said = (step: string) => entry.steps.find((each) => each.step === step)?.verdict;
  const has = (step: string, missing: string) => ![undefined, missing].includes(said(step));
  const target: Pieces = query.length === 0 ? [entry.path] : [`${entry.path}?`, ...query];
  return {
    method: entry.method,
    target,
    headers: [
      ...(has('check-token', 'bearer_missing')
        ? [{ name: 'Authorization', value: ['Bearer ', { placeholder: 'ACCESS_TOKEN' }] }]
        : []),
      ...(has('check-api-key', 'key_missing') && !isKeyNamed ? [{ name: 'key', value: [{ placeholder: 'API_KEY' }] }] : []),
      ...Object.entries(entry.headers).map(([name, value]) => ({ name, value: [value] })),
    ],
    isBasic: has('check-client', 'client_credentials_missing') && entry.path === '/oauth/token',
    body,
    isWhole: isWhole(entry, [...target, ...Object.values(entry.headers), ...toBodyPieces(body)]),
  };
}

function toBody(entry: JournalEntry): SentBody {
  const { body } = entry;
  if (body === null) return { kind: 'none' };
  return isForm(entry) ? { kind: 'form', fields: toFields(body, entry) } : { kind: 'text', text: body };
}

function isForm({ headers }: JournalEntry): boolean {
  return /^\s*application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '');
}

function isWhole({ method, query, headers, body, steps }: JournalEntry, literals: Pieces): boolean {
  if (steps.some(({ step, verdict }) => step === 'read-request' && verdict !== 'ok')) return false;
  if (query.length >= longest || (body?.length ?? 0) >= longest) return false;
  const mayHaveBody = method !== 'GET' && method !== 'HEAD';
  if (mayHaveBody && body === null && headers['content-type'] !== undefined) return false;
  return !literals.some((piece) => typeof piece === 'string' && piece.includes('***'));
}

function toBodyPieces(body: SentBody): Pieces {
  if (body.kind === 'none') return [];
  return body.kind === 'text' ? [body.text] : toQueryPieces(body.fields);
}
