import type { Operation } from '../../call/operation.ts';
import { findEvse } from './find-evse.ts';
import { toLoadLifetime } from './to-load-lifetime.ts';

export const getEvseLifetime: Operation<'getEvseLifetime'> = {
  simulate(call) {
    const charger = findEvse(call);
    return toLoadLifetime(call, ({ charging }) => charging[charger] ?? 0);
  },
};
