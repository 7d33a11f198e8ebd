import type { Output } from '@heliostat/client';

/** Whether the base URL is a mock on this machine or a service elsewhere. */
export type Mode = 'mock' | 'live';

/** `GET /api/session`. Costs no call of the service. */
export interface SessionAnswer {
  readonly connected: boolean;
  readonly mode: Mode;
  /** Host and port of the service, without a scheme. */
  readonly host: string;
}

export type System = Output<'listSystems'>['systems'][number];
export type Summary = Output<'getSystemSummary'>;

/** `GET /api/systems`: all pages together, as far as the cap allows. */
export interface SystemsAnswer {
  readonly systems: readonly System[];
  /** How many systems there are, which is more than `systems` has where the cap cut the list. */
  readonly total: number;
  /** When the service answered, by its own clock, in epoch seconds. */
  readonly asOf: number;
}

/** `GET /api/systems/:id/summary`. */
export interface SummaryAnswer {
  readonly summary: Summary;
  /** When the service answered, by its own clock, in epoch seconds. */
  readonly asOf: number;
}
