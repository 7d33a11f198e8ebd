import type { Site } from '../../simulation/site.ts';

/** Whether a warning is in force at an instant in epoch seconds. */
export function isStormAnnounced({ conditions = [] }: Site, instant: number): boolean {
  return conditions.some(({ kind, from, until }) => kind === 'storm-alert' && from <= instant && instant < until);
}
