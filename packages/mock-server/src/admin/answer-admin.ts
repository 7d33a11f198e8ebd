import { readBearer } from '../call/read-bearer.ts';
import { readRequest } from '../call/read-request.ts';
import type { Trace } from '../call/trace.ts';
import { Refusal } from '../errors/refusal.ts';
import { toJson } from '../errors/to-json.ts';
import { isSameText } from '../records/is-same-text.ts';
import { AdminError } from './admin-error.ts';
import type { Admin } from './create-admin.ts';
import { findRoute, matchMethod, type Route } from './find-route.ts';
import { readInput } from './read-input.ts';

/** Who may ask the admin API over HTTP, and what answers. */
export interface AdminAccess {
  readonly admin: Admin;
  readonly adminToken: string;
}

const noStore = { 'Cache-Control': 'no-store' };

/** Whether a path belongs to the mock alone: the live service has none of these. */
export function isAdmin(path: string): boolean {
  return path === '/_heliostat' || path.startsWith('/_heliostat/');
}

/**
 * The admin API over HTTP: token, path, method, input, operation. What fails inside is a 500 in the envelope of the admin API, and
 * the trace learns of it.
 */
export async function answerAdmin(access: AdminAccess, request: Request, path: string, trace: Trace): Promise<Response> {
  const response = await answer(access, request, path).catch((error: unknown) => toRefused(error, trace));
  return request.method === 'HEAD' ? new Response(null, response) : response;
}

async function answer({ admin, adminToken }: AdminAccess, request: Request, path: string): Promise<Response> {
  const route = await findRoute(path);
  checkAdminToken(route, request, adminToken);
  const row = matchMethod(route, request.method);
  const read = await readRequest(request);
  const input = readInput(row, route?.params ?? {}, read);
  const run = admin[row.id] as (given: object) => Promise<unknown>;
  const output = await run(input);
  if (output === undefined) return new Response(null, { status: row.success, headers: noStore });
  return toJson(output, { status: row.success, headers: noStore });
}

/** Whatever the path holds, it is told to nobody without the token, and neither is whether it is there. */
function checkAdminToken(route: Route | undefined, { headers }: Request, adminToken: string): void {
  if (route?.isOpen) return;
  const given = readBearer(headers) ?? '';
  if (isSameText(given, adminToken)) return;
  const message = 'Send the admin token that was printed at start as `Authorization: Bearer …`.';
  throw new AdminError('admin_token_wrong', message, { headers: { 'WWW-Authenticate': 'Bearer' } });
}

function toRefused(error: unknown, trace: Trace): Response {
  const refused = toAdminError(error);
  if (refused.code === 'failed') trace.failure = refused.cause;
  return toJson(refused.toEnvelope(), { status: refused.status, headers: { ...refused.headers, ...noStore } });
}

function toAdminError(error: unknown): AdminError {
  if (error instanceof AdminError) return error;
  if (error instanceof Refusal && (error.code === 'unreadable' || error.code === 'too_large')) {
    return new AdminError(error.code, `${error.text}.`, { cause: error });
  }
  return new AdminError('failed', 'The mock failed. This is a defect of Heliostat, and no fault of the request.', {
    cause: error,
  });
}
