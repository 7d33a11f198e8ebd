import { expect, it } from 'vitest';
import { homeOwner, partner, type Tokens, toHeaders } from '../harness/test-mock.ts';
import { createAdminMock } from './admin-mock.ts';
import { mint, path } from './mint.ts';

it('a person can be added, changed and taken away, whatever the case of the e-mail', async () => {
  const mock = await createAdminMock();
  const at = { path: { ...path, email: 'Some.One+Tag@Example.com' } };
  const added = await mock.ask('setPerson', { ...at, body: { password: 'blue-door-5', role: 'installer', system_ids: [72] } });
  const person = { email: 'some.one+tag@example.com', password: 'blue-door-5', role: 'installer', system_ids: [72] };
  expect(await added.json()).toEqual(person);
  const form = { grant_type: 'password', username: person.email, password: person.password };
  const answer = await mock.token(form, partner);
  const tokens = (await answer.json()) as Tokens;
  expect(tokens.enl_cid).toMatch(/^\d{5}$/);
  await mock.ask('setPerson', { ...at, body: { password: 'red-door-6', role: 'installer' } });
  expect((await mock.token(form, partner)).status).toBe(400);
  expect((await mock.ask('deletePerson', at)).status).toBe(204);
  expect((await mock.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token }, partner)).status).toBe(400);
  expect(await mock.refusal(404, 'getPerson', at)).toMatchObject({ code: 'person_unknown' });
});

it('a site can be added with little, and answers at the API', async () => {
  const mock = await createAdminMock();
  const body = { name: 'Garage roof', time_zone: 'Asia/Kolkata', latitude: 12.97, longitude: 77.59 };
  const at = { path: { ...path, system_id: 5_000_001 } };
  const added = await mock.admin.setSite({ ...at, body });
  expect(added).toMatchObject({ ...body, id: 5_000_001, modules: 20, size_w: 8_000, operational_at: '2025-01-01T00:00:00.000Z' });
  await mock.admin.setPerson({ path: { ...path, email: homeOwner.email }, body: { password: 'x', system_ids: [67, 5_000_001] } });
  const headers = toHeaders((await mint(mock)).access_token);
  for (const call of ['', '/summary']) {
    expect((await mock.send(`/api/v4/systems/5000001${call}`, { headers })).status).toBe(200);
  }
  const { id: _id, ...whole } = added;
  expect(await mock.admin.setSite({ ...at, body: whole })).toEqual(added);
  await mock.admin.deleteSite(at);
  expect((await mock.send('/api/v4/systems/5000001', { headers })).status).toBe(404);
  expect((await mock.send('/api/v4/systems', { headers })).status).toBe(200);
});

it('every site of a world can be put back as it was read', async () => {
  const mock = await createAdminMock();
  for (const { id, ...body } of (await mock.admin.listSites({ path })).sites) {
    expect(await mock.admin.setSite({ path: { ...path, system_id: id }, body })).toEqual({ id, ...body });
  }
});
