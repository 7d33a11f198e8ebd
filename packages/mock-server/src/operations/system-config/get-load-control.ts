import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toLoadControl } from './to-load-control.ts';

/** @ledger system-config-system-id */
export const getLoadControl: Operation<'getLoadControl'> = {
  simulate: ({ world, site }) => toLoadControl(world, site, toEpochSeconds(world.clock)),
};
