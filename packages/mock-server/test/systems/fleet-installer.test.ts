import { describe, expect, test } from 'vitest';
import { createAdminMock } from '../admin/admin-mock.ts';
import { createBrowser, toAuthorizePath, walk } from '../harness/browser.ts';
import { createOpenMock, developer, homeOwner, installer, redirectUri, type TestMock, toHeaders } from '../harness/test-mock.ts';
import { createVisitor } from '../harness/visitor.ts';

const fleet = 1_000_000;
const far = 10_000_019 + 97 * 654_321;

async function exchange(mock: TestMock, location: URL): Promise<Record<string, string>> {
  const code = location.searchParams.get('code') ?? '';
  const answer = await mock.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  return toHeaders(((await answer.json()) as { access_token: string }).access_token);
}

const readTotal = async (mock: TestMock, headers: Record<string, string>) =>
  ((await (await mock.send('/api/v4/systems?size=1', { headers })).json()) as { total: number }).total;

describe('the installer of a fleet', () => {
  test('is asked for all of it with a few names, and lends all of it with one click', async () => {
    const mock = await createOpenMock({ fleet });
    const browser = createBrowser(mock);
    await browser.open(toAuthorizePath());
    await browser.submit(toAuthorizePath(), installer);
    const page = await (await browser.open(toAuthorizePath())).text();
    expect(page).toContain('All 1,000,000 systems');
    expect(page).toContain('Bungalow with 35 modules');
    expect(page.match(/type="checkbox"/g)).toHaveLength(1);
    expect(page.length).toBeLessThan(20_000);
    const headers = await exchange(mock, await walk(mock, 'approve', { person: installer }));
    expect(await readTotal(mock, headers)).toBe(fleet);
    expect((await mock.send(`/api/v4/systems/${far}`, { headers })).status).toBe(200);
    expect((await mock.send(`/api/v4/systems/${far + 1}`, { headers })).status).toBe(404);
  });

  test('can lend some of it, as a program would ask', async () => {
    const mock = await createOpenMock({ fleet });
    const headers = await exchange(mock, await walk(mock, 'approve', { person: installer, systems: [67, far, far + 1] }));
    expect(await readTotal(mock, headers)).toBe(2);
    expect((await mock.send('/api/v4/systems/72', { headers })).status).toBe(403);
  });

  test('sees what is added later, and not what was taken out of reach', async () => {
    const mock = await createOpenMock({ fleet });
    const headers = await exchange(mock, await walk(mock, 'approve', { person: installer }));
    const template = await mock.world.sites.get(67);
    if (template) await mock.world.sites.put({ ...template, id: 5_000_001 });
    expect(await readTotal(mock, headers)).toBe(fleet + 1);
    expect((await mock.send('/api/v4/systems/5000001', { headers })).status).toBe(200);
    const person = await mock.world.people.byEmail(installer.email);
    if (person) await mock.world.people.put({ ...person, hiddenIds: [far] });
    expect(await readTotal(mock, headers)).toBe(fleet);
    expect((await mock.send(`/api/v4/systems/${far}`, { headers })).status).toBe(403);
  });

  test('may have an application on the Partner plan', async () => {
    const mock = await createOpenMock({ fleet });
    const tokens = await mock.signInInstaller();
    expect(tokens.access_token).toBeTruthy();
    const person = await mock.world.people.byEmail(installer.email);
    expect([person?.systems, person?.systemIds]).toEqual(['all', []]);
  });

  test('finds the access on the page of home owners, with a count in place of a million names', async () => {
    const mock = await createOpenMock({ fleet });
    await exchange(mock, await walk(mock, 'approve', { person: installer }));
    const visitor = createVisitor(mock);
    await visitor.open('/enlighten/log-in');
    await visitor.submit('/enlighten/log-in', installer);
    const { text } = await visitor.open('/enlighten');
    expect(text).toContain('and 999,900 more');
    expect(text.length).toBeLessThan(50_000);
  });

  test('leaves home owners as they were', async () => {
    const mock = await createOpenMock({ fleet });
    const headers = await exchange(mock, await walk(mock, 'approve', { person: homeOwner }));
    expect(await readTotal(mock, headers)).toBe(3);
    expect((await mock.send(`/api/v4/systems/${far}`, { headers })).status).toBe(403);
  });
});

