import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';

const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Refuses a Host that is not this machine. Without this, a foreign page whose name is made to resolve to 127.0.0.1
 * (DNS rebinding) would be same-origin with the demo and could read what it shows.
 */
export const checkHost: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!loopbackHost.test(host)) return c.text('This demo answers on localhost, 127.0.0.1 and [::1] only.\n', 421);
  return next();
};

/** Refuses a form that another site posts: it could log this browser in or out. */
export const checkForm: MiddlewareHandler = csrf();

/** Refuses a read that another site starts: it could not see the answer, but each read costs a call of the quota. */
export const checkFetchSite: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('sec-fetch-site') ?? 'none';
  if (site !== 'same-origin' && site !== 'none') return c.text('Forbidden\n', 403);
  return next();
};
