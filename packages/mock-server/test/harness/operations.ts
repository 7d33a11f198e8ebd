import { type OperationRow, operations } from '@heliostat/spec';

/** Every operation of the API proper, with a path that the home owner of the default world may read. */
export const apiOperations: readonly { readonly id: string; readonly row: OperationRow; readonly path: string }[] =
  Object.values<OperationRow>(operations)
    .filter((row) => row.path.startsWith('/api/'))
    .map((row) => ({ id: row.id, row, path: row.path.replace('{system_id}', '67') }));

/** Those of them that name a system. */
export const systemOperations: typeof apiOperations = apiOperations.filter(({ row }) =>
  row.parameters.path.includes('system_id'),
);
