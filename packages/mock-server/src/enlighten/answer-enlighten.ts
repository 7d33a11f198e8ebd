import type { Trace } from '../call/trace.ts';
import { answerPlace } from '../pages/answer-place.ts';
import type { Worlds } from '../records/worlds.ts';
import { toEnlightenBanner } from './enlighten-page.ts';
import { enlightenRoutes } from './routes.ts';

/** Whether a path belongs to the home owner's page. */
export function isEnlighten(path: string): boolean {
  return path === '/enlighten' || path.startsWith('/enlighten/');
}

/** The page where people see which applications have access, and take it back. The live service has it at another host. */
export function answerEnlighten(worlds: Worlds, request: Request, trace: Trace): Promise<Response> {
  return answerPlace({ kind: 'enlighten', routes: enlightenRoutes, toBanner: toEnlightenBanner }, worlds, request, trace);
}
