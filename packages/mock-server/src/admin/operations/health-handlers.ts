import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';

export const healthHandlers: Pick<AdminHandlers, 'getHealth' | 'getReadiness'> = {
  getHealth: async () => ({ status: 'up' }),

  async getReadiness({ checkReady }) {
    try {
      await checkReady();
    } catch (cause) {
      throw new AdminError('not_ready', 'The engine or the store of the mock does not answer.', { cause });
    }
    return { status: 'ready' };
  },
};
