import { expect, it } from 'vitest';
import { developer, homeOwner } from '../harness/test-mock.ts';
import { createAdminMock } from './admin-mock.ts';
import { list, mint, path } from './mint.ts';

const quick = { ...path, client_id: developer.clientId };

it('an application begins with all that its plan allows, and its credentials work', async () => {
  const mock = await createAdminMock();
  const application = await mock.admin.createApplication({ path, body: { plan: 'Kilowatt', redirect_uris: ['app:/callback'] } });
  expect(application).toMatchObject({ name: 'Kilowatt application', status: 'enabled', redirect_uris: ['app:/callback'] });
  expect(application.access_controls).toContain('Device Level Monitoring');
  const body = { client_id: application.client_id, email: homeOwner.email };
  const tokens = await mock.admin.createTokens({ path, body });
  expect((await list(mock, tokens, application.api_key)).status).toBe(200);
});

it('a pending application is refused until it is enabled', async () => {
  const mock = await createAdminMock();
  const tokens = await mint(mock);
  await mock.admin.updateApplication({ path: quick, body: { status: 'pending' } });
  expect((await list(mock, tokens)).status).toBe(401);
  await mock.admin.updateApplication({ path: quick, body: { status: 'enabled' } });
  expect((await list(mock, tokens)).status).toBe(200);
});

it('a change of plan keeps the access controls that the new plan allows', async () => {
  const mock = await createAdminMock();
  const large = await mock.admin.createApplication({ path, body: { plan: 'Partner' } });
  const at = { ...path, client_id: large.client_id };
  const changed = await mock.admin.updateApplication({ path: at, body: { plan: 'Watt', name: 'Smaller' } });
  expect(changed).toEqual({ ...large, name: 'Smaller', plan: 'Watt', access_controls: large.access_controls.slice(0, 4) });
  const few = await mock.admin.updateApplication({ path: at, body: { access_controls: ['System Details'] } });
  expect(few).toMatchObject({ access_controls: ['System Details'], plan: 'Watt' });
});

it('an application that is deleted takes its credentials and grants with it', async () => {
  const mock = await createAdminMock();
  const tokens = await mint(mock);
  await mock.admin.deleteApplication({ path: quick });
  expect((await list(mock, tokens)).status).toBe(401);
  expect((await mock.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token })).status).toBe(401);
  expect((await mock.admin.listGrants({ path })).grants.map(({ state }) => state)).not.toContain('standing');
  await expect(mock.admin.getApplication({ path: quick })).rejects.toMatchObject({ status: 404, code: 'application_unknown' });
});

it('a new secret and a new key end the old ones, and no token', async () => {
  const mock = await createAdminMock();
  const tokens = await mint(mock);
  const renewed = await mock.admin.regenerateApplication({ path: quick });
  expect(renewed).toMatchObject({ client_id: developer.clientId });
  expect((await list(mock, tokens)).status).toBe(401);
  expect((await list(mock, tokens, renewed.api_key)).status).toBe(200);
  const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
  expect((await mock.token(form)).status).toBe(401);
  expect((await mock.token(form, { clientId: renewed.client_id, clientSecret: renewed.client_secret })).status).toBe(200);
});
