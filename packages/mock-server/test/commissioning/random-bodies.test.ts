import { operations } from '@heliostat/spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CallerMock, createCallerMock } from './caller-mock.ts';

/** Values that somebody might send, by accident or not. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '__proto__',
    '-1',
    '0',
    '1e309',
    'enabled',
    'my',
    'manager',
    'installer@example.com',
    '<b>',
    '🌞',
  ),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.maxSafeInteger(),
  fc.array(fc.constantFrom('1', '0', '12.5', 'x', ''), { minLength: 11, maxLength: 13 }),
);

const fields = {
  email: anything,
  first_name: anything,
  last_name: anything,
  phone: anything,
  enlighten_emails: fc.oneof(fc.boolean(), anything),
  enlighten_view: fc.oneof(fc.constantFrom('my', 'manager'), anything),
  company_id: anything,
};
const user = fc.oneof(
  fc.record(fields, { requiredKeys: [] }),
  fc.record(
    { ...fields, email: fc.emailAddress(), first_name: fc.string({ minLength: 1 }), last_name: fc.string({ minLength: 1 }) },
    {
      requiredKeys: ['email', 'first_name', 'last_name'],
    },
  ),
  anything,
);
const estimate = fc.oneof(fc.record({ degrade_factor: anything, month_estimates: anything }, { requiredKeys: [] }), anything);
const status = fc.oneof(fc.record({ status: anything }, { requiredKeys: [] }), anything);

/** The operations that take a body, with a path that finds something, and what to send. */
const writes = [
  ['createHomeOwner', '/api/v4/users', 'user', user],
  ['createCompanyUser', '/api/v4/companies/{company}/users', 'user', user],
  ['updateCompanyUser', '/api/v4/companies/{company}/users/{member}', 'user', user],
  ['updateActivationUser', '/api/v4/activations/67/users/{owner}', 'user', user],
  ['updateEstimate', '/api/v4/activations/67/estimate', 'estimate', estimate],
  ['updateMeterControl', '/api/v4/activations/4127560/meters/{meter}/meter_control', undefined, status],
] as const;

async function readIds(mock: CallerMock): Promise<Record<string, string>> {
  const { body } = await mock.call('GET', '/api/v4/partner/systems/4127560/arrays');
  return {
    company: String(mock.companyId),
    member: String(await mock.idOf('dispatcher@example.com')),
    owner: String(await mock.idOf('homeowner@example.com')),
    meter: `${body.arrays[0].provisioned_envoy}EIM1`,
  };
}

test.each(writes)('%s answers any body as it declares, and never fails', async (id, path, name, value: fc.Arbitrary<unknown>) => {
  const mock = await createCallerMock();
  const ids = await readIds(mock);
  const { method } = operations[id];
  const at = path.replaceAll(/\{(\w+)\}/g, (_, each: string) => ids[each] ?? each);
  const toBody = (sent: unknown): object =>
    name === undefined
      ? (sent as object)
      : new URLSearchParams({ [name]: typeof sent === 'string' ? sent : JSON.stringify(sent) });
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(value, async (sent) => {
      // `call` holds the answer against the contract.
      const answer = await mock.call(method, at, toBody(sent));
      seen.add(answer.status);
      expect([200, 201, 400, 401, 422]).toContain(answer.status);
      const texts: unknown = answer.body.errorMessages;
      if (answer.status === 422) expect(texts).toEqual([...new Set(texts as string[])]);
    }),
    { numRuns: 200 },
  );
  expect(seen).toContain(422);
  const people = await mock.world.people.list();
  expect(new Set(people.map(({ userId }) => userId)).size).toBe(people.length);
  for (const each of people) expect(await mock.world.people.byEmail(each.email)).toEqual(each);
});

test('ids of any kind are answered as declared', async () => {
  const mock = await createCallerMock();
  const id = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.maxSafeInteger().map(String),
    fc.bigInt().map(String),
    fc.constantFrom('self', 'NaN', '1e3', '0x1', '+1', '00067', 'undefined', '__proto__'),
  );
  const paths = [
    (each: string) => `/api/v4/partner/users/${each}`,
    (each: string) => `/api/v4/companies/${each}/users`,
    (each: string) => `/api/v4/activations/67/users/${each}`,
    (each: string) => `/api/v4/activations/${each}/estimate`,
    (each: string) => `/api/v4/systems/67/meters/${each}`,
    (each: string) => `/api/v4/pv_manufacturers/${each}/pv_models`,
    (each: string) => `/api/v4/systems/config/${each}/tariff`,
    (each: string) => `/api/v4/partner/systems/${each}/arrays`,
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), id, async (toPath, each) => {
      fc.pre(!['.', '..'].includes(each));
      expect([200, 401, 404]).toContain((await mock.call('GET', toPath(encodeURIComponent(each)))).status);
    }),
    { numRuns: 300 },
  );
});
