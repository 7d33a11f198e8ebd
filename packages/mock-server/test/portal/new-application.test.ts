import { describe, expect, test } from 'vitest';
import { accessControls, type PlanName, plans } from '../../src/records/plans.ts';
import { createTestMock, type TestMock } from '../harness/test-mock.ts';
import {
  createDeveloper,
  createWatt,
  newApplication,
  type Page,
  readClientId,
  readFault,
  signUp,
  testCard,
} from '../harness/visitor.ts';

const installer = { email: 'installer@example.com', password: 'two-ladders-91' } as const;
const path = '/portal/applications/new';

async function onForm() {
  const mock = await createTestMock();
  const visitor = await createDeveloper(mock);
  return { mock, visitor, form: await visitor.open(path) };
}

async function countApplications(mock: TestMock): Promise<number> {
  return (await mock.world.applications.list()).length;
}

describe('the form', () => {
  test('asks for plan, name, description, developer and access control, in this order', async () => {
    const { form } = await onForm();
    const names = [...form.text.matchAll(/<(?:input|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name);
    expect([...new Set(names)]).toEqual(['csrf', 'plan', 'name', 'description', 'developed_by', 'access_control']);
    const labels = [...form.text.matchAll(/<(?:legend|label for)[^>]*>([^<]+)</g)].map(([, label]) => label?.trim());
    expect(labels).toEqual(['Plan', 'Name', 'Description', 'Developed By', 'Access Control']);
  });

  test('offers every plan and every access control, with Watt chosen and nothing checked', async () => {
    const { form } = await onForm();
    for (const plan of Object.keys(plans)) expect(form.text).toContain(`value="${plan}"`);
    for (const control of accessControls) expect(form.text).toContain(`value="${control}"`);
    expect([...form.text.matchAll(/<input[^>]* checked[^>]*>/g)].map(([input]) => input)).toEqual([
      expect.stringContaining('value="Watt"'),
    ]);
  });
});

test('a Watt application is created at once, with credentials of its own, and works', async () => {
  const { mock, visitor } = await onForm();
  const { status, location } = await visitor.post(path, newApplication);
  expect(status).toBe(303);
  const application = await mock.world.applications.byClientId(readClientId(location));
  expect(application).toMatchObject({
    plan: 'Watt',
    name: 'Roof watch',
    description: 'Looks at roofs.',
    developedBy: 'Watchers Ltd',
    accessControls: ['System Details'],
    status: 'enabled',
    owner: 'developer@example.com',
    redirectUris: null,
  });
  for (const key of ['clientId', 'clientSecret', 'apiKey'] as const) expect(application?.[key]).toMatch(/^[0-9a-f]{32}$/);
  const page = await visitor.open(location);
  expect(page.text).toContain('The application is ready');
  const token = await mock.token({ grant_type: 'authorization_code', code: 'nocode' }, application);
  expect(await token.json()).toMatchObject({ error: 'invalid_grant' });
});

test('one without any access control is created, and the page says what that means', async () => {
  const { mock, visitor } = await onForm();
  const { location } = await visitor.post(path, { ...newApplication, access_control: [] });
  expect((await visitor.open(location)).text).toContain('None is checked, so every call is refused.');
  expect((await mock.world.applications.byClientId(readClientId(location)))?.accessControls).toEqual([]);
});

describe('what the server refuses, whatever the page offered', () => {
  const without: Readonly<Record<PlanName, readonly string[]>> = {
    Watt: accessControls.slice(4),
    Kilowatt: accessControls.slice(6),
    Megawatt: accessControls.slice(7),
    Partner: [],
  };
  const lacking = Object.entries(without).flatMap(([plan, controls]) => controls.map((control) => ({ plan, control })));
  test.each(lacking)('$plan with $control', async ({ plan, control }) => {
    const { mock, visitor } = await onForm();
    const before = await countApplications(mock);
    const page = await visitor.post(path, { ...newApplication, plan, access_control: ['System Details', control] });
    expect([page.status, readFault(page, 'access_control')]).toEqual([422, `The plan ${plan} does not have ${control}.`]);
    expect(page.text).toContain('Roof watch');
    expect(await countApplications(mock)).toBe(before);
  });

  test.each([
    ['plan', [], 'Choose a plan.'],
    ['plan', 'Gigawatt', 'Choose a plan.'],
    ['plan', ['Watt', 'Partner'], 'Send a plan once, not 2 times.'],
    ['name', '', 'Enter a name.'],
    ['name', ' \n ', 'Enter a name.'],
    ['name', 'x'.repeat(61), 'Enter a name of at most 60 characters. This has 61.'],
    ['name', 'Roof\0watch', 'Enter a name without control characters.'],
    ['name', 'Roof\r\nwatch', 'Enter a name without control characters.'],
    ['name', ['Roof', 'watch'], 'Send a name once, not 2 times.'],
    ['description', 'x'.repeat(501), 'Enter a description of at most 500 characters. This has 501.'],
    ['description', 'a\u0007b', 'Enter a description without control characters.'],
    ['description', ['a', 'b'], 'Send a description once, not 2 times.'],
    ['developed_by', '', 'Enter who develops it.'],
    ['developed_by', 'x'.repeat(900_000), 'Enter who develops it of at most 60 characters. This has 900000.'],
    ['access_control', 'Everything', 'Choose from the list.'],
    ['access_control', ['System Details', '__proto__'], 'Choose from the list.'],
  ])('%s %j', async (name, value, fault) => {
    const { mock, visitor } = await onForm();
    const before = await countApplications(mock);
    const page = await visitor.post(path, { ...newApplication, [name]: value });
    expect([page.status, readFault(page, name)]).toEqual([422, fault]);
    expect(page.text.length).toBeLessThan(100_000);
    expect(await countApplications(mock)).toBe(before);
  });

  test('an access control that comes twice counts once', async () => {
    const { mock, visitor } = await onForm();
    const id = await createWatt(visitor, { access_control: ['System Details', 'System Details'] });
    expect((await mock.world.applications.byClientId(id))?.accessControls).toEqual(['System Details']);
  });

  test('line breaks of a description stay, in one form', async () => {
    const { mock, visitor } = await onForm();
    const id = await createWatt(visitor, { description: 'One\r\ntwo\n\tthree' });
    expect((await mock.world.applications.byClientId(id))?.description).toBe('One\ntwo\n\tthree');
  });
});

describe('a paid plan', () => {
  const paid = ['Kilowatt', 'Megawatt'] as const;

  test.each(paid)('%s asks for a card before anything is created', async (plan) => {
    const { mock, visitor } = await onForm();
    const before = await countApplications(mock);
    expect((await visitor.post(path, { ...newApplication, plan })).location).toBe(`${path}/card`);
    const card = await visitor.open(`${path}/card`);
    expect(card.text).toContain('Never type a real card');
    for (const name of Object.keys(testCard)) {
      expect(card.text).toMatch(new RegExp(`<input[^>]* name="${name}"[^>]* value=""[^>]* autocomplete="off"`));
    }
    expect(await countApplications(mock)).toBe(before);
    const { location } = await visitor.post(`${path}/card`, testCard);
    expect(await mock.world.applications.byClientId(readClientId(location))).toMatchObject({ plan, status: 'enabled' });
  });

  test.each([
    ['card_number', '', 'Enter a card number.'],
    ['card_number', '4242 4242 4242 4241', 'Enter a test card number such as 4242 4242 4242 4242. This is none.'],
    ['card_number', '4242', 'Enter a test card number such as 4242 4242 4242 4242. This is none.'],
    ['card_number', '٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢', 'Enter a test card number such as 4242 4242 4242 4242. This is none.'],
    ['card_number', '4'.repeat(10_000), 'Enter a card number of at most 23 characters. This has 10000.'],
    ['card_number', ['4242424242424242', '4242424242424242'], 'Send a card number once, not 2 times.'],
    ['card_expiry', '', 'Enter an expiry date.'],
    ['card_expiry', '05/26', 'Enter month and year, such as 12/39, that have not passed.'],
    ['card_expiry', '13/39', 'Enter month and year, such as 12/39, that have not passed.'],
    ['card_expiry', 'never', 'Enter month and year, such as 12/39, that have not passed.'],
    ['card_security', '', 'Enter a security code.'],
    ['card_security', '12', 'Enter 3 or 4 digits.'],
    ['card_security', '12\0', 'Enter a security code without control characters.'],
  ])('takes no %s %j, and never shows it again', async (name, value, fault) => {
    const { visitor } = await onForm();
    await visitor.post(path, { ...newApplication, plan: 'Kilowatt' });
    const page = await visitor.post(`${path}/card`, { ...testCard, card_number: '5555 5555 5555 4444', [name]: value });
    expect([page.status, readFault(page, name)]).toEqual([422, fault]);
    for (const typed of ['5555 5555 5555 4444', testCard.card_expiry, testCard.card_security, ...[value].flat()]) {
      if (typed !== '') expect(page.text.includes(`value="${typed}"`)).toBe(false);
    }
    expect(page.text).not.toContain('5555');
  });

  test('the month of expiry still counts, by the clock of the world', async () => {
    const mock = await createTestMock();
    mock.clock.set(Date.parse('2026-06-30T23:59:59Z'));
    const visitor = await createDeveloper(mock);
    await visitor.open(path);
    await visitor.post(path, { ...newApplication, plan: 'Kilowatt' });
    mock.clock.advance(1_000);
    expect(readFault(await visitor.post(`${path}/card`, { ...testCard, card_expiry: '6/26' }), 'card_expiry')).not.toBe('');
    mock.clock.advance(-1_000);
    expect((await visitor.post(`${path}/card`, { ...testCard, card_expiry: '6/26' })).status).toBe(303);
  });

  test.each(['4242424242424242', '4000-0566-5566-5556', '6011 1111 1111 1117', '378282246310005', '6304 0000 0000 0000'])(
    'takes the test number %s',
    async (number) => {
      const { visitor } = await onForm();
      await visitor.post(path, { ...newApplication, plan: 'Megawatt' });
      expect((await visitor.post(`${path}/card`, { ...testCard, card_number: number })).status).toBe(303);
    },
  );

  test('the card is nowhere afterwards: not in the store, the journal, the description or a page', async () => {
    const { mock, visitor } = await onForm();
    const number = '5555 5555 5555 4444';
    const card = { card_number: number, card_expiry: '11/38', card_security: '7371' };
    const pages: Page[] = [await visitor.post(path, { ...newApplication, plan: 'Kilowatt' })];
    pages.push(await visitor.post(`${path}/card`, { ...card, card_expiry: 'soon' }));
    pages.push(await visitor.post(`${path}/card`, card));
    pages.push(await visitor.open(pages.at(-1)?.location ?? ''), await visitor.open('/portal/applications'));
    const everything = JSON.stringify([
      await mock.world.store.dump(),
      await mock.world.journal.list(),
      await mock.describe(),
      pages.map(({ text, headers }) => [text, [...headers]]),
    ]);
    for (const trace of [number, number.replaceAll(' ', ''), '5555 5555', '55555555', card.card_expiry]) {
      expect(everything.includes(trace), trace).toBe(false);
    }
  });

  test('a card form that is sent twice creates one application', async () => {
    const { mock, visitor } = await onForm();
    const before = await countApplications(mock);
    await visitor.post(path, { ...newApplication, plan: 'Kilowatt' });
    await Promise.all(Array.from({ length: 10 }, () => visitor.post(`${path}/card`, testCard)));
    expect(await countApplications(mock)).toBe(before + 1);
  });

  test('a card without an application before it, or one that waited an hour, begins again', async () => {
    const { mock, visitor } = await onForm();
    expect((await visitor.open(`${path}/card`)).location).toBe(path);
    expect((await visitor.post(`${path}/card`, testCard)).location).toBe(path);
    await visitor.post(path, { ...newApplication, plan: 'Kilowatt' });
    mock.clock.advance(3_600_000);
    expect((await visitor.post(`${path}/card`, testCard)).location).toBe(path);
  });

  test('back leads to the form with what was typed', async () => {
    const { visitor } = await onForm();
    await visitor.post(path, { ...newApplication, plan: 'Kilowatt', access_control: ['Streaming API'] });
    const form = await visitor.open(`${path}?back`);
    expect(form.text).toContain('value="Roof watch"');
    expect([...form.text.matchAll(/value="([^"]+)" checked/g)].map(([, value]) => value)).toEqual(['Kilowatt', 'Streaming API']);
    expect((await visitor.open(path)).text).not.toContain('Roof watch');
  });
});

describe('the Partner plan', () => {
  const wanted = { ...newApplication, plan: 'Partner', access_control: [...accessControls] } as const;

  async function onStep(options = {}) {
    const mock = await createTestMock(options);
    const visitor = await createDeveloper(mock);
    await visitor.open(path);
    expect((await visitor.post(path, wanted)).location).toBe(`${path}/installer`);
    await visitor.open(`${path}/installer`);
    return { mock, visitor };
  }

  test('is for an installer with at least ten systems, and then waits', async () => {
    const { mock, visitor } = await onStep();
    const { location } = await visitor.post(`${path}/installer`, installer);
    const id = readClientId(location);
    const read = () => mock.world.applications.byClientId(id);
    expect(await read()).toMatchObject({ plan: 'Partner', status: 'pending', accessControls });
    const page = await visitor.open(location);
    expect(page.text).toContain('Pending');
    expect(page.text).toContain('22 Jun 2026 12:00 UTC');
    const client = await read();
    const password = { grant_type: 'password', username: installer.email, password: installer.password };
    expect((await mock.token(password, client)).status).toBe(401);
    mock.clock.advance(86_400_000);
    expect(await read()).toMatchObject({ status: 'enabled' });
    expect((await mock.token(password, client)).status).toBe(200);
  });

  test.each([
    [0, null],
    [60, 60_000],
  ])('with partnerVerificationSeconds %i it waits so long', async (seconds, wait) => {
    const { mock, visitor } = await onStep({ switches: { partnerVerificationSeconds: seconds } });
    const { location } = await visitor.post(`${path}/installer`, installer);
    const application = await mock.world.applications.byClientId(readClientId(location));
    expect(application?.enabledAt).toBe(wait === null ? null : mock.clock.now() + wait);
    if (wait === null) expect((await visitor.open(location)).text).toContain('until somebody enables it');
  });

  test('has no Auth URL, no redirect URIs, no change of plan and no overage', async () => {
    const { visitor } = await onStep();
    const { location } = await visitor.post(`${path}/installer`, installer);
    const page = await visitor.open(location);
    expect(page.text).not.toContain('Auth URL');
    expect(page.text).not.toContain('/oauth/authorize');
    const at = `/portal/applications/${readClientId(location)}`;
    expect(page.text).toContain('The first 10,000 of a month are free');
    expect((await visitor.post(`${at}/overage`, { overage: 'on' })).status).toBe(404);
    for (const rest of ['plan', 'plan/Kilowatt', 'redirect-uris']) {
      expect((await visitor.open(`${at}/${rest}`)).status).toBe(404);
      expect((await visitor.post(`${at}/${rest}`, { plan: 'Watt', ...testCard })).status).toBe(404);
    }
  });

  test.each([
    ['a wrong password', { ...installer, password: 'wrong' }, 'The email or the password is wrong.'],
    ['nobody', { email: 'nobody@example.com', password: 'x' }, 'The email or the password is wrong.'],
    ['a home owner', { email: 'homeowner@example.com', password: 'sunny-roof-67' }, 'This is not the account of an installer.'],
  ])('is not for %s', async (_name, fields, fault) => {
    const { mock, visitor } = await onStep();
    const before = await countApplications(mock);
    const page = await visitor.post(`${path}/installer`, fields);
    expect([page.status, readFault(page, 'email')]).toEqual([422, fault]);
    expect(page.text).not.toContain(`value="${fields.password}"`);
    expect(await countApplications(mock)).toBe(before);
  });

  test('ten systems are enough, and nine are not', async () => {
    const { mock, visitor } = await onStep();
    const person = await mock.world.people.byEmail(installer.email);
    if (!person) throw new Error('The world has no installer.');
    await mock.world.people.put({ ...person, systemIds: person.systemIds.slice(0, 9) });
    expect(readFault(await visitor.post(`${path}/installer`, installer), 'email')).toBe(
      'This installer has 9 systems, and 10 are needed.',
    );
    await mock.world.people.put({ ...person, systemIds: person.systemIds.slice(0, 10) });
    expect((await visitor.post(`${path}/installer`, installer)).status).toBe(303);
  });

  test('a card does not stand in for the installer', async () => {
    const { visitor } = await onStep();
    expect((await visitor.post(`${path}/card`, testCard)).location).toBe(path);
  });
});

test('an account that did not accept the licence creates nothing', async () => {
  const mock = await createTestMock();
  const visitor = await signUp(mock, 'ada@example.com');
  const developer = await mock.world.developers.byEmail('ada@example.com');
  if (!developer) throw new Error('Nobody signed up.');
  await mock.world.developers.put({ ...developer, licenceAcceptedAt: null });
  const before = await countApplications(mock);
  expect((await visitor.open(path)).location).toBe('/portal/licence');
  expect((await visitor.post(path, newApplication)).location).toBe('/portal/licence');
  expect(await countApplications(mock)).toBe(before);
});
