import type { Context } from 'hono';
import { Hono } from 'hono';
import type { SessionAnswer, SummaryAnswer } from '../answers/answers.ts';
import { callService, readAnswerTime } from './call-service.ts';
import { checkFetchSite } from './check-request.ts';
import { listAllSystems } from './list-all-systems.ts';
import type { Settings } from './read-settings.ts';
import { writeNoStore } from './security-headers.ts';
import { loadSession } from './session-cookie.ts';
import type { Connection, Sessions } from './sessions.ts';
import { createProblem, ProblemError, toThrownProblem } from './to-problem.ts';

export interface ApiOptions {
  readonly settings: Settings;
  readonly sessions: Sessions;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What the page reads. Every refusal is a problem (see `Problem`), and no answer may be kept by a cache. */
export function createApiRoutes({ settings, sessions, now }: ApiOptions): Hono {
  const routes = new Hono();
  routes.use(checkFetchSite, writeNoStore);
  routes.onError((error, c) => writeProblem(c, error));

  /** Runs `read` for the connection of this browser, and ends the connection when the service will not have it any more. */
  const answer = async <T>(c: Context, read: (connection: Connection, signal: AbortSignal) => Promise<T>): Promise<T> => {
    const session = loadSession(c, sessions);
    if (!session?.connection) throw new ProblemError(createProblem('connect-again'));
    const { connection } = session;
    try {
      return await read(connection, c.req.raw.signal);
    } catch (error) {
      const problem = error instanceof ProblemError ? error.problem : toThrownProblem(error, settings);
      if (!problem) throw error;
      if (problem.kind === 'connect-again' && session.connection === connection) session.connection = undefined;
      throw new ProblemError(problem, { cause: error });
    }
  };

  routes.get('/session', (c) => {
    const connected = loadSession(c, sessions)?.connection !== undefined;
    return c.json({ connected, mode: settings.mode, host: settings.baseUrl.host } satisfies SessionAnswer);
  });

  routes.get('/systems', async (c) => {
    return c.json(await answer(c, (connection, signal) => listAllSystems(connection, signal, now)));
  });

  routes.get('/systems/:id/summary', async (c) => {
    const id = Number(c.req.param('id'));
    const date = c.req.query('date');
    if (!/^[1-9]\d*$/.test(c.req.param('id')) || !Number.isSafeInteger(id) || (date !== undefined && !isDate(date))) {
      throw new ProblemError(createProblem('bad-request'));
    }
    const query = date === undefined ? {} : { summary_date: date };
    const body = await answer(c, async (connection, signal): Promise<SummaryAnswer> => {
      const { data, headers } = await callService(connection, () =>
        connection.client.getSystemSummary({ path: { system_id: id }, query }, { signal }),
      );
      return { summary: data, asOf: readAnswerTime(headers, now) };
    });
    return c.json(body);
  });

  routes.all('*', (c) => writeProblem(c, new ProblemError(createProblem('unknown-address'))));
  return routes;
}

function writeProblem(c: Context, error: unknown): Response {
  if (!(error instanceof ProblemError)) throw error;
  const { problem } = error;
  return c.body(JSON.stringify(problem), problem.status as 400, { 'content-type': 'application/problem+json' });
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
