import { describe, expect, test } from 'vitest';
import { createFleet } from '../../src/simulation/create-fleet.ts';
import { toReport, toStatus } from '../../src/simulation/report.ts';
import { midsummer } from '../harness/test-mock.ts';
import { createCaller, toIds } from './callers.ts';

const small = await createCaller('installer', { fleet: 2000 });
const million = await createCaller('installer', { fleet: 1_000_000 });
const owner = await createCaller('owner');
const every = await small.mock.world.sites.page({ offset: 0, limit: 2000 });

const statusOf = (site: (typeof every)[number]) => toStatus(site, toReport(site, midsummer / 1000));

describe('a search', () => {
  test('without filters finds every system, and empty filters are none', async () => {
    for (const filter of [{}, { ids: [], name: '', reference: '', other_reference: '', statuses: [] }]) {
      expect((await million.find(filter)).total).toBe(1_000_000);
      expect(toIds(await owner.find(filter))).toEqual([67, 698_906_018, 698_910_067]);
    }
  });

  test('by ids finds those that are there and within reach, once each', async () => {
    const found = await million.find({ ids: [698_910_067, 67, 67, 10_000_019, 10_000_020, -1, 2 ** 53 - 1] });
    expect(toIds(found)).toEqual([67, 10_000_019, 698_910_067]);
    expect(toIds(await owner.find({ ids: [67, 72] }))).toEqual([67]);
    expect((await owner.find({ ids: [72] })).total).toBe(0);
  });

  test('by a part of the name finds as many as there are, whatever the letter case', async () => {
    for (const name of ['COTTAGE', 'maple v', '7', 'house 1', 'Ridge house where', ' ']) {
      const wanted = every.filter((site) => site.name.toLowerCase().includes(name.toLowerCase())).map(({ id }) => id);
      const found = await small.find({ name }, 'size=1000');
      expect(found.total).toBe(wanted.length);
      expect(toIds(found)).toEqual(wanted.slice(0, 1000));
    }
    expect((await small.find({ name: '.*' })).total).toBe(0);
  });

  test('by reference finds the one of the own company, and by other_reference those of others', async () => {
    const fleet = createFleet(1, 1_000_000);
    const named = [987_654, 987_655, 987_656, 987_657, 987_658].map(fleet.at).filter(({ reference }) => reference !== undefined);
    expect(named.length).toBeGreaterThan(0);
    for (const { id, reference } of named) expect(toIds(await million.find({ reference }))).toEqual([id]);
    const withOther = every.find(({ id: each, otherReferences }) => each > 10_000_000 && each < 600_000_000 && otherReferences);
    const [other] = withOther?.otherReferences ?? [];
    expect(toIds(await small.find({ other_reference: other }))).toEqual([withOther?.id]);
    expect(toIds(await small.find({ other_reference: '106015287' }))).toEqual([72, 698_910_067]);
    expect(toIds(await small.find({ reference: '106015287' }))).toEqual([72, 698_910_067]);
    expect((await small.find({ reference: '10601528' })).total).toBe(0);
    expect((await small.find({ reference: other })).total).toBe(0);
  });

  test('finds a site by the reference that it was given later, and no more by the one before', async () => {
    const { mock, find } = await createCaller('installer', { fleet: 500 });
    const site = (await mock.world.sites.page({ offset: 100, limit: 100 })).find(({ reference }) => reference !== undefined);
    if (!site) throw new Error('No site has a reference.');
    await mock.world.sites.put({ ...site, reference: 'Mine' });
    expect(toIds(await find({ reference: 'Mine' }))).toEqual([site.id]);
    expect((await find({ reference: site.reference })).total).toBe(0);
    await mock.world.sites.delete(site.id);
    expect((await find({ reference: 'Mine' })).total).toBe(0);
  });

  test.each([['normal'], ['comm'], ['micro', 'power'], ['meter', 'battery', 'encharge_issue', 'enpower_issue', 'meter_issue']])(
    'by the states %s finds all that are in one of them now',
    async (...statuses) => {
      const wanted = every.filter((site) => statuses.includes(statusOf(site))).map(({ id }) => id);
      const found = await small.find({ statuses }, 'size=1000');
      expect(found.total).toBe(wanted.length);
      expect(wanted.length).toBeGreaterThan(0);
      expect(toIds(found)).toEqual(wanted.slice(0, 1000));
      for (const { status } of found.systems) expect(statuses).toContain(status);
    },
  );

  test('by state follows what is changed', async () => {
    const { mock, find } = await createCaller('installer', { fleet: 500 });
    const [site] = await mock.world.sites.page({ offset: 100, limit: 1 });
    if (site) await mock.world.sites.put({ ...site, status: 'battery' });
    expect(toIds(await find({ statuses: ['battery'], ids: [site?.id ?? 0] }))).toEqual([site?.id]);
  });

  test('meets all filters together, or finds nothing', async () => {
    const wanted = every.filter((site) => site.name.includes('villa') && statusOf(site) === 'normal' && site.reference);
    const [one] = wanted;
    const filter = {
      ids: every.slice(0, 1500).map(({ id }) => id),
      name: 'villa',
      statuses: ['normal'],
      reference: one?.reference,
    };
    expect(toIds(await small.find(filter))).toEqual([one?.id]);
    expect((await small.find({ ...filter, statuses: ['comm'] })).total).toBe(0);
    expect((await small.find({ ids: [67], name: 'Workshop' })).total).toBe(0);
  });

  test('pages through what it found, in both orders', async () => {
    const whole = toIds(await small.find({ name: 'house' }, 'size=1000'));
    for (const sort_by of ['id', '-id']) {
      const pages: number[] = [];
      for (let page = 1; page <= Math.ceil(whole.length / 40) + 1; page++) {
        const found = await small.find({ name: 'house' }, `size=40&page=${page}`, { sort_by });
        expect([found.total, found.current_page, found.size]).toEqual([whole.length, page, 40]);
        expect(found.count).toBe(found.systems.length);
        pages.push(...toIds(found));
      }
      expect(pages).toEqual(sort_by === 'id' ? whole : whole.toReversed());
    }
  });

  test('tells of live_stream where it is asked for, and else does not', async () => {
    const withStream = await small.find({}, 'live_stream=true&size=1000');
    const words = new Set(withStream.systems.map(({ live_stream }) => live_stream));
    expect(words).toEqual(new Set(['enabled', 'disabled']));
    for (const query of ['', 'live_stream=false']) {
      for (const system of (await small.find({}, query)).systems) expect(Object.keys(system)).not.toContain('live_stream');
    }
  });

  test('shows a system as published: no city, nulls for what is unknown, references where there are some', async () => {
    const { systems } = await small.find({ ids: [72, 4_816_230] });
    expect(systems[0]?.address).toEqual({ state: 'CA', country: 'US', postal_code: '90012' });
    expect(systems[1]?.address).toEqual({ state: null, country: 'IT', postal_code: '42124' });
    expect(Object.keys(systems[0] ?? {})).toEqual([
      ...['system_id', 'name', 'public_name', 'timezone', 'address', 'connection_type', 'status'],
      ...['last_report_at', 'last_energy_at', 'operational_at', 'attachment_type', 'interconnect_date'],
      ...['energy_lifetime', 'energy_today', 'system_size', 'reference', 'other_references'],
    ]);
    expect(Object.keys(systems[1] ?? {})).not.toContain('reference');
  });

  test('by state knows who had not begun: in 2015 most of the fleet is in no state that can be asked for', async () => {
    const { mock, find } = await createCaller('installer', { fleet: 2000, now: Date.parse('2015-03-01T00:00:00Z') });
    const at = Date.parse('2015-03-01T00:00:00Z') / 1000;
    const sites = await mock.world.sites.page({ offset: 0, limit: 2000 });
    const wanted = sites.filter((site) => toStatus(site, toReport(site, at)) === 'normal').length;
    expect((await find({ statuses: ['normal'] })).total).toBe(wanted);
    expect(wanted).toBeLessThan(1000);
  });

  test('over a million by name and state is exact, and lets others be answered meanwhile', async () => {
    let answered = false;
    const long = million.find({ name: 'heron', statuses: ['comm'] }).then((found) => {
      expect(answered).toBe(true);
      return found;
    });
    await million.list();
    answered = true;
    const { total, systems } = await long;
    expect(total).toBeGreaterThan(100);
    for (const { name, status } of systems) expect([name.includes('Heron'), status]).toEqual([true, 'comm']);
  });
});

