import { expect, test } from 'vitest';
import { toDate } from '../../src/simulation/calendar.ts';
import { createTestMock, midsummer, type TestMock } from '../harness/test-mock.ts';
import { home, logIn } from './visitor.ts';

const systems = `${home}/worlds/default/systems`;

async function openSystem(mock: TestMock, path: string): Promise<string> {
  const visitor = await logIn(mock);
  const answer = await visitor.open(`${systems}/${path}`);
  expect(answer.status, path).toBe(200);
  return answer.text;
}

/** The sums under the charts, in Wh, by their headings. */
function readSums(page: string): Readonly<Record<string, number>> {
  const names = [...page.matchAll(/<th scope="col" class="number">([^<]+)<\/th>/g)].map(([, name = '']) => name);
  const values = [...page.matchAll(/<td class="number">([\d,]+) Wh<\/td>/g)].map(([, value = '']) =>
    Number(value.replaceAll(',', '')),
  );
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? Number.NaN]));
}

test.each(['day', 'week', 'year'])('the sums of a %s come to the same on both sides, to the watt-hour', async (span) => {
  const mock = await createTestMock();
  const page = await openSystem(mock, `698906018?span=${span}&date=2026-06-10`);
  const sums = readSums(page);
  expect(Object.keys(sums)).toHaveLength(6);
  expect((sums.Produced ?? 0) + (sums['Taken from the grid'] ?? 0) + (sums['Taken from the battery'] ?? 0)).toBe(
    (sums.Consumed ?? 0) + (sums['Given to the grid'] ?? 0) + (sums['Given to the battery'] ?? 0),
  );
  expect(sums.Consumed).toBeGreaterThan(0);
  expect(page.match(/<svg /g)?.length).toBeGreaterThanOrEqual(span === 'year' ? 2 : 3);
});

test('the year of today ends with yesterday, since production says nothing of a day that is not over', async () => {
  const mock = await createTestMock();
  const page = await openSystem(mock, '698906018?span=year');
  expect(page).toContain(`value="${toDate(Math.floor(midsummer / 86_400_000) - 1)}"`);
  expect(readSums(page).Produced).toBeGreaterThan(0);
});

test('a system without meters shows what its microinverters say, one without data says so, and one that is not there is 404', async () => {
  const mock = await createTestMock();
  expect(Object.keys(readSums(await openSystem(mock, '2640908?date=2026-06-10')))).toEqual(['Produced']);
  expect(await openSystem(mock, '5902114')).toContain('Nothing has been reported for this time.');
  const visitor = await logIn(mock);
  for (const id of ['1', 'x', '-67', '67/2', '99999999999999999999'])
    expect((await visitor.open(`${systems}/${id}`)).status).toBe(404);
});

test.each(['foo', '2031-01-01', '2026-02-30', '1970-01-01', '0000-00-00', ''])(
  'a date such as %j is answered with a page',
  async (date) => {
    await openSystem(await createTestMock(), `67?span=week&date=${encodeURIComponent(date)}`);
  },
);

test('looking at a system is no call: nothing is counted, nothing is in the journal', async () => {
  const mock = await createTestMock();
  await openSystem(mock, '698906018?span=day');
  expect(await mock.world.journal.count()).toBe(0);
  expect((await mock.admin.getBill({ path: { world_id: 'default' } })).hits).toBe(0);
});

test('systems come fifty a page, also of a fleet', async () => {
  const mock = await createTestMock({ fleet: 120 });
  const visitor = await logIn(mock);
  const pages = await Promise.all([1, 2, 3, 99].map((page) => visitor.open(`${systems}?page=${page}`)));
  expect(pages.map(({ text }) => text.match(/\/systems\/\d+"/g)?.length)).toEqual([50, 50, 20, 20]);
  expect(pages[1]?.text).toContain('Page 2 of 3');
});
