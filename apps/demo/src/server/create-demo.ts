import type { Fetch } from '@heliostat/oauth';
import { Hono } from 'hono';
import { createApiRoutes } from './api-routes.ts';
import { checkHost } from './check-request.ts';
import { readSystemTime } from './clock.ts';
import { createConnectRoutes } from './connect-routes.ts';
import type { PageFiles } from './load-page.ts';
import { createPageRoutes } from './page-routes.ts';
import type { Settings } from './read-settings.ts';
import { createSecurityHeaders } from './security-headers.ts';
import { createSessions } from './sessions.ts';
import { createProblem } from './to-problem.ts';

export interface DemoOptions {
  readonly settings: Settings;
  /** The built page, see `loadPage`. */
  readonly page: PageFiles;
  /** How the demo reaches the service. Default: the fetch of the runtime. */
  readonly fetch?: Fetch;
  /** Epoch milliseconds. Default: the clock of the system. */
  readonly now?: () => number;
  /** A call of the service that takes longer is given up, in milliseconds. Default 15 seconds. */
  readonly timeoutMs?: number;
  /** Is told of every defect: an error that no route expects. Default: nobody. */
  readonly report?: (error: Error) => void;
}

/** The demo as a Hono application: `createDemo(options).fetch(request)` answers without a socket. */
export function createDemo(options: DemoOptions): Hono {
  const { settings, page, fetch = globalThis.fetch, now = readSystemTime, timeoutMs = 15_000, report } = options;
  const sessions = createSessions({ now });
  const app = new Hono();
  app.use(createSecurityHeaders(settings.baseUrl));
  app.use(checkHost);
  app.route('/api', createApiRoutes({ settings, sessions, now }));
  app.route('/', createConnectRoutes({ settings, sessions, now, fetch, timeoutMs }));
  app.route('/', createPageRoutes(page));
  app.onError((error, c) => {
    if ('getResponse' in error) return error.getResponse();
    report?.(error);
    return c.json(createProblem('demo-failed'), 500);
  });
  return app;
}