describe('a search is refused', () => {
  test.each([
    ['a body without system', '{}', '', 'system is missing at Json body location'],
    ['no body', '', '', 'system is missing at Json body location'],
    [
      'a key that the filter does not have',
      '{"system":{"city":"Utrecht"}}',
      '',
      "Invalid request because of 'city is not a known key'",
    ],
    ['a key that the body does not have', '{"system":{},"page":2}', '', "Invalid request because of 'page is not a known key'"],
    [
      'a state that it does not know',
      '{"system":{"statuses":["normal","retired"]}}',
      '',
      "Invalid request because of 'retired is not a known status'",
    ],
    [
      'another order',
      '{"system":{},"sort_by":"name"}',
      '',
      "Invalid request because of 'The sorting parameter is not supported. Please use id for sorting by Asc or -id for sorting by Desc'",
    ],
    [
      'more than a thousand a page',
      '{"system":{}}',
      'size=1001',
      "Invalid request because of 'size must be an integer from 1 to 1000'",
    ],
    ['page 0', '{"system":{}}', 'page=0', "Invalid request because of 'page must be an integer of at least 1'"],
  ])('with %s', async (_, body, query, details) => {
    const answer = await owner.search(body, query);
    expect(await answer.json()).toEqual({ message: 'Unprocessable Entity', details, code: 422 });
  });

  test.each([
    ['{"system":[]}'],
    ['{"system":null}'],
    ['{"system":{"ids":67}}'],
    ['{"system":{"ids":["67"]}}'],
    ['{"system":{"ids":[6.7]}}'],
    ['{"system":{"name":7}}'],
    ['{"system":{"reference":null}}'],
    ['{"system":{"other_reference":["x"]}}'],
    ['{"system":{"statuses":"normal"}}'],
    ['{"system":{"statuses":[null]}}'],
    ['{"system":{"live_stream":true}}'],
    ['[]'],
    ['7'],
  ])('for values of another type: %s', async (body) => {
    expect((await owner.search(body)).status).toBe(422);
  });

  test.each([['live_stream=yes'], ['size=0'], ['size=1e2'], ['page=-1'], ['page=1.5']])('for the query %s', async (query) => {
    expect((await owner.search({ system: {} }, query)).status).toBe(422);
  });

  test('if its body cannot be read', async () => {
    expect((await owner.search('{"system":')).status).toBe(400);
  });
});
