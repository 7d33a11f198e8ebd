import { addRoute, createRouter, findRoute as findInRouter, type RouterContext } from 'rou3';
import { type AdminRow, loadAdminDocument } from './admin-document.ts';
import { AdminError } from './admin-error.ts';

type RowsByMethod = ReadonlyMap<string, AdminRow>;

/** What is at a path. */
export interface Route {
  readonly rows: RowsByMethod;
  /** The parameters of the path, as sent. */
  readonly params: Readonly<Record<string, string>>;
  /** Whether it wants no token. */
  readonly isOpen: boolean;
}

let routing: Promise<RouterContext<RowsByMethod>> | undefined;

/** Finds what is at a path; undefined for nothing. */
export async function findRoute(path: string): Promise<Route | undefined> {
  routing ??= loadAdminDocument().then(({ rows }) => toRouter([...rows.values()]));
  const found = path.endsWith('/') ? undefined : findInRouter(await routing, '', path);
  if (!found) return undefined;
  return { rows: found.data, params: { ...found.params }, isOpen: [...found.data.values()].every(({ isOpen }) => isOpen) };
}

function toRouter(rows: readonly AdminRow[]): RouterContext<RowsByMethod> {
  const router = createRouter<RowsByMethod>();
  const byPath = Object.groupBy(rows, ({ path }) => path);
  for (const [path, own = []] of Object.entries(byPath)) {
    const byMethod = new Map(own.map((row) => [row.method, row]));
    addRoute(router, '', path.replaceAll(/\{(\w+)\}/g, ':$1'), byMethod);
  }
  return router;
}

/** The operation that a request asks for; HEAD asks for that of GET. @throws AdminError `path_unknown` or `method_not_allowed` */
export function matchMethod(route: Route | undefined, method: string): AdminRow {
  if (!route) {
    const hint = 'GET /_heliostat/openapi.json tells what it has.';
    throw new AdminError('path_unknown', `The admin API has nothing at this path. ${hint}`);
  }
  const row = route.rows.get(method === 'HEAD' ? 'GET' : method);
  if (row) return row;
  const allowed = [...route.rows.keys()].flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each])).join(', ');
  throw new AdminError('method_not_allowed', `This path takes ${allowed}.`, { headers: { Allow: allowed } });
}
