import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Headers that every answer carries. The page may load from its own origin only, runs no inline script and no inline
 * style, and nobody may frame it.
 *
 * @param baseUrl the service: Chromium holds `form-action` against the whole chain of redirects that a form starts, so
 *   the place of the log-in has to be named. Hosts of Enphase may send the browser on to one another.
 */
export function createSecurityHeaders(baseUrl: URL): MiddlewareHandler {
  const logIn = [baseUrl.origin, ...(baseUrl.hostname.endsWith('.enphaseenergy.com') ? ['https://*.enphaseenergy.com'] : [])];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'", ...logIn],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // The demo speaks http on the loopback address: a promise of https would be wrong.
    strictTransportSecurity: false,
  });
}

/** Keeps an answer out of every cache: it belongs to one person, or to one moment. */
export const writeNoStore: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('cache-control', 'no-store');
};
