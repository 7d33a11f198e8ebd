import { describe, expect, test } from 'vitest';
import { deleteApplication } from '../../src/records/delete-application.ts';
import { createBrowser } from '../harness/browser.ts';
import { createTestMock, developer, homeOwner, origin, type TestMock, toHeaders } from '../harness/test-mock.ts';
import { createDeveloper, createWatt, readFault, seededDeveloper, testCard, type Visitor } from '../harness/visitor.ts';

async function onApplication() {
  const mock = await createTestMock();
  const visitor = await createDeveloper(mock);
  const id = await createWatt(visitor, { access_control: ['System Details', 'Site Level Production Monitoring'] });
  const at = `/portal/applications/${id}`;
  const read = async () => {
    const application = await mock.world.applications.byClientId(id);
    if (!application) throw new Error('The application is gone.');
    return application;
  };
  return { mock, visitor, id, at, read };
}

/** Approves an application as the home owner and exchanges the code. */
async function connect(mock: TestMock, completed: string, client: { clientId: string; clientSecret: string }) {
  const browser = createBrowser(mock);
  await browser.open(completed);
  await browser.submit(completed, homeOwner);
  await browser.open(completed);
  const { headers } = await browser.submit(completed, { decision: 'approve' });
  const code = new URL(headers.get('Location') ?? '').searchParams.get('code') ?? '';
  const redirect_uri = new URL(completed).searchParams.get('redirect_uri') ?? '';
  const answer = await mock.token({ grant_type: 'authorization_code', code, redirect_uri }, client);
  return (await answer.json()) as { access_token: string; refresh_token: string };
}

