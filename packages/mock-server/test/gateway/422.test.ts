import { describe, expect, test } from 'vitest';
import { createTestMock, toHeaders } from '../harness/test-mock.ts';

const sort =
  "Invalid request because of 'The sorting parameter is not supported. Please use id for sorting by Asc or -id for sorting by Desc'";
const page = "Invalid request because of 'page must be an integer of at least 1'";
const size = "Invalid request because of 'size must be an integer from 1 to 100'";

const rows: readonly (readonly [string, string])[] = [
  ['/api/v4/systems?sort_by=name', sort],
  ['/api/v4/systems?sort_by=ID', sort],
  ['/api/v4/systems?page=0', page],
  ['/api/v4/systems?page=-1', page],
  ['/api/v4/systems?page=1.5', page],
  ['/api/v4/systems?page=two', page],
  ['/api/v4/systems?page=%00', page],
  ['/api/v4/systems?page=0x1', page],
  ['/api/v4/systems?page=1e2', page],
  ['/api/v4/systems?page=%2B1', page],
  ['/api/v4/systems?page=1&page=0', page],
  ['/api/v4/systems?size=0', size],
  ['/api/v4/systems?size=101', size],
  ['/api/v4/systems?size=1e9', size],
  ['/api/v4/systems?size=%E0%A4%A', size],
  ['/api/v4/systems/67/summary?summary_date=1613543106', 'Failed to parse date 1613543106'],
  ['/api/v4/systems/67/summary?summary_date=21-06-2026', 'Failed to parse date 21-06-2026'],
  ['/api/v4/systems/67/summary?summary_date=2026-02-30', 'Failed to parse date 2026-02-30'],
  ['/api/v4/systems/67/summary?summary_date=2026-06-21T00:00:00Z', 'Failed to parse date 2026-06-21T00:00:00Z'],
  ['/api/v4/systems/67/summary?summary_date=2026-06-22', 'Requested date is in the future'],
  ['/api/v4/systems/67/summary?summary_date=9999-12-31', 'Requested date is in the future'],
];

describe('a value that the service does not support', () => {
  test.each(rows)('%s is refused with: %s', async (path, details) => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const answer = await mock.send(path, { headers: toHeaders(access_token) });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ message: 'Unprocessable Entity', details, code: 422 });
  });

  test('is quoted no further than a reader needs', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const answer = await mock.send(`/api/v4/systems/67/summary?summary_date=${'9'.repeat(5_000)}`, {
      headers: toHeaders(access_token),
    });
    expect((await answer.text()).length).toBeLessThan(400);
  });
});

test('the future begins at midnight of the site: Sydney is a day ahead of California', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  mock.clock.set(Date.parse('2026-06-21T20:00:00Z'));
  const at = async (id: number) =>
    (await mock.send(`/api/v4/systems/${id}/summary?summary_date=2026-06-22`, { headers: toHeaders(access_token) })).status;
  expect(await at(698_910_067)).toBe(200);
  expect(await at(67)).toBe(422);
});
