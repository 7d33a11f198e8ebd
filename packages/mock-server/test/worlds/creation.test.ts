import { plans } from '@heliostat/spec';
import { describe, expect, test } from 'vitest';
import { toDescription } from '../../src/records/to-description.ts';
import { createTestMock, midsummer } from '../harness/test-mock.ts';
import { createTestWorld } from './world-client.ts';

const hex32 = /^[0-9a-f]{32}$/;

describe('a new world', () => {
  test('has one enabled application of each plan, with every access control that its plan allows', async () => {
    const world = await createTestWorld(await createTestMock());
    const applications = await world.applications.list();
    expect(applications.map(({ plan }) => plan)).toEqual(['Watt', 'Kilowatt', 'Megawatt', 'Partner']);
    for (const { plan, status, accessControls, clientId, clientSecret, apiKey } of applications) {
      expect(status).toBe('enabled');
      expect(accessControls).toEqual(plans[plan].accessControls);
      for (const each of [clientId, clientSecret, apiKey]) expect(each).toMatch(hex32);
    }
  });

  test('has two home owners with different systems, an installer of all systems, and the people of the companies around them', async () => {
    const world = await createTestWorld(await createTestMock());
    const people = await world.people.list();
    const owners = people.filter(({ role }) => role === 'homeowner');
    const installers = people.filter(({ role }) => role === 'installer');
    expect([owners.length, installers.length]).toEqual([2, 4]);
    expect(installers[0]?.email).toBe('installer@example.com');
    for (const { systemIds } of installers) expect(systemIds.length).toBeGreaterThan(0);
    const owned = owners.flatMap(({ systemIds }) => systemIds);
    expect(new Set(owned).size).toBe(owned.length);
    for (const { systemIds } of owners) expect(systemIds.length).toBeGreaterThan(0);
    const sites = (await world.sites.page({ offset: 0, limit: 1000 })).map(({ id }) => id);
    expect([...(installers[0]?.systemIds ?? [])].sort()).toEqual([...sites].sort());
    expect(sites).toEqual(expect.arrayContaining(owned));
  });

  test('has credentials of its own, also with the seed of another', async () => {
    const mock = await createTestMock({ seed: 7 });
    await createTestWorld(mock, { id: 'one' });
    await createTestWorld(mock, { id: 'other' });
    const all = await Promise.all(mock.worlds.list().map((world) => world.applications.list()));
    const credentials = all
      .flat()
      .flatMap(({ clientId, clientSecret, apiKey, appId }) => [clientId, clientSecret, apiKey, appId]);
    expect(all.map((each) => each.length)).toEqual([5, 4, 4]);
    expect(new Set(credentials).size).toBe(credentials.length);
  });

  test('is the same for the same id and seed, whatever else the mock does, and another for another seed', async () => {
    const [one, other] = [await createTestMock(), await createTestMock()];
    await createTestWorld(other, { id: 'before' });
    await other.signIn();
    const description = async (mock: typeof one, seed: number, id: string) => {
      const { applications } = await toDescription(await createTestWorld(mock, { id, seed }));
      return applications.map(({ client_secret, api_key }) => [client_secret, api_key]);
    };
    const expected = await description(one, 7, 'w-1');
    expect(await description(other, 7, 'w-1')).toEqual(expected);
    const [first] = await description(one, 8, 'w-2');
    expect(expected).not.toContainEqual(first);
  });

  test.each([
    [{ now: undefined, rate: 1 }, midsummer, midsummer + 1_000],
    [{ now: 0, rate: 0 }, 0, 0],
    [{ now: 5_000, rate: 60 }, 5_000, 65_000],
  ])('begins at its instant, at its speed: %o', async (settings, first, later) => {
    const mock = await createTestMock();
    const world = await createTestWorld(mock, settings);
    expect(world.clock.now()).toBe(first);
    mock.clock.advance(1_000);
    expect(world.clock.now()).toBe(later);
  });
});

describe('the id of a world', () => {
  test.each(['a', 'W1', '0', '-', 'a-b-9', 'x'.repeat(64), 'constructor', '__proto__'.replaceAll('_', '-')])(
    'may be %s',
    async (id) => {
      const mock = await createTestMock();
      const world = await createTestWorld(mock, { id });
      expect(world.id).toBe(id);
      expect(mock.worlds.get(id)).toBe(world);
    },
  );

  test.each(['', ' ', 'a b', 'a.b', 'a/b', 'a_b', 'ä', 'a\n', 'a\0', '../a', 'x'.repeat(65)])('may not be %j', async (id) => {
    const mock = await createTestMock();
    await expect(createTestWorld(mock, { id })).rejects.toThrow('The id of a world is 1 to 64 letters, digits and hyphens.');
    expect(mock.worlds.list()).toHaveLength(1);
  });

  test('is taken once, also by fifty at once', async () => {
    const mock = await createTestMock();
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => createTestWorld(mock)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(createTestWorld(mock, { id: 'default' })).rejects.toThrow('There is a world default already.');
    const world = mock.worlds.get('w-1');
    expect(await world?.applications.list()).toHaveLength(4);
  });

  test('that the mock makes up is free, and never one that was deleted', async () => {
    const mock = await createTestMock();
    await createTestWorld(mock, { id: 'w2' });
    const ids: string[] = [];
    for (let at = 0; at < 4; at++) {
      const id = await mock.worlds.createId();
      ids.push((await createTestWorld(mock, { id })).id);
      await mock.worlds.delete(id);
    }
    expect(ids).toEqual(['w1', 'w3', 'w4', 'w5']);
  });

  test('that the mock makes up is not one that somebody chose, whose world was deleted', async () => {
    const mock = await createTestMock();
    for (const id of ['w2', 'w3', 'w02']) {
      await createTestWorld(mock, { id });
      await mock.worlds.delete(id);
    }
    expect([await mock.worlds.createId(), await mock.worlds.createId()]).toEqual(['w1', 'w4']);
    expect((await createTestWorld(mock, { id: 'w3' })).id).toBe('w3');
  });
});
