import type { JournalEntry } from '../../records/journal.ts';
import type { Pieces } from './pieces.ts';

/** A parameter of a query or a form. */
export interface Field {
  /** As the journal has it: a word, or three asterisks. */
  readonly name: string;
  /** Percent-encoded apart from what is not told. */
  readonly value: Pieces;
}

const placeholders: Readonly<Record<string, string>> = { key: 'API_KEY' };

/** Verdicts that tell that a parameter was empty, whose value the journal masks all the same. */
const emptyOnes: Readonly<Record<string, string>> = {
  key_missing: 'key',
  client_id_missing: 'client_id',
  code_missing: 'code',
  refresh_token_missing: 'refresh_token',
};

/** The parameters of an encoded query or form of the journal. */
export function toFields(encoded: string, { steps }: JournalEntry): readonly Field[] {
  if (encoded === '') return [];
  const empty = steps.map(({ verdict }) => emptyOnes[verdict]);
  return encoded.split('&').map((pair) => {
    const at = pair.indexOf('=');
    const [name, value] = at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    if (value !== '***' || name === '***') return { name, value: value === '' ? [] : [value] };
    return { name, value: empty.includes(name) ? [] : [{ placeholder: placeholders[name] ?? toVariable(name) }] };
  });
}

/** Fields as one text, with ampersands between. */
export function toQueryPieces(fields: readonly Field[]): Pieces {
  return fields.flatMap(({ name, value }, at) => [`${at === 0 ? '' : '&'}${name}=`, ...value]);
}

/** The name of a variable that shells and people understand. A leading word keeps it from being one that the shell itself reads. */
function toVariable(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase();
  return known.has(plain) ? plain : `SENT_${plain}`;
}

const known = new Set(['CODE', 'CLIENT_ID', 'CLIENT_SECRET', 'REFRESH_TOKEN', 'USERNAME', 'PASSWORD', 'STATE']);
