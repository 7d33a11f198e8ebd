import type { Ask } from '../call/ask.ts';
import { type ReadRequest, readRequest } from '../call/read-request.ts';
import type { Trace } from '../call/trace.ts';
import { Refusal } from '../errors/refusal.ts';
import { checkForm } from '../pages/check-form.ts';
import { toSeeOther } from '../pages/to-see-other.ts';
import type { Worlds } from '../records/worlds.ts';
import { home, isDoor, logInPath, logOutPath, scriptPath } from './addresses.ts';
import { answerLogIn, toLogIn } from './answer-log-in.ts';
import { answerScript } from './answer-script.ts';
import { findRoute } from './find-route.ts';
import { createInspectorSessions } from './inspector-sessions.ts';
import { type Route, toReading, toWriting } from './route.ts';
import { toInspectorError } from './to-inspector-error.ts';

/** What the inspector needs. */
export interface InspectorContext {
  readonly worlds: Worlds;
  readonly adminToken: string;
  readonly ask: Ask;
}

/** Answers a request under `/_heliostat/inspector`. It never rejects: errors are pages, and a failure is left in the trace. */
export type Inspector = (request: Request, trace: Trace) => Promise<Response>;

/** The pages for whoever runs the mock, behind the admin token. */
export function createInspector({ worlds, adminToken, ask }: InspectorContext): Inspector {
  const sessions = createInspectorSessions();

  function toRoute(read: ReadRequest): Route {
    if (isDoor(read.path)) return toReading(() => toSeeOther(home));
    if (read.path === scriptPath) return toReading(() => answerScript(read.headers));
    const session = sessions.read(read.headers);
    if (read.path === logInPath) {
      return { methods: ['GET', 'HEAD', 'POST'], answer: () => answerLogIn(sessions, adminToken, read, session) };
    }
    // Whoever is not logged in learns nothing about which pages there are.
    if (!session?.isLoggedIn) return { methods: [read.method], answer: () => toLogIn(read) };
    if (read.path !== logOutPath) return findRoute({ read, worlds, session, ask });
    return toWriting(() => {
      checkForm(read, session);
      sessions.end(session);
      return toSeeOther(logInPath);
    });
  }

  return async (request, trace) => {
    try {
      const { methods, answer } = toRoute(await readRequest(request));
      if (!methods.includes(request.method)) throw new Refusal('method_not_allowed', { headers: { Allow: methods.join(', ') } });
      const response = await answer();
      return request.method === 'HEAD' ? new Response(null, response) : response;
    } catch (error) {
      if (!(error instanceof Refusal)) trace.failure = error;
      return toInspectorError(error instanceof Refusal ? error : new Refusal('failed', { cause: error }));
    }
  };
}
