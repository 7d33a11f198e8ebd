import { type ReadRequest, readRequest } from '../call/read-request.ts';
import type { Trace } from '../call/trace.ts';
import { Refusal } from '../errors/refusal.ts';
import { checkForm } from '../pages/check-form.ts';
import type { Worlds } from '../records/worlds.ts';
import { home, logInPath, logOutPath, scriptPath, toWorldPath, worldsPath } from './addresses.ts';
import { answerLogIn, toLogIn } from './answer-log-in.ts';
import { answerScript } from './answer-script.ts';
import { createInspectorSessions } from './inspector-sessions.ts';
import { toRequestPage } from './requests/request-page.ts';
import { toRequestsPage } from './requests/requests-page.ts';
import { toInspectorError } from './to-inspector-error.ts';
import { toSeeOther } from './to-see-other.ts';
import type { Visit, WorldVisit } from './visit.ts';
import { toBillPage } from './world/bill-page.ts';
import { changeWorld, isChange } from './world/change-world.ts';
import { toOverviewPage } from './world/overview-page.ts';
import { toWorldsPage } from './worlds-page.ts';

/** What the inspector needs. */
export interface InspectorContext {
  readonly worlds: Worlds;
  readonly adminToken: string;
}

/** Answers a request under `/_heliostat/inspector`. It never rejects: errors are pages, and a failure is left in the trace. */
export type Inspector = (request: Request, trace: Trace) => Promise<Response>;

/** The pages for whoever runs the mock, behind the admin token. */
export function createInspector({ worlds, adminToken }: InspectorContext): Inspector {
  const sessions = createInspectorSessions();

  async function answer(read: ReadRequest): Promise<Response> {
    if (read.path === scriptPath) return checkMethod(read, ['GET']) && answerScript(read.headers);
    if (read.path === logInPath) return checkMethod(read, ['GET', 'POST']) && answerLogIn(sessions, adminToken, read);
    const session = sessions.read(read.headers);
    if (!session?.isLoggedIn) return toLogIn(read);
    if (read.path === logOutPath) {
      checkMethod(read, ['POST']);
      checkForm(read, session);
      sessions.end(session);
      return toSeeOther(logInPath);
    }
    return answerVisit({ read, worlds, session });
  }

  return async (request, trace) => {
    try {
      const response = await answer(await readRequest(request));
      return request.method === 'HEAD' ? new Response(null, response) : response;
    } catch (error) {
      if (!(error instanceof Refusal)) trace.failure = error;
      return toInspectorError(error instanceof Refusal ? error : new Refusal('failed', { cause: error }));
    }
  };
}

/** Pages of a world, by what stands behind its id. */
const pages: Readonly<Record<string, (visit: WorldVisit) => Promise<Response>>> = {
  '': toOverviewPage,
  requests: toRequestsPage,
  bill: toBillPage,
};

async function answerVisit(visit: Visit): Promise<Response> {
  const { read, worlds } = visit;
  const [place, worldId, name = '', number, ...more] = read.path.slice(home.length + 1).split('/');
  if (read.path === home) return checkMethod(read, ['GET']) && toSeeOther(toFirstPage(worlds));
  if (read.path === worldsPath) return checkMethod(read, ['GET']) && toWorldsPage(visit);
  if (place !== 'worlds' || worldId === undefined || more.length > 0) throw new Refusal('unknown_path');
  const world = worlds.get(worldId);
  if (!world) throw new Refusal('unknown_path', { text: 'There is no world with this id, or it has ended.' });
  const worldVisit = { ...visit, world };
  if (name === 'requests' && number !== undefined) return checkMethod(read, ['GET']) && toRequestPage(worldVisit, number);
  if (number !== undefined) throw new Refusal('unknown_path');
  if (isChange(name)) return checkMethod(read, ['POST']) && changeWorld(worldVisit, name, checkForm(read, visit.session));
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (!page) throw new Refusal('unknown_path');
  return checkMethod(read, ['GET']) && page(worldVisit);
}

/** With one world there is nothing to choose. */
function toFirstPage(worlds: Worlds): string {
  return worlds.list().length === 1 ? toWorldPath(worlds.default.id, 'requests') : worldsPath;
}

/** @throws Refusal `method_not_allowed` */
function checkMethod({ method }: ReadRequest, allowed: readonly ('GET' | 'POST')[]): true {
  const all = allowed.flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each]));
  if (!all.includes(method)) throw new Refusal('method_not_allowed', { headers: { Allow: all.join(', ') } });
  return true;
}
