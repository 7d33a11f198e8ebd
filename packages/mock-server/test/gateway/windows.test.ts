import { describe, expect, test } from 'vitest';
import { createOpenMock, midsummer, toHeaders } from '../harness/test-mock.ts';

const now = midsummer / 1000;
const day = 86_400;
const site = '/api/v4/systems/67';
const because = (text: string) => `Invalid request because of '${text}'`;
const range = 'Requested date range is invalid for this system';
const future = 'Requested date is in the future';
const tooLong = (start: string, end: string, from: number, to: number) =>
  `Requested date range in one API hit cannot be more than 7 days. {:${start}=>${from}, :${end}=>${to}}`;

const rows: readonly (readonly [what: string, path: string, details: string | null])[] = [
  [
    'events of eight days',
    `/events?start_time=${now - 8 * day}&end_time=${now}`,
    tooLong('start_time', 'end_time', now - 8 * day, now),
  ],
  ['events of seven days', `/events?start_time=${now - 7 * day}&end_time=${now}`, null],
  ['events that end before they begin', `/events?start_time=${now - day}&end_time=${now - 2 * day}`, range],
  ['events that begin in a second', `/events?start_time=${now + 1}`, range],
  ['events that begin now', `/events?start_time=${now}`, null],
  ['events without a start', '/events', 'start_time is required'],
  [
    'alarms of eight days',
    `/alarms?start_time=${now - 8 * day}&end_time=${now}`,
    tooLong('start_time', 'end_time', now - 8 * day, now),
  ],
  [
    'meter statistics of eight days',
    `/rgm_stats?start_at=${now - 8 * day}&end_at=${now}`,
    tooLong('start_at', 'end_at', now - 8 * day, now),
  ],
  ['meter statistics of seven days', `/rgm_stats?start_at=${now - 7 * day}&end_at=${now}`, null],
  ['meter statistics that end in the future', `/rgm_stats?start_at=${now - day}&end_at=${now + 900}`, range],
  ['meter statistics that end before they begin', `/rgm_stats?start_at=${now - 900}&end_at=${now - 1800}`, range],
  ['telemetry that begins in the future', `/telemetry/production_micro?start_at=${now + 1}`, because(future)],
  ['telemetry of tomorrow', '/telemetry/production_meter?start_date=2026-06-22', because(future)],
  ['telemetry of today', '/telemetry/production_meter?start_date=2026-06-21', null],
  ['telemetry of a day that is none', '/telemetry/production_meter?start_date=2026-02-30', 'Failed to parse date 2026-02-30'],
  [
    'telemetry that ends before it begins',
    `/telemetry/consumption_meter?start_at=${now - 900}&end_at=${now - 1800}`,
    because(
      `${range}. {:start_at=>${now - 900}, :end_at=>${now - 1800}, :first_interval=>1201362600, :last_interval=>1782042900}`,
    ),
  ],
  ['telemetry that ends tomorrow', `/telemetry/battery?start_at=${now - 900}&end_at=${now + day}`, null],
  ['a lifetime that begins tomorrow', '/energy_lifetime?start_date=2026-06-22', future],
  ['a lifetime that begins today', '/consumption_lifetime?start_date=2026-06-21', null],
  ['a lifetime that runs backwards', '/battery_lifetime?start_date=2026-06-20&end_date=2026-06-19', range],
  ['a lifetime of one day', '/energy_import_lifetime?start_date=2026-06-20&end_date=2026-06-20', null],
];

const open = await createOpenMock();
const headers = toHeaders((await open.signIn()).access_token);

describe('a period that no site can have is refused in the words of its operation, and one at its edge is not', () => {
  test.each(rows)('%s: %s', async (_what, path, details) => {
    const answer = await open.send(site + path, { headers });
    expect(answer.status).toBe(details === null ? 200 : 422);
    if (details !== null) expect(await answer.json()).toMatchObject({ details, code: 422 });
  });
});

test('a day begins at the midnight of the site: tomorrow in California is today in Sydney', async () => {
  const mock = await createOpenMock({ clock: { now: () => Date.parse('2026-06-21T20:00:00Z') } });
  const bearer = toHeaders((await mock.signIn()).access_token);
  const ask = async (id: number) =>
    (await mock.send(`/api/v4/systems/${id}/energy_lifetime?start_date=2026-06-22`, { headers: bearer })).status;
  expect(await ask(67)).toBe(422);
  expect(await ask(698_910_067)).toBe(200);
});
