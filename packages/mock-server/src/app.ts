import { answerAdmin } from './admin/answer-admin.ts';
import { runPipeline } from './api/pipeline.ts';
import { createTrace, type Trace } from './api/trace.ts';
import type { Engine } from './engine/create-engine.ts';
import { Refusal } from './errors/refusal.ts';
import { type Realm, toResponse } from './errors/render.ts';
import { answerOAuth, matchOAuth } from './oauth-server/answer-oauth.ts';
import type { World } from './records/world.ts';

/** What the front needs to answer anything. */
export interface AppContext {
  readonly world: World;
  readonly engine: Engine;
  readonly responses: 'simulated' | 'samples';
  readonly adminToken: string;
  /** Told of every failure that is the mock's own, with the number of the journal entry. */
  readonly report: (failure: unknown, journalNumber: number) => void;
}

/** The front: which half of the host a request is for, one place for errors, one entry in the journal. */
export function createApp(context: AppContext): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/_heliostat/')) return withDate(context, await answerAdmin(context, request, pathname));
    const realm = pathname.startsWith('/oauth/') ? 'oauth' : 'api';
    const trace = createTrace();
    const response = await answer(context, request, pathname, realm, trace).catch((error: unknown) =>
      onError(context, error, realm, trace),
    );
    context.world.journal.add({
      at: context.world.clock.now(),
      method: request.method,
      path: pathname,
      operationId: trace.row?.id ?? null,
      application: trace.application?.name ?? null,
      steps: trace.steps,
      status: response.status,
    });
    return withDate(context, response);
  };
}

async function answer(context: AppContext, request: Request, path: string, realm: Realm, trace: Trace): Promise<Response> {
  if (realm === 'api') return runPipeline(context, request, trace);
  const row = await trace.step('match-operation', () => matchOAuth(request.method, path));
  trace.row = row;
  return trace.step(row.id, () => answerOAuth(context.world, row, request));
}

function onError({ world, report }: AppContext, error: unknown, realm: Realm, trace: Trace): Response {
  if (error instanceof Refusal) return toResponse(error, trace.row, realm);
  report(error, world.journal.count() + 1);
  return toResponse(new Refusal('failed', { cause: error }), trace.row, realm);
}

function withDate({ world }: AppContext, response: Response): Response {
  response.headers.set('Date', new Date(world.clock.now()).toUTCString());
  return response;
}
