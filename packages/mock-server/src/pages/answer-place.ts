import { readRequest } from '../call/read-request.ts';
import type { Trace } from '../call/trace.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Worlds } from '../records/worlds.ts';
import { createSession, readSession, toCookie } from './browser-session.ts';
import { checkForm } from './check-form.ts';
import { findPageWorld } from './find-page-world.ts';
import { matchRoute } from './match-route.ts';
import { toRefusalPage } from './refusal-page.ts';
import type { Place } from './route.ts';

/**
 * Answers a request for a page, always with a page: what is refused is one, and so is what failed inside, which the trace learns. A
 * POST gets through only with a form that a page of the same session carried.
 */
export async function answerPlace(place: Place, worlds: Worlds, request: Request, trace: Trace): Promise<Response> {
  const { pathname } = new URL(request.url);
  const response = await run(place, worlds, request, trace).catch(async (error: unknown) => {
    const refusal = error instanceof Refusal ? error : new Refusal('failed', { cause: error });
    if (refusal !== error) trace.failure = error;
    const world = trace.world ?? worlds.default;
    // Whatever failed may fail again here, and there is a page without it.
    const session = await readSession(world, request.headers, place.kind).catch(() => undefined);
    return toRefusalPage(refusal, place.toBanner(world, session, pathname));
  });
  return request.method === 'HEAD' ? new Response(null, response) : response;
}

async function run({ kind, routes }: Place, worlds: Worlds, request: Request, trace: Trace): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const world = await findPageWorld(worlds, kind, searchParams, request.headers);
  trace.world = world;
  const { answer, parameters } = matchRoute(routes, request.method, pathname);
  const read = await readRequest(request);
  const known = await readSession(world, read.headers, kind);
  const form = read.method === 'POST' ? checkForm(read, known) : new URLSearchParams();
  const session = known ?? (await createSession(world, kind));
  const response = await answer({ world, read, session, parameters, form });
  if (!known && !response.headers.has('Set-Cookie')) response.headers.set('Set-Cookie', toCookie(session)['Set-Cookie']);
  return response;
}
