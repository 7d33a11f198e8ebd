/** An instant in epoch milliseconds as people read it, in UTC: 2026-06-21 12:00:00. */
export function toReadableInstant(instant: number): string {
  return new Date(instant)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '');
}

/** What a rate of a clock means: still, in real time, or so many times as fast. */
export function toReadableRate(rate: number): string {
  if (rate === 0) return 'stands still';
  return rate === 1 ? 'runs in real time' : `runs at ${rate.toLocaleString('en')} times real time`;
}
