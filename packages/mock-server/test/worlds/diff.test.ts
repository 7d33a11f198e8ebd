import { beforeEach, describe, expect, test } from 'vitest';
import { createApplication } from '../../src/records/create-application.ts';
import { type Difference, diffSnapshots } from '../../src/records/diff-snapshots.ts';
import { toSnapshot } from '../../src/records/to-snapshot.ts';
import type { World } from '../../src/records/world.ts';
import { createTestMock, midsummer, type TestMock } from '../harness/test-mock.ts';
import { createTestWorld, findApplication, list, logIn, refresh } from './world-client.ts';

let mock: TestMock;
let world: World;
beforeEach(async () => {
  mock = await createTestMock();
  world = await createTestWorld(mock, { now: midsummer, rate: 0 });
});

/** What an act changes in the world. */
async function diff(act: () => Promise<unknown>): Promise<readonly Difference[]> {
  const before = await toSnapshot(world, 'before');
  await act();
  return diffSnapshots(before, await toSnapshot(world, 'after'));
}

const masked = '***';

describe('a comparison', () => {
  test('of a world with itself is empty, also once time has passed', async () => {
    expect(await diff(async () => undefined)).toEqual([]);
    expect(await diff(async () => world.clock.advance(1_000))).toEqual([]);
  });

  test('names what was added, changed and removed, with the fields that changed', async () => {
    const differences = await diff(async () => {
      const person = await world.people.byEmail('neighbour@example.com');
      if (!person) throw new Error('The world has no neighbour.');
      await world.people.put({ ...person, email: 'new@example.com', password: 'grey-slate-3' });
      await world.people.put({ ...person, password: 'grey-slate-4', systemIds: [72] });
      await world.people.delete('homeowner@example.com');
    });
    expect(differences).toEqual([
      {
        collection: 'people',
        key: 'homeowner@example.com',
        change: 'removed',
        before: expect.objectContaining({ role: 'homeowner', password: masked }),
        after: undefined,
      },
      {
        collection: 'people',
        key: 'neighbour@example.com',
        change: 'changed',
        before: { password: masked, systemIds: [72, 4_816_230] },
        after: { password: masked, systemIds: [72] },
      },
      {
        collection: 'people',
        key: 'new@example.com',
        change: 'added',
        before: undefined,
        after: expect.objectContaining({ password: masked }),
      },
    ]);
  });

  test('of a log-in and a call tells of tokens, their grant and what was counted, in order, and not of the journal', async () => {
    const differences = await diff(async () => list(mock, world, (await logIn(mock, world)).access_token));
    expect(differences.every(({ change }) => change === 'added')).toBe(true);
    const { clientId } = await findApplication(world, 'Partner');
    const collections = differences.map(({ collection }) => collection);
    expect(collections).toEqual([...collections].sort());
    expect([...new Set(collections)]).toEqual([
      'access-tokens',
      'bill/2026-06',
      'grants',
      `hits/${clientId}`,
      'meters',
      'refresh-tokens',
    ]);
    const [month] = differences.filter(({ key }) => key.startsWith('month/'));
    expect(month).toMatchObject({ after: 1 });
  });

  test('of a refresh tells that a token was used', async () => {
    const { refresh_token } = await logIn(mock, world);
    const differences = await diff(() => refresh(mock, world, refresh_token));
    expect(differences).toContainEqual({
      collection: 'refresh-token-uses',
      key: expect.any(String),
      change: 'added',
      before: undefined,
      after: 1,
    });
  });

  test('takes what expired for removed, and what a clock brings back for added', async () => {
    await logIn(mock, world);
    const gone = await diff(async () => world.clock.advance(40 * 86_400_000));
    expect(new Set(gone.map(({ change }) => change))).toEqual(new Set(['removed']));
    const back = await diff(async () => world.clock.set(midsummer));
    expect(back.map(({ collection, key, change }) => [collection, key, change])).toEqual(
      gone.map(({ collection, key }) => [collection, key, 'added']),
    );
  });

  test('tells of switches and of the speed of the clock', async () => {
    const differences = await diff(async () => {
      world.clock.setRate(60);
      world.setSwitches({ ...world.switches, rotation: 'lenient' });
    });
    expect(differences).toEqual([
      { collection: 'world', key: 'rate', change: 'changed', before: 0, after: 60 },
      { collection: 'world', key: 'switches', change: 'changed', before: { rotation: 'strict' }, after: { rotation: 'lenient' } },
    ]);
  });

  test('does not mind in which order fields stand', async () => {
    await world.store.put('sites', '67', { id: 67, site: null });
    expect(await diff(() => world.store.put('sites', '67', { site: null, id: 67 }))).toEqual([]);
  });

  test('comes out of a snapshot that was kept', async () => {
    await mock.worlds.takeSnapshot(world, 's');
    await world.sites.delete(67);
    const snapshot = await mock.worlds.readSnapshot(world, 's');
    if (!snapshot) throw new Error('The snapshot is gone.');
    expect(diffSnapshots(snapshot, await toSnapshot(world, 'now'))).toEqual([
      { collection: 'sites', key: '67', change: 'added', before: undefined, after: { id: 67, site: null } },
    ]);
  });
});

test('no secret is in a comparison, whatever happened: it ends up in test reports', async () => {
  const secrets = new Set<string>();
  const differences = await diff(async () => {
    const tokens = await logIn(mock, world);
    await refresh(mock, world, tokens.refresh_token);
    const application = await findApplication(world, 'Watt');
    const mine = { ...(await createApplication(world.chance)), name: 'Mine' };
    await world.applications.put(mine);
    await world.applications.put({ ...application, apiKey: '0'.repeat(32), clientSecret: '1'.repeat(32) });
    await world.codes.put({
      code: 'aB3dE6',
      grantId: 'g',
      clientId: application.clientId,
      redirectUri: 'http://127.0.0.1',
      expiresAt: midsummer + 1_000,
    });
    await world.codes.use('aB3dE6');
    const sessionId = 'w-1.0f8fad5b-d9cb-469f-a165-70867728950e';
    await world.sessions.put({ id: sessionId, kind: 'enlighten', holder: '1234567' }, midsummer);
    await world.drafts.put(sessionId, mine, midsummer);
    const token = 'f'.repeat(48);
    const developer = {
      email: 'a@example.com',
      name: 'A',
      password: { clear: 'blue-door-8' },
      activatedAt: null,
      licenceAcceptedAt: null,
    };
    await world.developers.register(developer, token, midsummer);
    await world.mailbox.send({
      at: midsummer,
      to: 'a@example.com',
      subject: 'Welcome',
      paragraphs: [`Go to /portal/activate?token=${token}`],
      activationToken: token,
    });
    await world.people.delete('installer@example.com');
    for (const each of [application, mine]) for (const secret of [each.apiKey, each.clientSecret]) secrets.add(secret);
    for (const secret of [
      tokens.access_token,
      tokens.refresh_token,
      '0'.repeat(32),
      '1'.repeat(32),
      'aB3dE6',
      sessionId,
      token,
      'blue-door-8',
      'two-ladders-91',
    ])
      secrets.add(secret);
  });
  const text = JSON.stringify(differences);
  expect(differences.length).toBeGreaterThan(15);
  for (const secret of secrets) expect(text).not.toContain(secret);
});
