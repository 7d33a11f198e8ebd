import fc from 'fast-check';
import { expect, it } from 'vitest';
import { developer, toHeaders } from '../harness/test-mock.ts';
import { createAdminMock } from './admin-mock.ts';

const path = { world_id: 'default' };

it('time travel past the end of a refresh token ends it, and the way back brings it back', async () => {
  const mock = await createAdminMock();
  const { access_token, refresh_token } = await mock.signIn();
  const call = async () => (await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status;
  const refresh = async () => mock.token({ grant_type: 'refresh_token', refresh_token });
  expect(await call()).toBe(200);
  await mock.ask('updateClock', { body: { advance: 'P1DT1S' } });
  expect(await call()).toBe(401);
  // 2,629,746 s after it was issued, to the second.
  await mock.ask('updateClock', { body: { advance: 'PT2543345S' } });
  const ended = await refresh();
  expect({ status: ended.status, body: await ended.json() }).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
  await mock.ask('updateClock', { body: { advance: '-P30D' } });
  expect((await refresh()).status).toBe(200);
  await mock.ask('updateClock', { body: { now: '2026-06-21T12:00:00Z' } });
  expect(await call()).toBe(200);
});

it.each([
  ['P1M', '2026-01-31T10:00:00Z', '2026-02-28T10:00:00.000Z'],
  ['-P1M', '2026-03-31T10:00:00Z', '2026-02-28T10:00:00.000Z'],
  ['P1Y2M3W4DT5H6M7.5S', '2026-01-01T00:00:00Z', '2027-03-26T05:06:07.500Z'],
  ['-PT90S', '1970-01-01T00:01:30Z', '1970-01-01T00:00:00.000Z'],
  ['PT0S', '2026-01-01T00:00:00.25Z', '2026-01-01T00:00:00.250Z'],
  ['P1D', '2028-02-28T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  ['PT1S', '2099-12-31T23:59:58Z', '2099-12-31T23:59:59.000Z'],
])('%s from %s is %s', async (advance, now, later) => {
  const mock = await createAdminMock();
  await mock.admin.updateClock({ path, body: { now } });
  expect(await mock.admin.updateClock({ path, body: { advance } })).toMatchObject({ now: later });
});

it('a refused step leaves the clock where it is', async () => {
  const mock = await createAdminMock();
  const before = await mock.admin.getClock({ path });
  for (const body of [{ advance: 'P80Y' }, { now: '2100-01-01T00:00:00Z' }, { rate: -1 }]) {
    await expect(mock.admin.updateClock({ path, body })).rejects.toMatchObject({ name: 'AdminError', code: 'invalid' });
  }
  expect(await mock.admin.getClock({ path })).toEqual(before);
});

it('a rate stretches the time of the machine from where the clock stands', async () => {
  const mock = await createAdminMock();
  await mock.admin.updateClock({ path, body: { rate: 3_600 } });
  mock.clock.advance(1_000);
  expect(await mock.admin.getClock({ path })).toEqual({ now: '2026-06-21T13:00:00.000Z', rate: 3_600 });
  await mock.admin.updateClock({ path, body: { rate: 0 } });
  mock.clock.advance(1_000_000);
  expect(await mock.admin.getClock({ path })).toEqual({ now: '2026-06-21T13:00:00.000Z', rate: 0 });
});

it('everything in the world follows', async () => {
  const mock = await createAdminMock();
  await mock.admin.updateClock({ path, body: { now: '2027-02-03T04:05:06Z' } });
  const response = await mock.send('/api/v4/systems', { headers: { key: developer.apiKey } });
  expect(response.headers.get('Date')).toBe('Wed, 03 Feb 2027 04:05:06 GMT');
  expect(await mock.admin.getBill({ path })).toMatchObject({ month: '2027-02' });
  const [quota] = (await mock.admin.listQuotas({ path })).quotas;
  expect(quota?.windows.map(({ start }) => start)).toEqual(['2027-02-01T00:00:00.000Z', '2027-02-03T04:05:00.000Z']);
  expect((await mock.admin.listJournal({ path })).entries.at(-1)).toMatchObject({ at: '2027-02-03T04:05:06.000Z' });
});

it('no input makes the clock leave its years or the mock fail', async () => {
  const mock = await createAdminMock();
  const unit = fc.constantFrom(
    'P#Y',
    'P#M',
    'P#W',
    'P#D',
    'PT#H',
    'PT#M',
    'PT#S',
    '-P#Y',
    '-P#D',
    '-PT#S',
    '+P#M',
    'P#Y#M#DT#H#M#S',
  );
  const advance = fc.oneof(
    fc.tuple(unit, fc.bigInt({ min: 0n, max: 10n ** 20n })).map(([form, n]) => form.replaceAll('#', String(n))),
    fc.string(),
  );
  const change = fc.oneof(
    fc.record({ advance }),
    fc.record({
      now: fc.oneof(
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        fc.string(),
      ),
    }),
    fc.record({ rate: fc.oneof(fc.double(), fc.integer()) }),
  );
  await fc.assert(
    fc.asyncProperty(change, async (body) => {
      const response = await mock.ask('updateClock', { body });
      expect([200, 422]).toContain(response.status);
      const { now } = await mock.admin.getClock({ path });
      expect(now >= '1970' && now < '2100').toBe(true);
    }),
    { numRuns: 300 },
  );
});
