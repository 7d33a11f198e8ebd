import { describe, expect, test } from 'vitest';
import { homeOwner, midsummer, toHeaders } from '../harness/test-mock.ts';
import { ann, createCallerMock, readPassword, toForm } from './caller-mock.ts';

describe('a home owner who is created', () => {
  test('is read by their id, found by their address in any notation, and belongs to no company', async () => {
    const mock = await createCallerMock();
    const user = { ...ann, email: 'Ann@Example.org', enlighten_emails: true, phone: '1-707-555-0100', shoe_size: 38 };
    const created = await mock.call('POST', '/api/v4/users', toForm('user', user));
    const { user_id } = created.body;
    expect(created).toEqual({
      status: 201,
      body: {
        active: true,
        user_roles: [],
        ...ann,
        enlighten_emails: true,
        enlighten_view: 'my',
        phone: '1-707-555-0100',
        uri: `/api/v4/users/${user_id}.json`,
        user_id,
        updated_at: midsummer / 1000,
      },
    });
    expect((await mock.call('GET', `/api/v4/partner/users/${user_id}?expand=company`)).body).toEqual(created.body);
    for (const email of ['ann@example.org', 'ANN@EXAMPLE.ORG', '%20ann@example.org'])
      expect(await mock.call('GET', `/api/v4/users/search?email=${email}`)).toEqual({ status: 200, body: { user_id } });
  });

  test('gets the defaults where the form leaves them open', async () => {
    const mock = await createCallerMock();
    const { body } = await mock.call('POST', '/api/v4/users', toForm('user', ann));
    expect(body).toMatchObject({ enlighten_emails: false, enlighten_view: 'my', phone: null });
  });

  test('logs in with the password that the mail tells, under the user id of the answer, and has no system', async () => {
    const mock = await createCallerMock();
    const created = await mock.call('POST', '/api/v4/users', toForm('user', ann));
    const password = await readPassword(mock, ann.email);
    expect(password).toMatch(/^\w{12}$/);
    expect(JSON.stringify(created)).not.toContain(password);
    const call = await mock.as(ann.email, password);
    expect((await call('GET', '/api/v4/partner/users/self')).body.user_id).toBe(created.body.user_id);
    expect((await call('GET', '/api/v4/systems')).body.total).toBe(0);
    expect((await call('GET', '/api/v4/activations/67/estimate')).status).toBe(401);
  });

  test('becomes a member where the form names a company that the caller has access to', async () => {
    const mock = await createCallerMock();
    const branches = await mock.call('GET', '/api/v4/companies/self/branches');
    const coast = branches.body.branches[1];
    const user = { ...ann, enlighten_view: 'manager', company_id: coast.company_id };
    const { status, body } = await mock.call('POST', '/api/v4/users', toForm('user', user));
    expect([status, body.enlighten_view]).toEqual([201, 'manager']);
    const members = await mock.call('GET', `/api/v4/companies/${coast.company_id}/users`);
    expect(members.body).toEqual({ users: [[body.user_id, ann.email]] });
    const read = await mock.call('GET', `/api/v4/partner/users/${body.user_id}?expand=company`);
    expect(read.body.company).toEqual(coast);
    const found = await mock.call('GET', `/api/v4/users/search?email=${ann.email}`);
    expect(found.body).toEqual({ user_id: body.user_id, company_id: coast.company_id });
  });

  test('is one of two who ask for the same address at once, and of many others none is lost', async () => {
    const mock = await createCallerMock();
    const create = (email: string) => mock.call('POST', '/api/v4/users', toForm('user', { ...ann, email }));
    const twins = await Promise.all([create('twin@example.org'), create('TWIN@example.org')]);
    expect(twins.map(({ status }) => status).sort()).toEqual([201, 422]);
    const emails = Array.from({ length: 20 }, (_, at) => `guest-${at}@example.org`);
    const created = await Promise.all(emails.map(create));
    expect(new Set(created.map(({ body }) => body.user_id)).size).toBe(20);
    for (const [at, email] of emails.entries()) expect(await mock.idOf(email)).toBe(created[at]?.body.user_id);
  });

  test('is the same one for the same seed', async () => {
    const create = async () => {
      const mock = await createCallerMock({ seed: 7 });
      const { body } = await mock.call('POST', '/api/v4/users', toForm('user', ann));
      return { body, password: await readPassword(mock, ann.email) };
    };
    expect(await create()).toEqual(await create());
  });
});

