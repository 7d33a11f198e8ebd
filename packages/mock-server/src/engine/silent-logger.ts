import type { PrismHttpComponents } from '@stoplight/prism-http';

/** Prism logs each step, bodies included. Nobody should: a body may hold a secret. */
const ignore = (): void => undefined;

type Logger = PrismHttpComponents['logger'];

export const silentLogger: Logger = {
  child: () => silentLogger,
  info: ignore,
  debug: ignore,
  warn: ignore,
  error: ignore,
  trace: ignore,
  fatal: ignore,
  silent: ignore,
  // Prism calls a level that pino does not have.
  success: ignore,
  level: 'silent',
} as unknown as Logger;
