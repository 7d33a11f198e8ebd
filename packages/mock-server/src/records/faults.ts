/** A failure that a test asked for: the next `times` calls of an operation answer `status` with the contract's own sample. */
export interface Fault {
  readonly operationId: string;
  readonly status: number;
  readonly times: number;
}

/** The failures of a world that are still to come. */
export interface Faults {
  add(fault: Fault): void;
  /** Uses up one failure of an operation, if one is due, and answers its status. */
  take(operationId: string): number | undefined;
}

export function createFaults(): Faults {
  const due: { operationId: string; status: number; times: number }[] = [];
  return {
    add: (fault) => {
      due.push({ ...fault });
    },
    take(operationId) {
      const fault = due.find((each) => each.operationId === operationId && each.times > 0);
      if (fault) fault.times -= 1;
      return fault?.status;
    },
  };
}
