/**
 * What flowed on one day of a site, in whole Wh by quarter-hours, counted from the day's first instant. In each
 * interval: produced + imported + discharged = consumed + exported + charged.
 */
export interface DayFlows {
  /** Days since 1970-01-01, by the calendar of the site. */
  readonly day: number;
  /** The first instant, in epoch seconds. */
  readonly start: number;
  /** How many intervals: 96, or 92 or 100 where the clock changes by an hour. */
  readonly length: number;
  /** By array: what its microinverters report. */
  readonly arrays: readonly Int32Array[];
  /** All microinverters together. */
  readonly micros: Int32Array;
  /** What the production meter counts; what the microinverters report where there is none. */
  readonly produced: Int32Array;
  /** House, vehicles and heat pump together. */
  readonly consumed: Int32Array;
  /** By charger, in the order of the site. Part of `consumed`. */
  readonly charging: readonly Int32Array[];
  /** Part of `consumed`. */
  readonly heatPump: Int32Array;
  readonly charged: Int32Array;
  readonly discharged: Int32Array;
  readonly imported: Int32Array;
  readonly exported: Int32Array;
  /** What the battery holds at the end of each interval, in Wh that it can give back. */
  readonly stored: Int32Array;
  /** 1 where the grid was away for the whole interval. */
  readonly isOffGrid: Uint8Array;
}

/** The length of an interval in seconds, as meters and batteries have it. */
export const stepSeconds = 900;