describe('who may be read', () => {
  test('oneself, with the ids of the token', async () => {
    const mock = await createCallerMock();
    const { enl_uid, enl_cid, access_token } = await mock.signInInstaller();
    const { body } = await mock.call('GET', '/api/v4/partner/users/self?expand=company');
    expect(access_token).not.toBe('');
    expect([String(body.user_id), String(body.company.company_id)]).toEqual([enl_uid, enl_cid]);
    expect((await mock.call('GET', `/api/v4/partner/users/${body.user_id}?expand=company`)).body).toEqual(body);
    expect((await mock.call('GET', '/api/v4/partner/users/self')).body.company).toBeUndefined();
  });

  test.each([
    ['dispatcher@example.com', 200, 200],
    ['branch@example.com', 200, 200],
    ['homeowner@example.com', 200, 200],
    ['neighbour@example.com', 401, 200],
    ['subcontractor@example.com', 401, 401],
  ])('%s is %i by id alone, and %i by way of an activation', async (email, alone, byActivation) => {
    const mock = await createCallerMock();
    const id = await mock.idOf(email);
    expect((await mock.call('GET', `/api/v4/partner/users/${id}`)).status).toBe(alone);
    expect((await mock.call('GET', `/api/v4/activations/67/users/${id}`)).status).toBe(byActivation);
  });

  test('a member of a branch reads neither the company nor its members', async () => {
    const mock = await createCallerMock();
    const call = await mock.as('branch@example.com', 'north-road-35');
    expect((await call('GET', `/api/v4/companies/${mock.companyId}/users`)).status).toBe(401);
    expect((await call('GET', `/api/v4/partner/users/${await mock.idOf('installer@example.com')}`)).status).toBe(401);
  });

  test('a self-installer is told as one, and has no telephone number', async () => {
    const mock = await createCallerMock();
    const call = await mock.as('neighbour@example.com', 'south-gable-72');
    const { body } = await call('GET', '/api/v4/partner/users/self?expand=company');
    expect(body).toMatchObject({ user_roles: ['self_installer'], phone: null, enlighten_view: 'my' });
    expect(body.company).toBeUndefined();
  });
});

describe('a change of a user of an activation', () => {
  test('replaces what is recorded, and is read from then on', async () => {
    const mock = await createCallerMock();
    const id = await mock.idOf(homeOwner.email);
    const path = `/api/v4/activations/67/users/${id}`;
    mock.clock.advance(60_000);
    const user = { email: homeOwner.email, first_name: 'Hollis', last_name: 'Owens' };
    const changed = await mock.call('PUT', path, toForm('user', user));
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ ...user, phone: null, enlighten_emails: false, updated_at: midsummer / 1000 + 60 });
    expect((await mock.call('GET', path)).body).toEqual(changed.body);
    expect((await mock.call('GET', `/api/v4/partner/users/${id}`)).body).toEqual(changed.body);
  });

  test('of the address ends their tokens, frees the old one, and they log in with the new one', async () => {
    const mock = await createCallerMock();
    const id = await mock.idOf(homeOwner.email);
    const { access_token } = await mock.signIn();
    const user = { email: 'holly@example.org', first_name: 'Holly', last_name: 'Owens' };
    expect((await mock.call('PUT', `/api/v4/activations/67/users/${id}`, toForm('user', user))).status).toBe(200);
    expect((await mock.send('/api/v4/systems/67', { headers: toHeaders(access_token) })).status).toBe(401);
    expect((await mock.call('GET', `/api/v4/users/search?email=${homeOwner.email}`)).status).toBe(404);
    expect(await mock.idOf('holly@example.org')).toBe(id);
    const call = await mock.as('holly@example.org', homeOwner.password);
    expect((await call('GET', '/api/v4/systems/67')).status).toBe(200);
    const again = await mock.call('POST', '/api/v4/users', toForm('user', { ...ann, email: homeOwner.email }));
    expect(again.status).toBe(201);
  });

  test('into a company makes them a manager, whatever the view says', async () => {
    const mock = await createCallerMock();
    const id = await mock.idOf(homeOwner.email);
    const user = { ...ann, enlighten_view: 'my', company_id: mock.companyId };
    const { body } = await mock.call('PUT', `/api/v4/activations/67/users/${id}`, toForm('user', user));
    expect(body.enlighten_view).toBe('manager');
    const members = await mock.call('GET', `/api/v4/companies/${mock.companyId}/users`);
    expect(members.body.users).toContainEqual([id, ann.email]);
  });
});
