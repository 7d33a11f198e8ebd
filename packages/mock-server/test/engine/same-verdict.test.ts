import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import { InvalidRequest } from '../../src/engine/types.ts';
import { apiOperations } from '../harness/operations.ts';
import { components, operations, toGet } from './published-prism.ts';

// The engine brings its own route and its own order of things. Its verdict has to stay that of Prism as it is published.

const engine = await createEngine();
const list = 'listSystems';
const summary = 'getSystemSummary';

const cases: readonly [operationId: string, path: string, query: string, verdict: 'valid' | 'invalid'][] = [
  [list, '/api/v4/systems', '', 'valid'],
  [list, '/api/v4/systems', 'page=1&size=100&sort_by=-id', 'valid'],
  [list, '/api/v4/systems', 'size=', 'valid'],
  [list, '/api/v4/systems', 'sort_by=', 'valid'],
  [list, '/api/v4/systems', 'unknown=1&unknown=2', 'valid'],
  [list, '/api/v4/systems', 'constructor=1&toString=2', 'valid'],
  [list, '/api/v4/systems', 'size=101', 'invalid'],
  [list, '/api/v4/systems', 'size=0', 'invalid'],
  [list, '/api/v4/systems', 'size=-1', 'invalid'],
  [list, '/api/v4/systems', 'size=1.5', 'invalid'],
  [list, '/api/v4/systems', 'size=5,6', 'invalid'],
  [list, '/api/v4/systems', 'size=5&size=6', 'invalid'],
  [list, '/api/v4/systems', 'page=0', 'invalid'],
  [list, '/api/v4/systems', 'page=x', 'invalid'],
  [list, '/api/v4/systems', 'page=true', 'invalid'],
  [list, '/api/v4/systems', 'page=null', 'invalid'],
  [list, '/api/v4/systems', 'page=%00', 'invalid'],
  [list, '/api/v4/systems', 'sort_by=name', 'invalid'],
  [list, '/api/v4/systems', 'sort_by=ID', 'invalid'],
  [list, '/api/v4/systems', 'sort_by=id&sort_by=-id', 'invalid'],
  ['getSystem', '/api/v4/systems/67', '', 'valid'],
  ['getSystem', '/api/v4/systems/%36%37', '', 'valid'],
  ['getSystem', '/api/v4/systems/67', 'page=x', 'valid'],
  ['getSystem', '/api/v4/systems/abc', '', 'invalid'],
  ['getSystem', '/api/v4/systems/6.7', '', 'invalid'],
  ['getSystem', '/api/v4/systems/999999999999999999999', '', 'invalid'],
  [summary, '/api/v4/systems/67/summary', '', 'valid'],
  [summary, '/api/v4/systems/67/summary', 'summary_date=2026-06-21', 'valid'],
  [summary, '/api/v4/systems/67/summary', 'summary_date=2024-02-29', 'valid'],
  [summary, '/api/v4/systems/67/summary', 'summary_date=', 'valid'],
  [summary, '/api/v4/systems/67/summary', 'summary_date=2026-02-29', 'invalid'],
  [summary, '/api/v4/systems/67/summary', 'summary_date=2026-02-30', 'invalid'],
  [summary, '/api/v4/systems/67/summary', 'summary_date=2026-13-01', 'invalid'],
  [summary, '/api/v4/systems/67/summary', 'summary_date=20260621', 'invalid'],
  [summary, '/api/v4/systems/67/summary', 'summary_date=yesterday', 'invalid'],
  [summary, '/api/v4/systems/67/summary', 'summary_date=2026-06-21T00:00:00Z', 'invalid'],
  [summary, '/api/v4/systems/67/summary', 'summary_date=2026-06-21&summary_date=2026-06-21', 'invalid'],
];

test.each(cases)('%s %s?%s is %s, to Prism and to the engine', async (operationId, path, text, verdict) => {
  const query = new URLSearchParams(text);
  expect(askDefaults(operationId, path, query)).toBe(verdict);
  const answer = engine.run({
    operationId,
    method: 'GET',
    path,
    query,
    headers: {},
    body: undefined,
    simulate: undefined,
    sample: { seed: '1' },
  });
  if (verdict === 'valid') expect(await answer).toMatchObject({ status: 200 });
  else await expect(answer).rejects.toThrow(InvalidRequest);
});

test.each(['1e1', '0x10', '+1'])('%s is an integer to Prism, and none to the engine', async (size) => {
  const query = new URLSearchParams({ size });
  expect(askDefaults(list, '/api/v4/systems', query)).toBe('valid');
  const request = { operationId: list, method: 'GET', path: '/api/v4/systems', query, headers: {}, body: undefined };
  await expect(engine.run({ ...request, simulate: undefined, sample: { seed: '1' } })).rejects.toThrow(InvalidRequest);
});

const bodies = apiOperations.filter(({ body }) => typeof body === 'string');
test.each(bodies)('the body of $id has the verdict that Prism gives it, whatever is in it', async ({ id, row, path, body }) => {
  const own: unknown = JSON.parse(String(body));
  for (const each of [own, {}, [], 7, null, { ...(own as object), mode: 7, status: [], system: 7, reserve_soc: 101 }]) {
    const request = { method: row.method.toLowerCase() as 'put', url: { path, query: {} }, body: each };
    const published = operations.find(({ iid }) => iid === id);
    if (!published) throw new Error(`Prism reads no ${id}.`);
    const prism = components.validateInput({ resource: published, element: request })._tag === 'Right' ? 'valid' : 'invalid';
    const run = { operationId: id, method: row.method, path, query: new URLSearchParams(), headers: {}, body: each };
    const ours = await engine.run({ ...run, simulate: undefined, sample: { seed: '1' } }).then(
      () => 'valid',
      (error: unknown) => (error instanceof InvalidRequest ? 'invalid' : error),
    );
    expect(ours, JSON.stringify(each)).toBe(prism);
  }
});

/** The verdict of Prism's own router and validator. */
function askDefaults(operationId: string, path: string, query: URLSearchParams): 'valid' | 'invalid' {
  const values = Object.fromEntries([...new Set(query.keys())].map((name) => [name, toValue(query.getAll(name))]));
  const element = toGet(path, { query: values });
  const found = components.route({ resources: operations, input: element });
  if (found._tag === 'Left') throw found.left;
  expect(found.right.iid).toBe(operationId);
  return components.validateInput({ resource: found.right, element })._tag === 'Right' ? 'valid' : 'invalid';
}

function toValue([first = '', ...rest]: readonly string[]): string | string[] {
  return rest.length === 0 ? first : [first, ...rest];
}
