import { describe, expect, test } from 'vitest';
import { adminToken, authorized } from '../admin/admin-mock.ts';
import { homeOwner, installer, origin } from '../harness/test-mock.ts';
import { activations, colleague, createPartnerMock, type PartnerMock, subcontractor, texas, toForm } from './activations-mock.ts';
import { ann } from './caller-mock.ts';

const house = { system_name: 'Orchard', address: texas } as const;

async function statusOf(answer: Promise<Response>): Promise<number> {
  return (await answer).status;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read field by field, and `send` has held them against the contract.
async function bodyOf(answer: Promise<Response>): Promise<any> {
  return (await answer).json();
}

async function toPerson({ world }: PartnerMock, email: string) {
  const person = await world.people.byEmail(email);
  if (!person) throw new Error(`Nobody has the address ${email}.`);
  return { ...person, id: Number(person.userId) };
}

/** Makes somebody an installer by the admin API. */
async function register(mock: PartnerMock, email: string, reach: 'all' | readonly number[]): Promise<void> {
  const answer = await mock.fetch(
    new Request(`${origin}/_heliostat/worlds/default/people/${email}`, {
      method: 'PUT',
      headers: { ...authorized, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        password: 'x-y-z-1',
        role: 'installer',
        ...(reach === 'all' ? { systems: reach } : { system_ids: reach }),
      }),
    }),
  );
  expect(answer.ok).toBe(true);
}

describe('an activation that another company created', () => {
  test('is out of reach for whoever sees all of a fleet, and within reach of the company', async () => {
    const mock = await createPartnerMock({ fleet: 30, adminToken });
    const { system_id: id } = await mock.as(subcontractor).create(house);
    const path = `${activations}/${id}`;
    const company = Number((await toPerson(mock, installer.email)).companyId);
    for (const other of [mock, mock.as(colleague)]) {
      const { systems } = await bodyOf(other.call('GET', `${activations}?limit=1000`));
      expect(systems).toHaveLength(30);
      expect(systems.map((each: { system_id: number }) => each.system_id)).not.toContain(id);
      expect((await bodyOf(other.call('GET', '/api/v4/systems'))).total).toBe(30);
      expect((await bodyOf(other.call('POST', '/api/v4/systems/search', { system: { ids: [id] } }))).total).toBe(0);
      expect(await statusOf(other.call('GET', `/api/v4/systems/${id}`))).toBe(403);
      expect(await statusOf(other.call('PUT', path, toForm({ system: { installer_id: company, address: texas } })))).toBe(401);
      expect(await statusOf(other.call('DELETE', path))).toBe(401);
    }
    expect(await mock.as(subcontractor).read(id)).toMatchObject({ system_name: 'Orchard' });
    await register(mock, 'late@example.com', 'all');
    const late = mock.as({ email: 'late@example.com', password: 'x-y-z-1' });
    expect(await statusOf(late.call('GET', path))).toBe(401);
    expect((await bodyOf(late.call('GET', '/api/v4/systems'))).total).toBe(30);
    const { system_id: own } = await mock.create(house);
    expect(await mock.as(colleague).read(own)).toMatchObject({ system_name: 'Orchard' });
    expect(await statusOf(mock.as(subcontractor).call('GET', `${activations}/${own}`))).toBe(401);
  });

  test('leaves nothing behind when it is deleted, and its id goes to no other', async () => {
    const mock = await createPartnerMock({ fleet: 30 });
    const { system_id: id } = await mock.as(subcontractor).create(house);
    const estimate = { month_estimates: Array.from({ length: 12 }, () => '10.50'), degrade_factor: '0.40' };
    expect(await statusOf(mock.as(subcontractor).call('PUT', `/api/v4/activations/${id}/estimate`, toForm({ estimate })))).toBe(
      200,
    );
    expect(await mock.world.estimates.get(id)).toBeDefined();
    expect(await statusOf(mock.as(subcontractor).call('DELETE', `${activations}/${id}`))).toBe(200);
    expect(await mock.world.estimates.get(id)).toBeUndefined();
    expect(JSON.stringify(await mock.world.people.list())).not.toContain(String(id));
    // The next id is drawn as the first one was.
    await mock.world.chance.forget('system-id');
    expect((await mock.create(house)).system_id).not.toBe(id);
  });
});

describe('whoever may see an activation', () => {
  test.each(['installer_id', 'maintainer_id', 'owner_id', 'host_id'] as const)('does not change its %s', async (role) => {
    const mock = await createPartnerMock();
    const other = mock.as(subcontractor);
    const { systems } = await bodyOf(other.call('GET', activations));
    const id: number = systems[0].system_id;
    const person = await toPerson(mock, subcontractor.email);
    const before = await mock.read(id);
    const taken = await other.update(id, {
      [role]: role.endsWith('er_id') && role !== 'owner_id' ? Number(person.companyId) : person.id,
      address: texas,
    });
    expect([taken.status, await taken.json()]).toEqual([
      401,
      { reason: '401', message: ['Not authorized to access requested resource.'] },
    ]);
    expect(await mock.read(id)).toEqual(before);
    expect(await statusOf(other.update(id, { lease: true, installer_id: before.installer_id ?? 0, address: texas }))).toBe(200);
    const own = await mock.update(id, { [role]: before.installer_id ?? 0, address: texas });
    expect(own.status).toBe(role === 'owner_id' || role === 'host_id' ? 422 : 200);
  });
});

