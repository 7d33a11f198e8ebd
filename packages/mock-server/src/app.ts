import { answerAdmin } from './admin/answer-admin.ts';
import { runPipeline } from './api/pipeline.ts';
import { createTrace, type Trace } from './api/trace.ts';
import { answerDocs, isDocs } from './docs/answer-docs.ts';
import type { Engine } from './engine/create-engine.ts';
import { Refusal } from './errors/refusal.ts';
import { type Realm, toResponse } from './errors/to-response.ts';
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

/**
 * The front: which part of the host a request is for, one place for errors, one entry in the journal. The answer never rejects:
 * what goes wrong inside is a 500 and a report.
 */
export function createApp(context: AppContext): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const realm = pathname.startsWith('/oauth/') ? 'oauth' : 'api';
    const trace = createTrace();
    const response = await answer(context, request, pathname, trace).catch((error: unknown) =>
      onError(error, realm, trace, context.world.clock.now()),
    );
    if (isJournalled(pathname, trace)) writeJournal(context, request, pathname, trace, response.status);
    response.headers.set('Date', new Date(context.world.clock.now()).toUTCString());
    return response;
  };
}

async function answer(context: AppContext, request: Request, path: string, trace: Trace): Promise<Response> {
  if (isAdmin(path)) return answerAdmin(context, request, path);
  if (isDocs(path)) return answerDocs(request, path);
  if (!path.startsWith('/oauth/')) return runPipeline(context, request, trace);
  const row = await trace.step('match-operation', () => matchOAuth(request.method, path));
  trace.row = row;
  return trace.step(row.id, () =>
    answerOAuth(context.world, row, request, (application) => Object.assign(trace, { application })),
  );
}

/** What belongs to the mock alone is not in the journal, unless it failed: the live service has none of these paths. */
function isJournalled(path: string, { failure }: Trace): boolean {
  return failure !== undefined || !(isAdmin(path) || isDocs(path));
}

function isAdmin(path: string): boolean {
  return path.startsWith('/_heliostat/');
}

function onError(error: unknown, realm: Realm, trace: Trace, now: number): Response {
  const refusal = error instanceof Refusal ? error : new Refusal('failed', { cause: error });
  if (refusal !== error) trace.failure = error;
  try {
    return toResponse(refusal, trace.row, realm, now);
  } catch (defect) {
    trace.failure = defect;
    return toResponse(new Refusal('failed', { cause: defect }), trace.row, realm, now);
  }
}

function writeJournal({ world, report }: AppContext, request: Request, path: string, trace: Trace, status: number): void {
  const number = world.journal.add({
    at: world.clock.now(),
    method: request.method,
    path,
    operationId: trace.row?.id ?? null,
    application: trace.application?.name ?? null,
    steps: trace.steps,
    status,
  });
  if (trace.failure === undefined) return;
  try {
    report(trace.failure, number);
  } catch {
    // Whoever is told of failures must not become one.
  }
}
