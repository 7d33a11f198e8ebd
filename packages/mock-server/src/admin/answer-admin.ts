import { envelopes } from '../errors/envelopes.ts';
import { Refusal } from '../errors/refusal.ts';
import { toJson } from '../errors/to-json.ts';
import { isSameText } from '../records/is-same-text.ts';
import { toDescription } from '../records/to-description.ts';
import type { Worlds } from '../records/worlds.ts';

/** What the admin API needs. */
export interface AdminContext {
  readonly worlds: Worlds;
  readonly adminToken: string;
}

/**
 * The admin API of the mock, outside of everything that the live service has: whether it is up, what its world holds, and what
 * it was asked. All but the first want the admin token.
 */
export async function answerAdmin({ worlds, adminToken }: AdminContext, request: Request, path: string): Promise<Response> {
  if (request.method !== 'GET') return toRefused(new Refusal('method_not_allowed', { headers: { Allow: 'GET' } }));
  if (path === '/_heliostat/health') return toAnswer({ status: 'up' });
  if (!isSameText(request.headers.get('Authorization') ?? '', `Bearer ${adminToken}`)) {
    return toRefused(new Refusal('admin_token_wrong'));
  }
  const world = worlds.default;
  if (path === `/_heliostat/worlds/${world.id}`) return toAnswer(await toDescription(world));
  if (path === `/_heliostat/worlds/${world.id}/journal`) return toAnswer({ entries: await world.journal.list() });
  return toRefused(new Refusal('unknown_path'));
}

function toAnswer(body: unknown): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } });
}

/** The contract knows nothing of the admin API, so its refusals have one envelope of their own choice. */
function toRefused(refusal: Refusal): Response {
  return toJson(envelopes.GatewayError(refusal), refusal);
}
