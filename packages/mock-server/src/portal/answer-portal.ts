import type { Trace } from '../call/trace.ts';
import { answerPlace } from '../pages/answer-place.ts';
import type { Worlds } from '../records/worlds.ts';
import { toPortalBanner } from './portal-page.ts';
import { portalRoutes } from './routes.ts';

/** Whether a path belongs to the portal. */
export function isPortal(path: string): boolean {
  return path === '/portal' || path.startsWith('/portal/');
}

/** The developer portal, for people. The live service has it at another host. */
export function answerPortal(worlds: Worlds, request: Request, trace: Trace): Promise<Response> {
  return answerPlace({ kind: 'portal', routes: portalRoutes, toBanner: toPortalBanner }, worlds, request, trace);
}
