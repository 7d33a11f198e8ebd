import { Refusal } from '../errors/refusal.ts';
import { toResponse } from '../errors/to-response.ts';
import { isSameText } from '../records/is-same-text.ts';
import { toDescription } from '../records/to-description.ts';
import type { World } from '../records/world.ts';

/** What the admin API needs. */
export interface AdminContext {
  readonly world: World;
  readonly adminToken: string;
}

/**
 * The admin API of the mock, outside of everything that the live service has: whether it is up, what its world holds, and what
 * it was asked. All but the first want the admin token.
 */
export async function answerAdmin({ world, adminToken }: AdminContext, request: Request, path: string): Promise<Response> {
  if (request.method !== 'GET') {
    return toResponse(new Refusal('method_not_allowed', { headers: { Allow: 'GET' } }), undefined, 'api');
  }
  if (path === '/_heliostat/health') return toJson({ status: 'up' });
  if (!isSameText(request.headers.get('Authorization') ?? '', `Bearer ${adminToken}`)) {
    return toResponse(new Refusal('admin_token_wrong'), undefined, 'api');
  }
  if (path === `/_heliostat/worlds/${world.id}`) return toJson(await toDescription(world));
  if (path === `/_heliostat/worlds/${world.id}/journal`) return toJson({ entries: world.journal.list() });
  return toResponse(new Refusal('unknown_path'), undefined, 'api');
}

function toJson(body: unknown): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } });
}
