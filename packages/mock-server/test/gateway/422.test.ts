import { describe, expect, test } from 'vitest';
import { apiOperations, sendTo } from '../harness/operations.ts';
import { createOpenMock, createTestMock, toHeaders } from '../harness/test-mock.ts';

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

const open = await createOpenMock();
const headers = toHeaders((await open.signIn()).access_token);

/** What breaks every contract that has a value at all. */
const rubbish = ['%00', '-1', '1e999', '%F0%9F%8C%9E', 'null', '[]', `x${'9'.repeat(400)}`];

describe.each(apiOperations.filter(({ row }) => row.parameters.query.length > 0))('$id', (operation) => {
  const { row, family, success } = operation;
  const declared = Object.keys(row.responses).map(Number);

  test.each(row.parameters.query)(
    'answers rubbish in %s by a success or a refusal that it declares, never by a failure',
    async (name) => {
      for (const value of rubbish) {
        const answer = await sendTo(
          open,
          { ...operation, query: without(operation.query, name) },
          { query: `${name}=${value}`, headers },
        );
        expect(declared, `${name}=${value}`).toContain(answer.status);
        // A serial number, an address and a type that nobody has are well said.
        const unknown = ['getSystemId', 'searchUsers', 'listEventTypes'].includes(operation.id) ? [404] : [];
        expect([success, family === 'ev-charger' ? 400 : 422, ...unknown], `${name}=${value}`).toContain(answer.status);
      }
    },
  );

  const required = [...new URLSearchParams(operation.query).keys()];
  test.each(required)('misses the query parameter %s', async (name) => {
    const answer = await sendTo(open, { ...operation, query: without(operation.query, name) }, { headers });
    expect(answer.status).toBe(family === 'ev-charger' ? 400 : 422);
  });
});

describe.each(apiOperations.filter(({ row }) => row.requestBody.length > 0))('$id', (operation) => {
  test.each(['', 'null', '[]', '7', '"text"', '{}', '{"user":7}', '{"system":{"x":[[[]]]}}'])(
    'refuses the body %j, or takes it where the contract does',
    async (body) => {
      const answer = await sendTo(open, { ...operation, body }, { headers });
      expect([operation.success, operation.family === 'ev-charger' ? 400 : 422]).toContain(answer.status);
    },
  );
});

test.each([
  ['/api/v4/systems/67/events', 'start_time is required'],
  ['/api/v4/systems/retrieve_system_id', 'Provide envoy serial number'],
  [
    '/api/v4/systems/67/telemetry/production_micro?start_at=1&granularity=five_minutes',
    "Invalid request because of 'granularity must be one of 5mins, 15mins, day and week'",
  ],
  ['/api/v4/systems/67/telemetry/battery?start_at=today', 'Failed to parse date today'],
  ['/api/v4/systems/67/energy_lifetime?start_date=1613543106', 'Failed to parse date 1613543106'],
])('%s is refused with the words of the service: %s', async (path, details) => {
  expect(await (await open.send(path, { headers })).json()).toEqual({ message: 'Unprocessable Entity', details, code: 422 });
});

test.each([
  ['GET', '/api/v4/partner/activations?stage=11', undefined, 'Invalid stage option 11'],
  ['GET', '/api/v4/partner/users/self?expand=all', undefined, 'Invalid expand option'],
  ['GET', '/api/v4/users/search', undefined, 'Email should not be blank'],
  ['POST', '/api/v4/users', new URLSearchParams({ person: '{}' }), 'User param are missing at body location'],
  ['POST', '/api/v4/users', new URLSearchParams({ user: 'Ann' }), 'User param are missing at body location'],
  ['POST', '/api/v4/users', new URLSearchParams({ user: '{"first_name":"Ann","last_name":"Lee"}' }), 'Email should not be blank'],
  [
    'POST',
    '/api/v4/partner/activations',
    new URLSearchParams({ system: '{"system_name":"A","system_type":"farm"}' }),
    'The system type must be residential, commercial, or other.',
  ],
  ['PUT', '/api/v4/activations/67/estimate', new URLSearchParams(), 'Estimate parameter missing in body'],
] as const)('%s %s is refused with the words of the service: %s %s', async (method, path, body, text) => {
  const answer = await open.send(path, { method, headers, ...(body ? { body } : {}) });
  expect(answer.status).toBe(422);
  const errorCode = /activations/.test(path) && body ? { errorCode: 11 } : {};
  expect(await answer.json()).toEqual({ ...errorCode, errorMessages: [text] });
});

