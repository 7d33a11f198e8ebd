import { toDraw } from '../random.ts';
import type { Site } from './site.ts';

/** A dry contact of the system controller, and the load behind it. */
export interface Contact {
  /** `NC1`, `NC2` or `NO1`. */
  readonly name: string;
  readonly loadName: string;
  readonly canOverride: boolean;
  /** The part of what the house uses that hangs on it, from 0 to 1. All contacts together have less than half. */
  readonly share: number;
}

const purposes = { share: 36, pool: 37 } as const;
const hasPoolPump = 0.3;

/** What hangs on the system controller of a site that has one. @ledger load-control-contacts */
export function toContacts(seed: number, { id }: Site): readonly Contact[] {
  const draw = (purpose: number, which: number) => toDraw(seed, purpose, id, which);
  const toShare = (which: number) => 0.08 + 0.07 * draw(purposes.share, which);
  const conditioners = [
    { name: 'NC1', loadName: 'Downstairs A/C', canOverride: true, share: toShare(0) },
    { name: 'NC2', loadName: 'Upstairs A/C', canOverride: true, share: toShare(1) },
  ];
  if (draw(purposes.pool, 0) >= hasPoolPump) return conditioners;
  return [...conditioners, { name: 'NO1', loadName: 'Pool pump', canOverride: false, share: toShare(2) }];
}
