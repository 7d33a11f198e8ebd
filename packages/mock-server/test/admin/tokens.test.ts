import { expect, it } from 'vitest';
import { developer, homeOwner, type Tokens, toHeaders } from '../harness/test-mock.ts';
import { createAdminMock } from './admin-mock.ts';
import { list, mint, path } from './mint.ts';

it('minted tokens answer as those of the token endpoint do, open the API, and can be refreshed', async () => {
  const mock = await createAdminMock();
  const signedIn = await mock.signIn();
  const tokens = await mint(mock);
  expect(Object.keys(tokens)).toEqual(Object.keys(signedIn));
  expect(await (await list(mock, tokens)).json()).toMatchObject({ total: 3 });
  const refreshed = await mock.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
  expect(refreshed.status).toBe(200);
  expect((await list(mock, (await refreshed.json()) as Tokens)).status).toBe(200);
  expect((await mock.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token })).status).toBe(400);
});

it('tokens can be minted for some of the systems of a person', async () => {
  const mock = await createAdminMock();
  const tokens = await mint(mock, [67]);
  const headers = toHeaders(tokens.access_token);
  expect((await mock.send('/api/v4/systems/67', { headers })).status).toBe(200);
  expect((await mock.send('/api/v4/systems/698910067', { headers })).status).toBe(403);
});

it('the list of tokens tells what became of each, and no token', async () => {
  const mock = await createAdminMock();
  const { refresh_token, access_token, jti } = await mint(mock);
  await mock.token({ grant_type: 'refresh_token', refresh_token });
  const other = await mint(mock);
  await mock.admin.expireToken({ path: { ...path, token_id: other.jti } });
  const { tokens } = await mock.admin.listTokens({ path });
  expect(tokens.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'access live',
    'access live',
    'access expired',
    'refresh used',
    'refresh live',
    'refresh live',
  ]);
  expect(tokens[0]).toMatchObject({ id: jti, client_id: developer.clientId, email: homeOwner.email });
  for (const secret of [access_token, refresh_token]) expect(JSON.stringify(tokens)).not.toContain(secret);
});

it('a token that was ended is refused like one whose time is over, or that was taken back', async () => {
  const mock = await createAdminMock();
  const [expired, revoked] = [await mint(mock), await mint(mock)];
  await mock.admin.expireToken({ path: { ...path, token_id: expired.jti } });
  await mock.admin.revokeToken({ path: { ...path, token_id: revoked.jti } });
  expect((await list(mock, expired)).status).toBe(401);
  expect((await list(mock, revoked)).status).toBe(401);
  const verdicts = (await mock.admin.listJournal({ path })).entries.map(({ steps }) => steps.at(-1)?.verdict);
  expect(verdicts).toEqual(['bearer_expired', 'bearer_revoked']);
  const refresh = (await mock.admin.listTokens({ path })).tokens.find(({ kind }) => kind === 'refresh');
  await mock.admin.expireToken({ path: { ...path, token_id: refresh?.id ?? '' } });
  const answer = await mock.token({ grant_type: 'refresh_token', refresh_token: expired.refresh_token });
  expect(await answer.json()).toMatchObject({ error: 'invalid_token' });
});

it('a grant that was taken back ends all of its tokens', async () => {
  const mock = await createAdminMock();
  const tokens = await mint(mock);
  const [grant] = (await mock.admin.listGrants({ path })).grants.filter(({ state }) => state === 'standing').slice(-1);
  expect(await mock.admin.revokeGrant({ path: { ...path, grant_id: grant?.id ?? '' } })).toMatchObject({ state: 'revoked' });
  expect((await list(mock, tokens)).status).toBe(401);
  expect((await mock.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token })).status).toBe(400);
  expect((await mock.admin.listTokens({ path })).tokens.map(({ state }) => state)).toEqual(['revoked', 'revoked']);
});
