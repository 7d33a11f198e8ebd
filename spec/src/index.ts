export type { components as AdminComponents, operations as AdminOperationTypes } from '../generated/admin-types.gen.ts';
export { operations, plans, unmatched } from '../generated/operations.gen.ts';
export type { components, operations as OperationTypes } from '../generated/types.gen.ts';
export type { OperationId } from './operation-id.ts';
export type { OperationRow, ResponseRow } from './operation-row.ts';
