import { expect, test } from 'vitest';
import { createTestMock, midsummer, type TestMock, type Tokens, toHeaders } from '../harness/test-mock.ts';

const day = 86_400_000;

async function refresh(mock: TestMock, { refresh_token }: Tokens): Promise<Tokens> {
  const answer = await mock.token({ grant_type: 'refresh_token', refresh_token });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Tokens;
}

async function list(mock: TestMock, { access_token }: Tokens): Promise<number> {
  return (await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status;
}

test.each(['rolling', 'fixed'] as const)(
  'a refresh after the clock went back ends no token before its time: %s',
  async (refreshExpiry) => {
    const mock = await createTestMock({ switches: { rotation: 'lenient', refreshExpiry } });
    const begun = await mock.signIn();
    mock.clock.advance(30 * day);
    const ahead = await refresh(mock, begun);
    mock.clock.set(midsummer - 10 * day);
    await refresh(mock, begun);
    mock.clock.set(midsummer + 30 * day + day / 2);
    expect(await list(mock, ahead)).toBe(200);
  },
);

test('the journal says that a consent was taken back only where somebody took it back', async () => {
  const mock = await createTestMock({ switches: { rotation: 'lenient' } });
  const tokens = await mock.signIn();
  const [grant] = await mock.world.grants.listStanding();
  const explain = async () => {
    const answer = await mock.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
    expect(answer.status).toBe(400);
    return (await mock.world.journal.list()).at(-1)?.steps.at(-1)?.why;
  };
  await mock.world.store.delete('grants', grant?.id ?? '');
  expect(await explain()).toBe('The consent behind the token is there no more.');
  await mock.world.grants.revoke(grant?.id ?? '');
  expect(await explain()).toBe('The consent or the token was taken back.');
});

test('that a grant was revoked is known as long as the grant is, however it is put again, and no longer', async () => {
  const { world, clock } = await createTestMock();
  const grant = {
    id: 'g',
    clientId: 'c',
    email: 'e',
    systemIds: [],
    grantedAt: midsummer,
    refreshExpiry: midsummer / 1000 + 86_400,
  };
  await world.grants.put(grant, midsummer + day);
  await Promise.all([world.grants.revoke('g'), world.grants.put(grant, midsummer + 2 * day)]);
  await world.grants.put(grant, midsummer + 3 * day);
  clock.set(midsummer + 3 * day - 1);
  expect(await world.grants.get('g')).toMatchObject(grant);
  expect([await world.grants.isRevoked('g'), await world.grants.getStanding('g')]).toEqual([true, undefined]);
  clock.set(midsummer + 3 * day);
  expect(await world.store.list('revoked-grants')).toEqual([]);
});
