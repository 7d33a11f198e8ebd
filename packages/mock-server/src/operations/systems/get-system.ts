import type { Operation } from '../../call/operation.ts';
import { toSystem } from './to-system.ts';

export const getSystem: Operation<'getSystem'> = {
  simulate: ({ world, site }) => toSystem(world, site),
};