test.each([
  ['29', 461],
  ['301', 462],
  ['30.5', 463],
  ['half', 463],
  ['-30', 461],
])('a live stream of %s seconds is %i', async (duration, status) => {
  const answer = await open.send('/api/v4/systems/67/live_data', { headers: { ...headers, duration } });
  expect(answer.status).toBe(status);
});

test.each(['0x10', '1e2', '%2B1', '1.0', '1%0a', '%20'])('%s is an integer nowhere', async (value) => {
  for (const [path, name] of [
    ['/api/v4/systems', 'page'],
    ['/api/v4/systems/67/telemetry/battery', 'start_at'],
    ['/api/v4/systems/67/devices/micros/telemetry', 'size'],
    ['/api/v4/systems/67/ev_charger/events', 'limit'],
  ]) {
    const status = path?.includes('ev_charger') ? 400 : 422;
    expect((await open.send(`${path}?${name}=${value}`, { headers })).status, `${path} ${name}`).toBe(status);
  }
});

test.each(['1e2', '+60', '0x3c'])('a duration of %s is no integer', async (duration) => {
  expect((await open.send('/api/v4/systems/67/live_data', { headers: { ...headers, duration } })).status).toBe(463);
});

test('fields that do not go together are told in the words of the service', async () => {
  const user = { email: 'ann@example.com', first_name: 'Ann', last_name: 'Lee', enlighten_view: 'manager' };
  const body = new URLSearchParams({ user: JSON.stringify(user) });
  const manager = await open.send('/api/v4/users', { method: 'POST', headers, body });
  expect(await manager.json()).toEqual({ errorMessages: ['Company id should not be blank'] });
  const path = '/api/v4/systems/config/67/battery_settings';
  const nothing = await open.send(path, {
    method: 'PUT',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: '{"a":1}',
  });
  expect(await nothing.json()).toMatchObject({ details: 'battery_mode, reserve_soc or energy_independence is mandatory' });
});

test('of several fields with one name the last counts, in a form as in a query', async () => {
  const user = JSON.stringify({ email: 'ann@example.com', first_name: 'Ann', last_name: 'Lee' });
  const send = async (...values: string[]) =>
    (
      await open.send('/api/v4/users', {
        method: 'POST',
        headers,
        body: new URLSearchParams(values.map((each): [string, string] => ['user', each])),
      })
    ).status;
  expect(await send('7', user)).toBe(201);
  expect(await send(user, '7')).toBe(422);
});

test('a text about nothing being there is kept for nothing being there', async () => {
  const refuse = async (system: object) => {
    const body = new URLSearchParams({ system: JSON.stringify(system) });
    return (await open.send('/api/v4/partner/activations', { method: 'POST', headers, body })).json();
  };
  expect(await refuse({})).toEqual({ errorCode: 11, errorMessages: ['The system name is mandatory.'] });
  expect(await refuse({ system_name: 7 })).toEqual({
    errorCode: 11,
    errorMessages: ["Invalid request because of 'system.system_name must be string'"],
  });
});

function without(query: string, name: string): string {
  const left = new URLSearchParams(query);
  left.delete(name);
  return String(left);
}

test('the future begins at midnight of the site: Sydney is a day ahead of California', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  mock.clock.set(Date.parse('2026-06-21T20:00:00Z'));
  const at = async (id: number) =>
    (await mock.send(`/api/v4/systems/${id}/summary?summary_date=2026-06-22`, { headers: toHeaders(access_token) })).status;
  expect(await at(698_910_067)).toBe(200);
  expect(await at(67)).toBe(422);
});
