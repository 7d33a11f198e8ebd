import { describe, expect, test } from 'vitest';
import { ann, createCallerMock, toForm } from './caller-mock.ts';

describe('the companies of a world', () => {
  test('are that of the installer, two branches and two subcontractors, one of which is disabled', async () => {
    const mock = await createCallerMock();
    const { body: own } = await mock.call('GET', '/api/v4/companies/self/branches');
    const { body: others } = await mock.call('GET', '/api/v4/companies/self/authorized_subcontractors');
    expect([own.company_id, others.company_id]).toEqual([mock.companyId, mock.companyId]);
    expect(own.branches.map((each: { company_name: string }) => each.company_name)).toEqual([
      `${own.company_name} North`,
      `${own.company_name} Coast`,
    ]);
    expect(others.authorized_subcontractors.map((each: { status: string }) => each.status)).toEqual(['Enabled', 'Disabled']);
    const ids = [own.company_id, ...[...own.branches, ...others.authorized_subcontractors].map((each) => each.company_id)];
    expect(new Set(ids).size).toBe(5);
  });

  test('follow from the seed', async () => {
    const list = async (seed: number) =>
      (await (await createCallerMock({ seed })).call('GET', '/api/v4/companies/self/branches')).body;
    expect(await list(7)).toEqual(await list(7));
    expect((await list(7)).company_id).not.toBe((await list(8)).company_id);
  });

  test('a branch has neither branches nor subcontractors', async () => {
    const mock = await createCallerMock();
    const call = await mock.as('branch@example.com', 'north-road-35');
    expect((await call('GET', '/api/v4/companies/self/branches')).body.branches).toEqual([]);
    expect((await call('GET', '/api/v4/companies/self/authorized_subcontractors')).body.authorized_subcontractors).toEqual([]);
  });
});

describe('the members of a company', () => {
  test('are read by their ids, and a new one is among them, as a manager', async () => {
    const mock = await createCallerMock();
    const path = `/api/v4/companies/${mock.companyId}/users`;
    const before = (await mock.call('GET', path)).body.users;
    expect(before.map(([, email]: [number, string]) => email)).toEqual(['installer@example.com', 'dispatcher@example.com']);
    const created = await mock.call('POST', path, toForm('user', { ...ann, enlighten_view: 'my', company_id: 7 }));
    expect([created.status, created.body.enlighten_view]).toEqual([201, 'manager']);
    const after = (await mock.call('GET', path)).body.users;
    expect(after).toEqual([...before, [created.body.user_id, ann.email]]);
    for (const [id, email] of after) expect((await mock.call('GET', `/api/v4/partner/users/${id}`)).body.email).toBe(email);
  });

  test('keep what a change leaves out', async () => {
    const mock = await createCallerMock();
    const id = await mock.idOf('installer@example.com');
    const path = `/api/v4/companies/${mock.companyId}/users/${id}`;
    const { body: before } = await mock.call('GET', `/api/v4/partner/users/${id}`);
    mock.clock.advance(1_000);
    const { body: after } = await mock.call('PUT', path, toForm('user', { phone: '7' }));
    expect(after).toEqual({ ...before, phone: '7', updated_at: mock.clock.now() / 1000 });
    expect((await mock.call('GET', `/api/v4/partner/users/${id}`)).body).toEqual(after);
  });

  test('that are changed by two at once keep both changes', async () => {
    const mock = await createCallerMock();
    const id = await mock.idOf('dispatcher@example.com');
    const path = `/api/v4/companies/${mock.companyId}/users/${id}`;
    const changes = [{ phone: '7' }, { first_name: 'Dan' }, { enlighten_emails: true }, { last_name: 'Rey' }];
    await Promise.all(changes.map((user) => mock.call('PUT', path, toForm('user', user))));
    expect((await mock.call('GET', `/api/v4/partner/users/${id}`)).body).toMatchObject(Object.assign({}, ...changes));
  });

  test('move to a branch and back, and the lists, the search and the next token say so', async () => {
    const mock = await createCallerMock();
    const id = await mock.idOf('dispatcher@example.com');
    const branch = (await mock.call('GET', '/api/v4/companies/self/branches')).body.branches[1].company_id;
    const list = async (company: number) => (await mock.call('GET', `/api/v4/companies/${company}/users`)).body.users.length;
    const move = (from: number, to: number) =>
      mock.call('PUT', `/api/v4/companies/${from}/users/${id}`, toForm('user', { company_id: to }));
    expect((await move(mock.companyId, branch)).status).toBe(200);
    expect([await list(mock.companyId), await list(branch)]).toEqual([1, 1]);
    const found = await mock.call('GET', '/api/v4/users/search?email=dispatcher@example.com');
    expect(found.body).toEqual({ user_id: id, company_id: branch });
    const call = await mock.as('dispatcher@example.com', 'green-van-14');
    expect((await call('GET', '/api/v4/partner/users/self?expand=company')).body.company.company_id).toBe(branch);
    expect((await move(mock.companyId, branch)).status).toBe(401);
    expect((await move(branch, mock.companyId)).status).toBe(200);
    expect([await list(mock.companyId), await list(branch)]).toEqual([2, 0]);
  });
});