describe('somebody whom an activation names', () => {
  test('keeps the address and shows no telephone number to whoever named them, even when they are let in', async () => {
    const mock = await createPartnerMock();
    const other = mock.as(subcontractor);
    const { id: owner_id } = await toPerson(mock, homeOwner.email);
    const { system_id: id } = await other.create({ ...house, owner_id, host_id: owner_id });
    const path = `/api/v4/activations/${id}/users/${owner_id}`;
    const attempt = async () => {
      expect(await statusOf(other.call('GET', path))).toBe(401);
      expect(await statusOf(other.call('PUT', path, toForm({ user: ann })))).toBe(401);
      expect(await other.read(id, '?expand=owner,host')).toMatchObject({ owner: { phone: null }, host: { phone: null } });
    };
    await attempt();
    expect(await statusOf(other.call('POST', path))).toBe(200);
    await attempt();
    expect((await toPerson(mock, homeOwner.email)).id).toBe(owner_id);
  });

  test('is a customer of the company that installs their system, and a user of the company that created them', async () => {
    const mock = await createPartnerMock();
    const { id: owner_id } = await toPerson(mock, homeOwner.email);
    const path = `/api/v4/activations/67/users/${owner_id}`;
    expect((await bodyOf(mock.call('GET', path))).phone).toBe('1-707-555-0167');
    expect(await mock.read(67, '?expand=owner')).toMatchObject({ owner: { phone: '1-707-555-0167' } });
    const created = await bodyOf(mock.as(colleague).call('POST', '/api/v4/users', toForm({ user: ann })));
    expect(await statusOf(mock.call('GET', `/api/v4/activations/67/users/${created.user_id}`))).toBe(200);
  });
});

describe('owner and installer of a given site', () => {
  test('stay when the owner joins a company', async () => {
    const mock = await createPartnerMock();
    const before = await mock.read(67);
    const { id, companyId } = await toPerson(mock, homeOwner.email);
    expect(companyId).toBe('');
    const company_id = Number((await toPerson(mock, installer.email)).companyId);
    const user = { email: 'holly@example.org', first_name: 'Holly', last_name: 'Owens', company_id };
    expect(await statusOf(mock.call('PUT', `/api/v4/activations/67/users/${id}`, toForm({ user })))).toBe(200);
    expect(await mock.read(67)).toEqual(before);
  });

  test('stay when the admin makes the owner an installer, and lets them see another', async () => {
    const mock = await createPartnerMock({ adminToken });
    const before = await mock.read(67);
    await register(mock, homeOwner.email, [72]);
    expect(await mock.read(67)).toEqual(before);
  });
});

test('an installer whom the admin registered works for a company', async () => {
  const mock = await createPartnerMock({ adminToken });
  await register(mock, 'new@example.com', [67]);
  const created = mock.as({ email: 'new@example.com', password: 'x-y-z-1' });
  const { id: owner_id } = await toPerson(mock, homeOwner.email);
  expect(await created.create({ ...house, owner_id })).toMatchObject({
    owner_id,
    installer_name: expect.stringMatching(/^Company/),
  });
});

describe('what is no name and no address', () => {
  test.each(['create', 'update'])('is refused as the name of a system: %s', async (how) => {
    const mock = await createPartnerMock();
    const system = { system_name: ' \t', address: texas };
    const answer = await (how === 'create' ? mock.call('POST', activations, toForm({ system })) : mock.update(72, system));
    expect([answer.status, await answer.json()]).toMatchObject([422, { errorMessages: ['The system name is mandatory.'] }]);
  });

  test.each([
    ['email', 'bad', 'Email is invalid'],
    ['email', 'a@example.org\r\nBcc: b@example.org', 'Email is invalid'],
    ['email', 'a\u0000@example.org', 'Email is invalid'],
    ['email', 'a@b@example.org', 'Email is invalid'],
    ['email', `${'a'.repeat(256)}@example.org`, 'Email is too long (maximum is 255 characters)'],
    ['first_name', 'a'.repeat(256), 'First name is too long (maximum is 255 characters)'],
    ['last_name', 'a'.repeat(256), 'Last name is too long (maximum is 255 characters)'],
  ])('is refused of a user: %s %j', async (field, value, text) => {
    const mock = await createPartnerMock();
    const answer = await mock.call('POST', '/api/v4/users', toForm({ user: { ...ann, [field]: value } }));
    expect([answer.status, await answer.json()]).toMatchObject([422, { errorMessages: [text] }]);
  });
});
