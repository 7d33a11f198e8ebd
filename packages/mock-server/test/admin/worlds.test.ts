import { openSqliteStores } from '@heliostat/mock-server/sqlite';
import { expect, it } from 'vitest';
import type { AuthorizationRequest } from '../../src/oauth-server/authorize/authorization-request.ts';
import { issueCode } from '../../src/oauth-server/authorize/issue-code.ts';
import { toHeaders } from '../harness/test-mock.ts';
import { createFolder } from '../store/create-folder.ts';
import { createAdminMock } from './admin-mock.ts';

const path = { world_id: 'w1' };

it('a thousand worlds created at once have ids and keys of their own', async () => {
  const mock = await createAdminMock();
  await mock.admin.createWorld();
  const requests = Array.from({ length: 1_000 }, (_, seed) => mock.admin.createWorld({ body: { seed } }));
  const worlds = await Promise.all(requests);
  expect(new Set(worlds.map(({ id }) => id)).size).toBe(1_000);
  const keys = worlds.flatMap(({ applications }) => applications.map(({ api_key }) => api_key));
  expect(keys).toHaveLength(4_000);
  expect(new Set(keys).size).toBe(4_000);
  expect((await mock.admin.listWorlds()).worlds).toHaveLength(1_002);
});

it('a new world has an enabled application of each plan with all that the plan allows, two home owners and four installers', async () => {
  const mock = await createAdminMock();
  const { applications, people } = await mock.admin.createWorld();
  expect(applications.map(({ plan, status }) => [plan, status])).toEqual([
    ['Watt', 'enabled'],
    ['Kilowatt', 'enabled'],
    ['Megawatt', 'enabled'],
    ['Partner', 'enabled'],
  ]);
  expect(applications.map(({ access_controls }) => access_controls.length)).toEqual([4, 6, 7, 9]);
  const installers = ['installer', 'installer', 'installer', 'installer'];
  expect(people.map(({ role }) => role).sort()).toEqual(['homeowner', 'homeowner', ...installers]);
});

it('the same seed under the same id gives the same world, and another id another one', async () => {
  const [one, two] = [await createAdminMock(), await createAdminMock()];
  const body = { id: 'same', seed: 7 };
  const first = await one.admin.createWorld({ body });
  expect(await two.admin.createWorld({ body })).toEqual(first);
  expect((await two.admin.createWorld({ body: { id: 'other', seed: 7 } })).applications).not.toEqual(first.applications);
});

it('without more a world runs with the machine, and stands still where it is told when it is', async () => {
  const mock = await createAdminMock();
  const running = await mock.admin.createWorld();
  const standing = await mock.admin.createWorld({ body: { now: '2030-01-01T00:00:00+01:00' } });
  mock.clock.advance(60_000);
  expect(await mock.admin.getClock({ path: { world_id: running.id } })).toEqual({ now: '2026-06-21T12:01:00.000Z', rate: 1 });
  expect(await mock.admin.getClock({ path: { world_id: standing.id } })).toEqual({ now: '2029-12-31T23:00:00.000Z', rate: 0 });
});

it('a world has the switches that the mock was started with, unless it is told', async () => {
  const mock = await createAdminMock({ switches: { rotation: 'lenient' } });
  const { switches } = await mock.admin.createWorld({ body: { switches: { revoked_status: 403 } } });
  expect(switches).toMatchObject({ rotation: 'lenient', revoked_status: 403, access_control_status: 401 });
  const changed = await mock.admin.updateWorld({ path, body: { switches: { rotation: 'strict' } } });
  expect(changed.switches).toEqual({ ...switches, rotation: 'strict' });
  expect((await mock.admin.resetWorld({ path })).switches).toEqual(switches);
});