describe('the admin API with a fleet', () => {
  test('tells how many systems a world has, and pages through its sites', async () => {
    const mock = await createAdminMock({ fleet: 2500 });
    const page = async (query: string) =>
      (await (await mock.ask('listSites', { query })).json()) as { total: number; sites: { id: number }[] };
    const all = [...(await page('')).sites, ...(await page('?offset=1000')).sites, ...(await page('?offset=2000')).sites];
    expect([all.length, (await page('?limit=1')).total, (await page('?offset=9999')).sites]).toEqual([2500, 2500, []]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(2500);
    expect(await (await mock.ask('getWorld')).json()).toMatchObject({ systems: 2500 });
    for (const query of ['?limit=0', '?limit=1001', '?offset=-1', '?offset=x']) await mock.refusal(422, 'listSites', { query });
  });

  test('creates worlds with fleets of their own, or with that of the mock', async () => {
    const mock = await createAdminMock({ fleet: 100 });
    const create = async (body: object) =>
      ((await (await mock.ask('createWorld', { body })).json()) as { systems: number }).systems;
    expect([await create({}), await create({ fleet: 5000 }), await create({ fleet: 15 })]).toEqual([100, 5000, 15]);
    for (const count of [0, 14, 1_000_001, 1.5, '100']) await mock.refusal(422, 'createWorld', { body: { fleet: count } });
  });

  test('lets a person have all systems, and mints tokens for all or for some', async () => {
    const mock = await createAdminMock({ fleet });
    const path = { email: 'chief@example.com' };
    const person = await mock.ask('setPerson', { path, body: { password: 'x', role: 'installer', systems: 'all' } });
    expect(await person.json()).toEqual({
      email: 'chief@example.com',
      password: 'x',
      role: 'installer',
      system_ids: [],
      systems: 'all',
    });
    const aim = { client_id: developer.clientId, email: 'chief@example.com' };
    for (const [body, total] of [
      [aim, fleet],
      [{ ...aim, system_ids: [67, far] }, 2],
    ] as const) {
      const { access_token } = (await (await mock.ask('createTokens', { body })).json()) as { access_token: string };
      expect(await readTotal(mock, toHeaders(access_token))).toBe(total);
    }
    const { message } = (await mock.refusal(422, 'createTokens', { body: { ...aim, system_ids: [far + 1] } })) as {
      message: string;
    };
    expect(message).toMatch(/There are 67, 72, .*, …\.$/);
    await mock.refusal(422, 'setPerson', { path, body: { password: 'x', systems: 'all', system_ids: [67] } });
    await mock.refusal(422, 'setPerson', { path, body: { password: 'x', systems: 'some' } });
    const { grants } = (await (await mock.ask('listGrants')).json()) as { grants: { systems?: string }[] };
    expect(grants.filter(({ systems }) => systems === 'all')).toHaveLength(1);
  });

  test('aims scenarios at one system of it, and at no million', async () => {
    const mock = await createAdminMock({ fleet });
    await expect(mock.admin.runScenario({ path: { world_id: 'default' }, body: { name: 'gateway-silent' } })).rejects.toThrow(
      'more than 1000 systems. Name one with system_id.',
    );
    const done = await mock.admin.runScenario({
      path: { world_id: 'default' },
      body: { name: 'gateway-silent', system_id: far },
    });
    expect(done.text).toBe(`System ${far} fell silent.`);
  });

  test('keeps a fleet through a reset, a snapshot and what was changed in between', async () => {
    const mock = await createAdminMock({ fleet: 1000 });
    const count = () => mock.world.sites.count();
    await mock.world.sites.delete(10_000_019);
    await mock.ask('createSnapshot', { body: { id: 'less' } });
    await mock.ask('resetWorld');
    expect(await count()).toBe(1000);
    await mock.ask('restoreSnapshot', { path: { snapshot_id: 'less' } });
    expect(await count()).toBe(999);
  });
});