function readAddresses(text: string): readonly string[] {
  return [...text.matchAll(/<code class="address">([^<]+)</g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

describe('the page', () => {
  test('shows key and client id, and the secret only on demand', async () => {
    const { visitor, at, read } = await onApplication();
    const { apiKey, clientId, clientSecret } = await read();
    const page = await visitor.open(at);
    expect(page.text).toContain(apiKey);
    expect(page.text).toContain(clientId);
    expect(page.text).not.toContain(clientSecret);
    const shown = await visitor.post(`${at}/secret`);
    expect([shown.status, shown.text.includes(clientSecret)]).toEqual([200, true]);
    expect(shown.headers.get('Cache-Control')).toBe('no-store');
    const again = await visitor.open(`${at}/secret`);
    expect(again.location).toBe(at);
  });

  test('shows the Auth URL as the live portal does, which fails, and the completed one, which works', async () => {
    const { mock, visitor, at, read } = await onApplication();
    const application = await read();
    const [shown = '', completed = ''] = readAddresses((await visitor.open(at)).text);
    expect(shown).toBe(`${origin}/oauth/authorize?response_type=code&client_id=${application.clientId}`);
    const error = await mock.send(shown);
    expect([error.status, (await error.text()).includes('A redirect_uri must be supplied.')]).toEqual([400, true]);
    expect(completed).toBe(`${shown}&redirect_uri=${encodeURIComponent(`${origin}/oauth/redirect_uri`)}`);
    const tokens = await connect(mock, completed, application);
    const answer = await mock.send('/api/v4/systems', { headers: toHeaders(tokens.access_token, application.apiKey) });
    expect(answer.status).toBe(200);
  });

  test('counts the calls of minute and month, and says what they cost', async () => {
    const { mock, visitor } = await onApplication();
    const tokens = await mock.signIn();
    for (let call = 0; call < 3; call++) await mock.send('/api/v4/systems', { headers: toHeaders(tokens.access_token) });
    const page = await visitor.open(`/portal/applications/${developer.clientId}`);
    expect(page.text).toContain('<span>3 of 10</span>');
    expect(page.text).toContain('<span>3 of 1,000</span>');
    expect(page.text).toContain('Bill of 2026-06');
    expect(page.text).toMatch(/<th scope="row">Watt<\/th><td class="number">3<\/td>.*<td class="number">0\.00<\/td><\/tr>/);
    expect((await visitor.open('/portal/applications')).text).toContain('3 calls this month');
    mock.clock.advance(60_000);
    expect((await visitor.open(`/portal/applications/${developer.clientId}`)).text).toContain('<span>0 of 10</span>');
  });
});

describe('redirect URIs', () => {
  const save = (visitor: Visitor, at: string, text: string) => visitor.post(`${at}/redirect-uris`, { redirect_uris: text });

  test('one a line, each once, and only those are taken from then on', async () => {
    const { mock, visitor, at, read } = await onApplication();
    const [one, two] = ['http://127.0.0.1:4020/callback', 'com.example.app:/done?x=1'];
    expect((await save(visitor, at, `  ${one}\r\n\r\n${two}\n${one}\n`)).status).toBe(303);
    expect((await read()).redirectUris).toEqual([one, two]);
    const page = await visitor.open(at);
    const [shown = '', completed = ''] = readAddresses(page.text);
    expect(new URL(completed).searchParams.get('redirect_uri')).toBe(one);
    expect((await mock.send(completed)).status).toBe(200);
    const other = `${shown}&redirect_uri=${encodeURIComponent(`${origin}/oauth/redirect_uri`)}`;
    expect(await (await mock.send(other)).text()).toContain('Invalid redirect');
    expect((await visitor.open(`${at}/redirect-uris`)).text).toContain(`${one}\n${two}`);
    await save(visitor, at, ' \n ');
    expect((await read()).redirectUris).toBeNull();
    expect((await mock.send(other)).status).toBe(200);
  });

  test.each([
    ['callback', 'Line 1 cannot be a redirect URI: It is no absolute URI.'],
    ['http://a.test/\nhttp://b.test/#here', 'Line 2 cannot be a redirect URI: It has a fragment.'],
    [
      'javascript:alert(1)',
      'Line 1 cannot be a redirect URI: A browser would run or render javascript: in place of visiting it.',
    ],
    ['java\tscript:alert(1)', 'Line 1 cannot be a redirect URI: It has a space.'],
    ['data:text/html,<script>', 'Line 1 cannot be a redirect URI: A browser would run or render data: in place of visiting it.'],
    ['http://a.test/ http://b.test/', 'Line 1 cannot be a redirect URI: It has a space.'],
    ['http://a.test/\0', 'Enter redirect URIs without control characters.'],
    [`http://a.test/${'x'.repeat(500)}`, 'Line 1 is longer than 500 characters.'],
    [Array.from({ length: 21 }, (_, at) => `http://a.test/${at}`).join('\n'), 'Enter at most 20 redirect URIs. These are 21.'],
    ['x'.repeat(100_000), 'Enter redirect URIs of at most 10020 characters. This has 100000.'],
  ])('%j is refused', async (text, fault) => {
    const { visitor, at, read } = await onApplication();
    const page = await save(visitor, at, text);
    expect([page.status, readFault(page, 'redirect_uris').replaceAll('&lt;', '<')]).toEqual([422, fault]);
    expect((await read()).redirectUris).toBeNull();
  });
});

describe('change of plan', () => {
  test('to a paid plan asks for the card, and holds from the next call on', async () => {
    const { visitor, at, read } = await onApplication();
    expect((await visitor.post(`${at}/plan`, { plan: 'Kilowatt' })).location).toBe(`${at}/plan/Kilowatt`);
    expect((await read()).plan).toBe('Watt');
    const page = await visitor.post(`${at}/plan/Kilowatt`, { ...testCard, card_number: '5555 5555 5555 4445' });
    expect([page.status, page.text.includes('5555')]).toEqual([422, false]);
    expect((await read()).plan).toBe('Watt');
    expect((await visitor.post(`${at}/plan/Kilowatt`, testCard)).status).toBe(303);
    expect(await read()).toMatchObject({
      plan: 'Kilowatt',
      accessControls: ['System Details', 'Site Level Production Monitoring'],
    });
  });

  test('says before what it drops, and drops it', async () => {
    const { visitor, at, read } = await onApplication();
    await visitor.post(`${at}/plan/Megawatt`, testCard);
    const controls = ['System Details', 'Device Level Monitoring', 'System Configurations'];
    await visitor.post(`${at}/access-controls`, { access_control: controls });
    await visitor.post(`${at}/overage`, { overage: 'on' });
    const page = await visitor.open(`${at}/plan`);
    expect(page.text).toContain('The application loses System Configurations.');
    expect(page.text).toContain('The application loses Device Level Monitoring, System Configurations, calls over the month.');
    expect((await visitor.open(`${at}/plan/Kilowatt`)).text).toContain('The application loses System Configurations.');
    await visitor.post(`${at}/plan/Kilowatt`, testCard);
    expect(await read()).toMatchObject({ accessControls: controls.slice(0, 2), sellsOverage: true });
    expect((await visitor.post(`${at}/plan`, { plan: 'Watt' })).location).toBe(`${at}?notice=plan-changed-free`);
    expect(await read()).toMatchObject({ plan: 'Watt', accessControls: ['System Details'], sellsOverage: false });
  });

  test.each([
    ['Watt', 'The application is on Watt already.'],
    ['Partner', 'Choose a plan.'],
    ['', 'Choose a plan.'],
  ])('to %j is refused', async (plan, fault) => {
    const { visitor, at } = await onApplication();
    const page = await visitor.post(`${at}/plan`, { plan });
    expect([page.status, readFault(page, 'plan')]).toEqual([422, fault]);
  });

  test.each(['Watt', 'Partner', 'Gigawatt', '__proto__'])('there is no card for %s', async (plan) => {
    const { visitor, at, read } = await onApplication();
    expect((await visitor.post(`${at}/plan/${plan}`, testCard)).status).toBe(404);
    expect((await read()).plan).toBe('Watt');
  });
});

describe('access controls', () => {
  test('are chosen from those of the plan, and hold from the next call on', async () => {
    const { mock, visitor } = await onApplication();
    const at = `/portal/applications/${developer.clientId}`;
    const { access_token } = await mock.signIn();
    const call = async () => (await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status;
    expect(await call()).toBe(200);
    const form = await visitor.open(`${at}/access-controls`);
    expect([...form.text.matchAll(/ checked/g)]).toHaveLength(4);
    await visitor.post(`${at}/access-controls`, { access_control: ['EV Charger Monitoring'] });
    expect(await call()).toBe(401);
    await visitor.post(`${at}/access-controls`, { access_control: ['System Details'] });
    expect(await call()).toBe(200);
  });

  test('that the plan lacks are refused at the field', async () => {
    const { visitor, at, read } = await onApplication();
    const before = await read();
    const page = await visitor.post(`${at}/access-controls`, { access_control: ['System Details', 'Streaming API'] });
    expect([page.status, readFault(page, 'access_control')]).toEqual([422, 'The plan Watt does not have Streaming API.']);
    expect(await read()).toEqual(before);
  });
});

describe('regenerating', () => {
  test('ends the old key at once, and leaves tokens alone', async () => {
    const { mock, visitor } = await onApplication();
    const at = `/portal/applications/${developer.clientId}`;
    const { access_token } = await mock.signIn();
    const call = async (key: string) => (await mock.send('/api/v4/systems', { headers: toHeaders(access_token, key) })).status;
    await visitor.post(`${at}/regenerate`, { api_key: 'yes' });
    const application = await mock.world.applications.byClientId(developer.clientId);
    expect(application).toMatchObject({ apiKey: expect.stringMatching(/^[0-9a-f]{32}$/), clientSecret: developer.clientSecret });
    expect(application?.apiKey).not.toBe(developer.apiKey);
    expect(await call(developer.apiKey)).toBe(401);
    expect(await call(application?.apiKey ?? '')).toBe(200);
  });

  test('ends the old secret at once', async () => {
    const { mock, visitor } = await onApplication();
    const at = `/portal/applications/${developer.clientId}`;
    const { refresh_token } = await mock.signIn();
    await visitor.post(`${at}/regenerate`, { client_secret: 'yes' });
    const refresh = { grant_type: 'refresh_token', refresh_token };
    expect((await mock.token(refresh)).status).toBe(401);
    const application = await mock.world.applications.byClientId(developer.clientId);
    expect(application?.apiKey).toBe(developer.apiKey);
    expect((await mock.token(refresh, application)).status).toBe(200);
  });

  test('wants at least one, and a secret leads nowhere by its address', async () => {
    const { visitor, at, read } = await onApplication();
    const before = await read();
    expect(readFault(await visitor.post(`${at}/regenerate`), 'api_key')).toBe('Check at least one.');
    expect(await read()).toEqual(before);
    const { location } = await visitor.post(`${at}/regenerate`, { api_key: 'yes', client_secret: 'yes' });
    const after = await read();
    expect(location).toBe(`${at}?notice=regenerated`);
    expect([after.apiKey === before.apiKey, after.clientSecret === before.clientSecret]).toEqual([false, false]);
  });
});

describe('overage', () => {
  test('is asked for and taken back where the plan sells it', async () => {
    const { visitor, at, read } = await onApplication();
    expect((await visitor.open(at)).text).not.toContain('overage');
    expect((await visitor.post(`${at}/overage`, { overage: 'on' })).status).toBe(404);
    await visitor.post(`${at}/plan/Kilowatt`, testCard);
    expect((await visitor.open(at)).text).toContain('Request overage');
    await visitor.post(`${at}/overage`, { overage: 'on' });
    expect((await read()).sellsOverage).toBe(true);
    expect((await visitor.open(at)).text).toContain('of any number');
    await visitor.post(`${at}/overage`, { overage: 'off' });
    expect((await read()).sellsOverage).toBe(false);
  });

  test.each([[''], ['yes'], [['on', 'off']]])('%j is no answer', async (overage) => {
    const { visitor, at, read } = await onApplication();
    await visitor.post(`${at}/plan/Kilowatt`, testCard);
    expect((await visitor.post(`${at}/overage`, { overage })).status).toBe(400);
    expect((await read()).sellsOverage).toBe(false);
  });
});

describe('deleting', () => {
  test('asks first, and then ends key, client, grants and tokens', async () => {
    const { mock, visitor } = await onApplication();
    const at = `/portal/applications/${developer.clientId}`;
    const { access_token, refresh_token } = await mock.signIn();
    expect((await visitor.open(`${at}/delete`)).text).toContain('There is no way back.');
    expect((await visitor.post(`${at}/delete`)).location).toBe('/portal/applications?notice=deleted');
    expect((await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status).toBe(401);
    expect((await mock.world.journal.list()).at(-1)?.steps.at(-1)?.verdict).toBe('key_unknown');
    const refreshed = await mock.token({ grant_type: 'refresh_token', refresh_token });
    expect([refreshed.status, await refreshed.json()]).toEqual([401, expect.objectContaining({ error: 'invalid_client' })]);
    expect(await mock.world.grants.listStanding({ clientId: developer.clientId })).toEqual([]);
    expect((await visitor.open(at)).status).toBe(404);
    expect((await visitor.open('/portal/applications')).text).not.toContain('Quick start application');
  });
});

describe('changes at the same time', () => {
  test('are all there in the end', async () => {
    const { mock, visitor, at, read } = await onApplication();
    const before = await read();
    const answers = await Promise.all([
      visitor.post(`${at}/regenerate`, { api_key: 'yes' }),
      visitor.post(`${at}/redirect-uris`, { redirect_uris: 'http://127.0.0.1:4020/callback' }),
      visitor.post(`${at}/regenerate`, { client_secret: 'yes' }),
      visitor.post(`${at}/access-controls`, { access_control: 'System Details' }),
      mock.admin.updateApplication({ path: { world_id: 'default', client_id: before.clientId }, body: { name: 'Renamed' } }),
    ]);
    for (const answer of answers) if ('status' in answer && typeof answer.status === 'number') expect(answer.status).toBe(303);
    const after = await read();
    expect(after).toMatchObject({
      name: 'Renamed',
      redirectUris: ['http://127.0.0.1:4020/callback'],
      accessControls: ['System Details'],
    });
    expect(after.apiKey).not.toBe(before.apiKey);
    expect(after.clientSecret).not.toBe(before.clientSecret);
    expect(await mock.world.applications.byApiKey(before.apiKey)).toBeUndefined();
    expect(await mock.world.applications.byApiKey(after.apiKey)).toEqual(after);
  });

  test.each([
    ['/regenerate', { api_key: 'yes' }],
    ['/redirect-uris', { redirect_uris: '' }],
    ['/access-controls', { access_control: 'System Details' }],
    ['/plan/Kilowatt', testCard],
  ])('POST %s brings no application back that is being deleted', async (path, fields) => {
    for (let steps = 0; steps < 80; steps += 2) {
      const { mock, visitor, id, at } = await onApplication();
      const change = visitor.post(`${at}${path}`, fields);
      for (let step = 0; step < steps; step++) await null;
      await deleteApplication(mock.world, id);
      expect([303, 404]).toContain((await change).status);
      expect(await mock.world.applications.byClientId(id)).toBeUndefined();
      expect(mock.worlds.directory.byClientId(id)).toBeUndefined();
    }
  });
});

test('a page that is not there still shows who is logged in', async () => {
  const { visitor } = await onApplication();
  const page = await visitor.open('/portal/nowhere');
  expect([page.status, page.text.includes(seededDeveloper.email)]).toEqual([404, true]);
  expect(page.text).not.toContain('href="/portal/log-in"');
});
