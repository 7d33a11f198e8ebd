import { type OperationRow, operations } from '@heliostat/spec';
import { addRoute, createRouter, findRoute } from 'rou3';
import { checkMethod } from '../call/check-method.ts';
import type { ReadRequest } from '../call/read-request.ts';
import { Refusal } from '../errors/refusal.ts';

/** The operation that a request asks for, and what its path carries. */
export interface Match {
  readonly row: OperationRow;
  /** The parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The path without its trailing slash. */
  readonly path: string;
}

type RowsByMethod = Map<string, OperationRow>;

const router = createRouter<RowsByMethod>();
const paths = new Map<string, RowsByMethod>();

for (const row of Object.values<OperationRow>(operations)) {
  if (!row.path.startsWith('/api/')) continue;
  const rows = paths.get(row.path) ?? new Map();
  paths.set(row.path, rows.set(row.method, row));
}
for (const [path, rows] of paths) addRoute(router, '', path.replaceAll(/\{(\w+)\}/g, ':$1'), rows);

/** The operation that a request asks for as far as its line tells, whatever else is wrong with it. */
export function findOperation(method: string, path: string): OperationRow | undefined {
  return findRow(toTarget(path))?.data.get(method);
}

/**
 * Finds the operation of a request. One trailing slash is forgiven; a doubled one is not.
 *
 * @throws Refusal `method_not_implemented`, `unknown_path` or `method_not_allowed`
 * @ledger refusal-405-501 refusal-unknown-path refusal-trailing-slash systems-trailing-slash systems-empty-id-is-list
 */
export function matchOperation({ method, path: sent }: ReadRequest): Match {
  checkMethod(method);
  const path = toTarget(sent);
  const found = findRow(path);
  if (!found) throw new Refusal('unknown_path');
  const row = found.data.get(method);
  if (!row) throw new Refusal('method_not_allowed', { headers: { Allow: [...found.data.keys()].join(', ') } });
  const params = Object.fromEntries(Object.entries(found.params ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
  return { row, params, path };
}

function toTarget(sent: string): string {
  return sent.endsWith('/') ? sent.slice(0, -1) : sent;
}

function findRow(path: string): ReturnType<typeof findRoute<RowsByMethod>> {
  return path.includes('//') || path.endsWith('/') ? undefined : findRoute(router, '', path);
}
