import { type OperationRow, operations } from '@heliostat/spec';
import document from '@heliostat/spec/openapi.json' with { type: 'json' };
import { type Family, toFamily } from '../../src/errors/family.ts';
import { withPeople } from './people-scene.ts';
import { bodies, queries, toScenePath, withScene } from './scenes.ts';
import type { TestMock } from './test-mock.ts';
import { type Tree, walk } from './walk.ts';

/** One operation of the API proper, with a request that the contract finds valid and that the installer may make. */
export interface ApiOperation {
  readonly id: string;
  readonly row: OperationRow;
  readonly family: Family;
  /** The path for system 67, without a query. */
  readonly path: string;
  /** The required query parameters, or an empty text. */
  readonly query: string;
  readonly body: string | URLSearchParams | undefined;
  /** The status of success. */
  readonly success: number;
}

/** What a test changes about the request of an operation. */
export interface Changes {
  readonly path?: string;
  /** Comes after the required parameters. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const apiOperations: readonly ApiOperation[] = Object.values<OperationRow>(operations)
  .filter((row) => row.path.startsWith('/api/'))
  .map(toApiOperation);

/** Those that name a system or an activation in their path. */
export const systemOperations: readonly ApiOperation[] = apiOperations.filter(({ row }) => row.parameters.path.some(isSystem));

/** Sends the request of an operation and holds the answer against the contract. */
export function sendTo(mock: TestMock, operation: ApiOperation, changes: Changes = {}): Promise<Response> {
  const query = [operation.query, changes.query ?? ''].filter((part) => part !== '').join('&');
  const headers = { ...(typeof operation.body === 'string' ? { 'Content-Type': 'application/json' } : {}), ...changes.headers };
  const path = toScenePath(changes.path ?? operation.path);
  const init = { method: operation.row.method, headers, ...(operation.body === undefined ? {} : { body: operation.body }) };
  const send = () => mock.send(`${path}${query && `?${query}`}`, init);
  return withPeople(mock, operation.id, () =>
    withScene(mock, { operationId: operation.id, path, key: changes.headers?.key }, send),
  );
}

function toApiOperation(row: OperationRow): ApiOperation {
  const operation = walk(document, 'paths', row.path, row.method.toLowerCase());
  const parameters = ((operation.parameters ?? []) as readonly Tree[]).map((each) => walk(each));
  const toExample = (name: string) => encodeURIComponent(String(parameters.find((each) => each.name === name)?.example));
  const required = parameters.filter((each) => each.in === 'query' && each.required).map(({ name }) => name as string);
  const [mediaType = ''] = row.requestBody;
  const [example] = Object.values(walk(operation, 'requestBody', 'content', mediaType, 'examples'));
  const value = bodies[row.id] ?? (example === undefined ? undefined : (walk(example).value as Tree));
  return {
    id: row.id,
    row,
    family: toFamily(row),
    path: row.path.replaceAll(/\{(\w+)\}/g, (_, name) => (isSystem(name) ? '67' : toExample(name))),
    query: queries[row.id] ?? required.map((name) => `${name}=${toExample(name)}`).join('&'),
    body: value === undefined ? undefined : toBody(mediaType, value),
    success: Number(Object.keys(row.responses).find((status) => status.startsWith('2'))),
  };
}

/** A form carries each of its fields as JSON. */
function toBody(mediaType: string, value: Tree): string | URLSearchParams {
  if (mediaType === 'application/json') return JSON.stringify(value);
  return new URLSearchParams(Object.entries(value).map(([name, field]): [string, string] => [name, JSON.stringify(field)]));
}

function isSystem(name: string): boolean {
  return ['system_id', 'activation_id'].includes(name);
}
