import type { Body } from '../call/body.ts';
import type { ReadRequest } from '../call/read-request.ts';
import type { AdminRow } from './admin-document.ts';
import { AdminError } from './admin-error.ts';
import type { GivenInput } from './check-input.ts';

/**
 * The input of an operation, as a request carries it. Numbers in path and query become numbers; nothing is checked yet.
 *
 * @param params of the path, as sent
 * @throws AdminError `media_type_unsupported`, or `invalid` for a parameter that comes twice
 */
export function readInput(row: AdminRow, params: Readonly<Record<string, string>>, { query, body }: ReadRequest): GivenInput {
  const path = Object.entries(params).map(([name, value]) => [name, toValue(row, name, decodeURIComponent(value))]);
  const value = readJson(row, body);
  return {
    ...(path.length > 0 && { path: Object.fromEntries(path) }),
    ...(query.size > 0 && { query: readQuery(row, query) }),
    ...(value !== undefined && { body: value }),
  };
}

function readQuery(row: AdminRow, query: URLSearchParams): object {
  const twice = [...query.keys()].find(
    (name) => query.getAll(name).length > 1 && row.parameters.some((each) => each.name === name),
  );
  if (twice !== undefined) {
    throw new AdminError('invalid', `query/${twice} comes more than once. Send it once.`, { at: `query/${twice}` });
  }
  return Object.fromEntries([...query].map(([name, value]) => [name, toValue(row, name, value)]));
}

function toValue({ parameters }: AdminRow, name: string, text: string): string | number {
  const isNumber = parameters.find((each) => each.name === name)?.schema.type === 'integer';
  return isNumber && /^-?\d{1,16}$/.test(text) ? Number(text) : text;
}

/** An empty object is as good as no body where an operation takes none: some clients cannot send nothing. */
function readJson(row: AdminRow, body: Body): unknown {
  if (body.kind === 'none') return undefined;
  if (body.kind === 'json') return row.body === undefined && JSON.stringify(body.value) === '{}' ? undefined : body.value;
  throw new AdminError('media_type_unsupported', 'Send JSON, with the header Content-Type: application/json.', { at: 'body' });
}
