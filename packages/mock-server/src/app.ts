import { answerAdmin, isAdmin } from './admin/answer-admin.ts';
import type { Admin } from './admin/create-admin.ts';
import { runDueEvents } from './admin/scenario-files/run-due-events.ts';
import { createAsk } from './api/create-ask.ts';
import { runPipeline } from './api/pipeline.ts';
import { findWorld } from './call/find-world.ts';
import { type ReadRequest, readRequest } from './call/read-request.ts';
import { toJournalRequest } from './call/to-journal-request.ts';
import { createTrace, type Trace } from './call/trace.ts';
import type { Wait } from './clock.ts';
import { answerDocs, isDocs } from './docs/answer-docs.ts';
import type { Engine } from './engine/create-engine.ts';
import { answerEnlighten, isEnlighten } from './enlighten/answer-enlighten.ts';
import { Refusal } from './errors/refusal.ts';
import { type Realm, toResponse } from './errors/to-response.ts';
import { breakAnswer } from './gateway/break-answer.ts';
import { findOperation } from './gateway/match-operation.ts';
import { isInspector } from './inspector/addresses.ts';
import { createInspector } from './inspector/create-inspector.ts';
import { answerOAuth, findOAuth, matchOAuth } from './oauth-server/answer-oauth.ts';
import { answerPortal, isPortal } from './portal/answer-portal.ts';
import type { World } from './records/world.ts';
import type { Worlds } from './records/worlds.ts';

/** What the front needs to answer anything. */
export interface AppContext {
  readonly worlds: Worlds;
  readonly engine: Engine;
  readonly responses: 'simulated' | 'samples';
  readonly admin: Admin;
  readonly adminToken: string;
  /** How calls that a fault holds back are held, and streams between events. */
  readonly wait: Wait;
  /** Milliseconds of the machine that a second of a live stream takes. */
  readonly livePace: number;
  /** Told of every failure that is the mock's own, with the world and the number of its journal entry, if it has one. */
  readonly report: (failure: unknown, journalNumber: number | undefined, worldId: string) => void;
}

/**
 * The front: which part of the host a request is for, one place for errors, one entry in the journal of its world. What goes wrong
 * inside is a 500 and a report. It rejects only where a fault asks for that, as the `fetch` of the platform would: a lost connection
 * is a TypeError whose cause has the code ECONNRESET, and who gives up during a wait gets the reason of the signal.
 */
export function createApp(context: AppContext): (request: Request) => Promise<Response> {
  const inspect = createInspector({ ...context, ask: createAsk(context.engine) });
  return async (request) => {
    const { pathname } = new URL(request.url);
    const realm = pathname.startsWith('/oauth/') ? 'oauth' : 'api';
    let isGone = false;
    const trace = createTrace(async (milliseconds) => {
      await context.wait(milliseconds, request.signal);
      isGone = request.signal.aborted;
    }, request.signal);
    const answering = isInspector(pathname) ? inspect(request, trace) : answer(context, request, pathname, trace);
    const response = await answering.catch((error: unknown) => onError(error, realm, trace, toWorld(context, trace).clock.now()));
    const world = toWorld(context, trace);
    await keepBooks(context, request, pathname, trace, response.status);
    if (isGone) throw request.signal.reason;
    const arriving = await breakAnswer(response, trace.fault);
    arriving.headers.set('Date', new Date(world.clock.now()).toUTCString());
    return arriving;
  };
}

async function answer(context: AppContext, request: Request, path: string, trace: Trace): Promise<Response> {
  if (isDocs(path)) return answerDocs(request, path);
  if (isPortal(path)) return answerPortal(context.worlds, request, trace);
  if (isEnlighten(path)) return answerEnlighten(context.worlds, request, trace);
  if (isAdmin(path)) return answerAdmin(context, request, path, trace);
  const isOAuth = path.startsWith('/oauth/');
  const read = await readOnce(context, request, trace, isOAuth ? findOAuth : findOperation);
  const world = await findWorld(context.worlds, { ...read, form: read.body.kind === 'form' ? read.body.form : undefined });
  trace.world = world;
  await runDueEvents(world, (failure) => context.report(failure, undefined, world.id));
  if (!isOAuth) return runPipeline(context, world, read, trace);
  const row = await trace.step('match-operation', () => matchOAuth(read.method, path));
  trace.row = row;
  return answerOAuth(world, row, read, trace);
}

/** Reads a request. What cannot be read is refused in the envelope of the operation that it was meant for, in the world that it names. */
async function readOnce(context: AppContext, request: Request, trace: Trace, find: typeof findOperation): Promise<ReadRequest> {
  try {
    const read = await trace.step('read-request', () => readRequest(request));
    trace.request = read;
    return read;
  } catch (error) {
    const { pathname, searchParams: query } = new URL(request.url);
    trace.row = find(request.method, pathname);
    trace.request = { query, headers: request.headers, body: { kind: 'other' } };
    trace.world = await findWorld(context.worlds, { query, headers: request.headers, form: undefined });
    throw error;
  }
}

function toWorld({ worlds }: AppContext, { world }: Trace): World {
  return world ?? worlds.default;
}

/**
 * What belongs to the mock alone is not in the journal, unless it failed: the live service has none of these paths. Neither is the
 * icon that browsers ask for by themselves, whatever page they show.
 */
function isJournalled(path: string, { failure }: Trace): boolean {
  const isOfMock = isAdmin(path) || isDocs(path) || isPortal(path) || isEnlighten(path);
  return failure !== undefined || !(isOfMock || path === '/favicon.ico');
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

/** A call that the quotas let through is on the bill, whatever came of it; one that a test refuses with 429 is not. */
async function meter(world: World, { isMetered, application, row }: Trace, status: number): Promise<void> {
  if (!isMetered || !application || !row || status === 429) return;
  await world.bills.meter(application, row, status, world.clock.now());
}

/** Bill and journal. What fails here is reported, and the answer goes out all the same: it is true. */
async function keepBooks(context: AppContext, request: Request, path: string, trace: Trace, status: number): Promise<void> {
  const world = toWorld(context, trace);
  let number: number | undefined;
  try {
    await meter(world, trace, status);
    if (isJournalled(path, trace)) trace.entry = number = await writeJournal(world, request, path, trace, status);
  } catch (error) {
    trace.failure ??= error;
  }
  if (trace.failure === undefined) return;
  try {
    context.report(trace.failure, number, world.id);
  } catch {
    // Whoever is told of failures must not become one.
  }
}

function writeJournal(world: World, request: Request, path: string, trace: Trace, status: number): Promise<number> {
  return world.journal.add({
    at: world.clock.now(),
    method: request.method,
    path,
    query: '',
    headers: {},
    body: null,
    ...(trace.request && toJournalRequest(trace.request, trace.row)),
    operationId: trace.row?.id ?? null,
    application: trace.application?.name ?? null,
    steps: trace.steps,
    status,
  });
}
