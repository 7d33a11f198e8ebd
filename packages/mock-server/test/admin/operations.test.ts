import { describe, expect, it } from 'vitest';
import { handlers } from '../../src/admin/handlers.ts';
import { origin } from '../harness/test-mock.ts';
import { type AdminMock, type Asked, authorized, createAdminMock, documented, toPath } from './admin-mock.ts';

const id = 'checkout-tests';
const world = { world_id: id };
const readJson = async (response: Response) => (await response.json()) as Record<string, never>;

/** A world with everything in it that an operation may be asked about. */
async function createBusyMock(): Promise<{ readonly mock: AdminMock; readonly path: Readonly<Record<string, string | number>> }> {
  const mock = await createAdminMock();
  const { applications, people } = await mock.admin.createWorld({
    body: { id, now: '2026-06-21T12:00:00Z', switches: { quota: 'enforce' } },
  });
  const [{ client_id = '', api_key = '' } = {}] = applications;
  const [{ email = '' } = {}] = people;
  const tokens = await mock.admin.createTokens({ path: world, body: { client_id, email } });
  const [grant] = (await mock.admin.listGrants({ path: world })).grants;
  await mock.admin.createSnapshot({ path: world });
  await mock.admin.createFault({
    path: world,
    body: { operation_id: 'listSystems', kind: 'latency', latency: { distribution: 'constant', ms: 0 } },
  });
  await mock.send('/api/v4/systems', { headers: { key: api_key, Authorization: `Bearer ${tokens.access_token}` } });
  return {
    mock,
    path: {
      ...world,
      client_id,
      email,
      token_id: tokens.jti,
      grant_id: grant?.id ?? '',
      snapshot_id: 's1',
      fault_id: 'f1',
      number: 1,
      system_id: 67,
    },
  };
}

describe('the document and the code', () => {
  it('have the same operations', () => {
    expect(Object.keys(handlers).sort()).toEqual(documented.map((each) => each.id).sort());
  });
});

describe.each(documented)('$id', (operation) => {
  it('answers what the document says, over HTTP and in process', async () => {
    for (const body of operation.bodies.length > 0 ? operation.bodies : [undefined]) {
      const { mock, path } = await createBusyMock();
      const given = { path, body: toBody(operation.id, path, body) } satisfies Asked;
      const response = await mock.ask(operation.id, given);
      const text = await response.clone().text();
      expect(response.status, text).toBeLessThan(300);
      const other = await createBusyMock();
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const input = {
        ...(names.length > 0 && { path: Object.fromEntries(names.map((name) => [name, path[name]])) }),
        ...(given.body !== undefined && { body: given.body }),
      };
      const run = other.mock.admin[operation.id as 'getWorld'] as unknown as (input: object) => Promise<unknown>;
      expect(await run(input)).toEqual(text === '' ? undefined : JSON.parse(text));
    }
  });
});

it.each(documented.filter(({ method }) => method === 'GET'))('$id answers HEAD as GET, without the body', async (operation) => {
  const { mock, path } = await createBusyMock();
  const url = new URL(toPath(operation, path), origin);
  const [get, head] = [
    await mock.ask(operation.id, { path }),
    await mock.fetch(new Request(url, { method: 'HEAD', headers: authorized })),
  ];
  expect([...head.headers]).toEqual([...get.headers]);
  expect({ status: head.status, body: await head.text() }).toEqual({ status: get.status, body: '' });
});

/** The bodies that the document shows name applications and scenarios that this world may not have. */
function toBody(
  operationId: string,
  path: Readonly<Record<string, string | number>>,
  body: object | undefined,
): object | undefined {
  if (operationId === 'createWorld') return { ...body, id: 'another' };
  if (operationId === 'runScenario') return { ...body, ...('client_id' in (body ?? {}) && { client_id: path.client_id }) };
  return body && 'client_id' in body ? { ...body, client_id: path.client_id } : body;
}

it('the four calls of the issue answer as it says', async () => {
  const mock = await createAdminMock();
  const created = await mock.send('/_heliostat/worlds', {
    method: 'POST',
    headers: { Authorization: 'Bearer admin-token-of-the-test', 'Content-Type': 'application/json' },
    body: '{"seed":7,"now":"2026-06-21T12:00:00Z","rate":0}',
  });
  expect(created.status).toBe(201);
  const description = await readJson(created);
  expect(Object.keys(description)).toEqual(Object.keys(await mock.describe()));
  expect(description).toMatchObject({ id: 'w1', seed: 7, now: '2026-06-21T12:00:00.000Z', rate: 0 });
  const at = { world_id: 'w1' };
  for (const body of [{ now: '2026-06-22T00:00:00Z' }, { advance: 'P1DT2H' }, { rate: 3600 }]) {
    expect((await mock.ask('updateClock', { path: at, body })).status).toBe(200);
  }
  expect(await (await mock.ask('getClock', { path: at })).json()).toEqual({ now: '2026-06-23T02:00:00.000Z', rate: 3600 });
  const [application] = description.applications as unknown as { client_id: string }[];
  const tokens = await mock.ask('createTokens', {
    path: at,
    body: { client_id: application?.client_id, email: 'homeowner@example.com' },
  });
  expect({ status: tokens.status, body: await tokens.json() }).toMatchObject({ status: 200, body: { token_type: 'bearer' } });
  expect(await (await mock.ask('getBill', { path: at })).json()).toMatchObject({ month: '2026-06' });
  expect((await mock.ask('deleteWorld', { path: at })).status).toBe(204);
  expect(await mock.refusal(404, 'getWorld', { path: at })).toMatchObject({ code: 'world_unknown' });
});