it('a switch takes effect with the next request', async () => {
  const mock = await createAdminMock();
  const { access_token } = await mock.signIn();
  const [grant] = (await mock.admin.listGrants({ path: { world_id: 'default' } })).grants;
  await mock.admin.revokeGrant({ path: { world_id: 'default', grant_id: grant?.id ?? '' } });
  const ask = async () => (await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status;
  expect(await ask()).toBe(401);
  await mock.admin.updateWorld({ path: { world_id: 'default' }, body: { switches: { revoked_status: 403 } } });
  expect(await ask()).toBe(403);
});

it('the credentials of a world that is gone open nothing', async () => {
  const mock = await createAdminMock();
  const { applications } = await mock.admin.createWorld();
  const [application] = applications;
  const tokens = await mock.admin.createTokens({
    path,
    body: { client_id: application?.client_id ?? '', email: 'homeowner@example.com' },
  });
  const ask = async () =>
    (await mock.send('/api/v4/systems', { headers: toHeaders(tokens.access_token, application?.api_key) })).status;
  expect(await ask()).toBe(200);
  await mock.admin.deleteWorld({ path });
  expect(await ask()).toBe(401);
});

it('a snapshot brings back everything but what it was told to forget', async () => {
  const mock = await createAdminMock();
  const before = await mock.admin.createWorld({ body: { seed: 7, now: '2026-06-21T12:00:00Z' } });
  const [{ client_id = '' } = {}] = before.applications;
  expect(await mock.admin.createSnapshot({ path })).toEqual({ id: 's1' });
  await mock.admin.deleteApplication({ path: { ...path, client_id } });
  await mock.admin.updateClock({ path, body: { advance: 'P1Y' } });
  await mock.admin.updateWorld({ path, body: { switches: { quota: 'enforce' } } });
  expect(await mock.admin.restoreSnapshot({ path: { ...path, snapshot_id: 's1' } })).toEqual(before);
  expect(await mock.admin.createSnapshot({ path })).toEqual({ id: 's2' });
  expect(await mock.admin.listSnapshots({ path })).toEqual({ snapshots: [{ id: 's1' }, { id: 's2' }] });
});

it('a snapshot is deleted by its id, and its name is free again', async () => {
  const mock = await createAdminMock();
  await mock.admin.createWorld();
  for (const id of ['one', 'two']) await mock.admin.createSnapshot({ path, body: { id } });
  const one = { ...path, snapshot_id: 'one' };
  expect((await mock.ask('deleteSnapshot', { path: one })).status).toBe(204);
  expect(await mock.admin.listSnapshots({ path })).toEqual({ snapshots: [{ id: 'two' }] });
  for (const operation of ['deleteSnapshot', 'restoreSnapshot', 'getSnapshotDiff'])
    expect((await mock.refusal(404, operation, { path: one })).code).toBe('snapshot_unknown');
  expect((await mock.ask('createSnapshot', { path, body: { id: 'one' } })).status).toBe(201);
});

it('the longest code lifetime works on disk as in memory', async () => {
  for (const stores of [undefined, openSqliteStores(createFolder())]) {
    const mock = await createAdminMock(stores && { stores });
    const body = { switches: { code_lifetime_seconds: 3_155_760_000 }, now: '2099-12-31T00:00:00Z' };
    await mock.admin.createWorld({ body });
    const world = mock.worlds.get('w1');
    const [application] = (await world?.applications.list()) ?? [];
    const person = await world?.people.byEmail('homeowner@example.com');
    if (!world || !application || !person) throw new Error('The world is not as it should be.');
    const request = { application, redirectUri: 'http://127.0.0.1/', state: undefined } as unknown as AuthorizationRequest;
    expect(await issueCode(world, request, person, person)).toHaveLength(6);
    expect((await mock.ask('createSnapshot', { path })).status).toBe(201);
    expect((await mock.ask('resetWorld', { path })).status).toBe(200);
    expect((await mock.ask('deleteWorld', { path })).status).toBe(204);
    await stores?.close();
  }
});

it('what became different since a snapshot is told record by record, without secrets', async () => {
  const mock = await createAdminMock();
  const world = await mock.admin.createWorld({ body: { now: '2026-06-21T12:00:00Z' } });
  const [{ client_id = '', client_secret = '', api_key = '' } = {}] = world.applications;
  await mock.admin.createSnapshot({ path });
  const diff = async () => mock.admin.getSnapshotDiff({ path: { ...path, snapshot_id: 's1' } });
  expect(await diff()).toEqual({ snapshot_id: 's1', differences: [] });
  await mock.admin.updateApplication({ path: { ...path, client_id }, body: { status: 'pending' } });
  await mock.admin.deletePerson({ path: { ...path, email: 'neighbour@example.com' } });
  await mock.admin.setSite({ path: { ...path, system_id: 5 }, body: { name: 'x', time_zone: 'UTC', latitude: 0, longitude: 0 } });
  const tokens = await mock.admin.createTokens({ path, body: { client_id, email: 'homeowner@example.com' } });
  const text = await (await mock.ask('getSnapshotDiff', { path: { ...path, snapshot_id: 's1' } })).text();
  const { differences } = await diff();
  expect(differences).toContainEqual({
    collection: 'applications',
    key: client_id,
    change: 'changed',
    before: { status: 'enabled' },
    after: { status: 'pending' },
  });
  expect(differences).toContainEqual(
    expect.objectContaining({ collection: 'people', key: 'neighbour@example.com', change: 'removed' }),
  );
  expect(differences).toContainEqual(expect.objectContaining({ collection: 'sites', key: '5', change: 'added' }));
  for (const secret of [client_secret, api_key, tokens.access_token, tokens.refresh_token, 'south-gable-72'])
    expect(text).not.toContain(secret);
});

it('whatever comes at once, nothing fails inside', async () => {
  const failures: unknown[] = [];
  const mock = await createAdminMock({ report: (failure) => failures.push(failure) });
  for (let round = 0; round < 20; round++) {
    const at = { path: { world_id: 'busy' } };
    const answers = await Promise.all([
      mock.ask('createWorld', { body: { id: 'busy' } }),
      mock.ask('createWorld', { body: { id: 'busy' } }),
      mock.ask('updateClock', { ...at, body: { advance: 'P1D' } }),
      mock.ask('createSnapshot', at),
      mock.ask('resetWorld', at),
      mock.ask('createApplication', { ...at, body: {} }),
      mock.ask('deleteWorld', at),
      mock.ask('updateWorld', { ...at, body: { switches: { quota: 'count' } } }),
      mock.ask('getWorld', at),
      mock.ask('deleteWorld', at),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    expect(answers.map(({ status }) => status).filter((status) => status === 201).length).toBeGreaterThanOrEqual(1);
  }
  expect(failures).toEqual([]);
});
