import type { ReactNode } from 'react';
import { toDistance, toMoment } from '../text/moments.ts';
import { notReported } from '../text/quantities.ts';

interface MomentProps {
  /** Epoch seconds, or nothing where it was not reported. */
  readonly seconds: number | null | undefined;
  /** The moment to measure the distance from, in epoch seconds. */
  readonly asOf: number;
  readonly timeZone: string;
}

/** A moment twice: how long ago, and when on the clock of the site. */
export function Moment({ seconds, asOf, timeZone }: MomentProps): ReactNode {
  if (typeof seconds !== 'number') return <span className="missing">{notReported}</span>;
  return (
    <time dateTime={new Date(seconds * 1000).toISOString()}>
      {toDistance(seconds, asOf)} <span className="exact">{toMoment(seconds, timeZone)}</span>
    </time>
  );
}
