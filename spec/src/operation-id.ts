import type { operations } from '../generated/operations.gen.ts';

/** The key to everything about an operation: its row, its types, its handler, its client function. */
export type OperationId = keyof typeof operations;
