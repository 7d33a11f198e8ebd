import { type OperationRow, operations } from '@heliostat/spec';

/** A failure that a test asked for: the next `times` calls of an API operation answer `status`, as the contract has it. */
export interface Fault {
  readonly operationId: string;
  readonly status: number;
  readonly times: number;
}

/** The failures of a world that are still to come. */
export interface Faults {
  /** @throws Error for an operation that the API does not have, or a status that the operation does not declare */
  add(fault: Fault): void;
  /** Uses up one failure of an operation, if one is due, and answers its status. */
  take(operationId: string): number | undefined;
}

export function createFaults(_store: unknown): Faults {
  const due: { operationId: string; status: number; times: number }[] = [];
  return {
    add(fault) {
      checkFault(fault);
      due.push({ ...fault });
    },
    take(operationId) {
      const fault = due.find((each) => each.operationId === operationId && each.times > 0);
      if (fault) fault.times -= 1;
      return fault?.status;
    },
  };
}

function checkFault({ operationId, status, times, ...others }: Fault): void {
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) throw new Error(`A fault has operationId, status and times, and no ${stranger}.`);
  const rows = Object.values<OperationRow>(operations).filter(({ path }) => path.startsWith('/api/'));
  const row = rows.find(({ id }) => id === operationId);
  if (!row) throw new Error(`No API operation is called ${operationId}. There are ${rows.map(({ id }) => id).join(', ')}.`);
  const statuses = Object.keys(row.responses).filter((each) => Number(each) >= 400);
  if (typeof status !== 'number' || !statuses.includes(String(status))) {
    throw new Error(`${operationId} does not fail with ${status}. It declares ${statuses.join(', ')}.`);
  }
  if (!Number.isSafeInteger(times) || times < 1) throw new Error(`times has to be a whole number of at least 1, not ${times}.`);
}
