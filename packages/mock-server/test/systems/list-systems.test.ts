import { describe, expect, test } from 'vitest';
import { fewestSites } from '../../src/simulation/given-sites.ts';
import { createCaller, toIds } from './callers.ts';

const million = await createCaller('installer', { fleet: 1_000_000 });
const small = await createCaller('installer', { fleet: 137 });
const owner = await createCaller('owner', { fleet: 1_000_000 });

describe('a list of systems', () => {
  test.each(['id', '-id'])('is the same in pages of any size, sorted by %s', async (sort) => {
    const whole = [
      ...toIds(await small.list(`size=100&sort_by=${sort}`)),
      ...toIds(await small.list(`size=100&page=2&sort_by=${sort}`)),
    ];
    expect(whole).toHaveLength(137);
    expect(whole).toEqual(whole.toSorted((one, other) => (sort === 'id' ? one - other : other - one)));
    const pages: number[] = [];
    for (let page = 1; page <= 11; page++) pages.push(...toIds(await small.list(`size=13&page=${page}&sort_by=${sort}`)));
    expect(pages).toEqual(whole);
  });

  test('tells how many there are on all pages, and how many on this one', async () => {
    const { systems, ...rest } = await small.list('size=100&page=2');
    expect(rest).toEqual({ total: 137, current_page: 2, size: 100, count: 37, items: 'systems' });
    expect(systems).toHaveLength(37);
    const { systems: none, ...beyond } = await small.list('page=1000');
    expect([none, beyond]).toEqual([[], { total: 137, current_page: 1000, size: 10, count: 0, items: 'systems' }]);
  });

  test('of a million has its middle, its end and nothing beyond', async () => {
    const middle = await million.list('page=50000&size=10');
    expect([middle.total, middle.count]).toEqual([1_000_000, 10]);
    const [last] = toIds(await million.list('page=1000000&size=1'));
    const [first] = toIds(await million.list('size=1&sort_by=-id'));
    expect([last, first]).toEqual([698_910_067, 698_910_067]);
    expect((await million.list('page=2147483647&size=100')).count).toBe(0);
  });

  test('tells no energy and no size, ever', async () => {
    const { systems } = await million.list('page=777&size=100');
    for (const { energy_lifetime, energy_today, system_size } of systems) {
      expect([energy_lifetime, energy_today, system_size]).toEqual([-1, -1, -1]);
    }
  });

  test('has what the single read has', async () => {
    const { systems } = await million.list('page=4321&size=25');
    for (const system of systems) expect(await (await million.get(`/api/v4/systems/${system.system_id}`)).json()).toEqual(system);
  });

  test('shows what was changed, without what is gone, and with what came', async () => {
    const { mock, list } = await createCaller('installer', { fleet: 1000 });
    const [first, second, third] = toIds(await list('page=2&size=100')) as [number, number, number];
    await mock.world.sites.change(first, (site) => ({ ...site, name: 'Renamed' }));
    await mock.world.sites.delete(second);
    const template = await mock.world.sites.get(first);
    if (template) await mock.world.sites.put({ ...template, id: second + 1, name: 'Added' });
    const { total, systems } = await list('page=2&size=100');
    expect(total).toBe(1000);
    expect(systems.slice(0, 3).map(({ system_id, name }) => [system_id, name])).toEqual([
      [first, 'Renamed'],
      [second + 1, 'Added'],
      [third, expect.any(String)],
    ]);
    expect((await mock.world.sites.get(second)) === undefined).toBe(true);
  });

  test('is for a home owner what it was: a fleet is none of theirs', async () => {
    expect(toIds(await owner.list())).toEqual([67, 698_906_018, 698_910_067]);
    const [stranger] = toIds(await million.list('page=100'));
    expect((await owner.get(`/api/v4/systems/${stranger}`)).status).toBe(403);
    expect((await owner.get('/api/v4/systems/10000020')).status).toBe(404);
  });

  test('without a fleet has the systems of every world', async () => {
    const { list } = await createCaller('installer');
    expect((await list()).total).toBe(fewestSites);
  });

  test.each([
    ['size=101', 'size must be an integer from 1 to 100'],
    ['size=0', 'size must be an integer from 1 to 100'],
    ['page=0', 'page must be an integer of at least 1'],
    ['page=x', 'page must be an integer of at least 1'],
    ['sort_by=name', 'The sorting parameter is not supported. Please use id for sorting by Asc or -id for sorting by Desc'],
  ])('is refused with %s', async (query, why) => {
    const answer = await million.get(`/api/v4/systems?${query}`);
    expect(await answer.json()).toEqual({
      message: 'Unprocessable Entity',
      details: `Invalid request because of '${why}'`,
      code: 422,
    });
  });
});

test('looking at a fleet writes nothing down about it', async () => {
  const { mock, list } = await createCaller('installer', { fleet: 1_000_000 });
  await list('page=1');
  const kept = async () => (await mock.world.store.dump()).filter(({ collection }) => collection === 'sites').length;
  for (let page = 1; page < 200; page++) await list(`page=${page * 500}&size=20`);
  expect(await kept()).toBe(0);
});
