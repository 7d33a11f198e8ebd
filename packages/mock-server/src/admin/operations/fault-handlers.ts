import type { AdminComponents } from '@heliostat/spec';
import { InvalidArgument } from '../../errors/invalid-argument.ts';
import type { ListedFault } from '../../records/fault.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { toFaultRequest } from '../to-fault-request.ts';

type Fault = AdminComponents['schemas']['Fault'];

export const faultHandlers: Pick<AdminHandlers, 'listFaults' | 'createFault' | 'deleteFault' | 'clearFaults'> = {
  listFaults: async ({ world }) => ({ faults: (await world.faults.list()).map(toFaultDescription) }),

  async createFault({ world, body }) {
    try {
      // What a kind needs is checked where faults are.
      return toFaultDescription({ ...(await world.faults.add(toFaultRequest(body))), used: 0 });
    } catch (cause) {
      if (cause instanceof InvalidArgument) throw toInvalidFault(cause);
      throw cause;
    }
  },

  async deleteFault({ world, path }) {
    if (await world.faults.delete(path.fault_id)) return;
    const hint = `GET /_heliostat/worlds/${world.id}/faults lists those that there are.`;
    throw new AdminError('fault_unknown', `World ${world.id} has no fault of this id. ${hint}`, { at: 'path/fault_id' });
  },

  async clearFaults({ world }) {
    await world.faults.clear();
  },
};

function toFaultDescription(fault: ListedFault): Fault {
  const { operationId, ...others } = fault;
  const { mediaType, afterSeconds, ...rest } = { mediaType: undefined, afterSeconds: undefined, ...others };
  return {
    ...rest,
    operation_id: operationId,
    ...(mediaType !== undefined && { media_type: mediaType }),
    ...(afterSeconds !== undefined && { after_seconds: afterSeconds }),
  } as Fault;
}

function toInvalidFault(cause: InvalidArgument): AdminError {
  const message = cause.message
    .replaceAll('operationId', 'operation_id')
    .replaceAll('mediaType', 'media_type')
    .replaceAll('afterSeconds', 'after_seconds');
  return new AdminError('invalid', message, { at: 'body', cause });
}
