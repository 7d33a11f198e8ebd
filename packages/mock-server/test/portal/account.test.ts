import { describe, expect, test } from 'vitest';
import { createTestMock, midsummer } from '../harness/test-mock.ts';
import { createDeveloper, createVisitor, readFault, readHidden, seededDeveloper, signUp } from '../harness/visitor.ts';

const ada = { name: 'Ada', email: 'Ada@Example.com', password: 'a-long-password' } as const;

describe('signing up', () => {
  test('leads through mail, activation, log-in and licence to the applications', async () => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/portal/sign-up');
    expect((await visitor.post('/portal/sign-up', ada)).location).toBe('/portal/mail?notice=mail-sent');
    const mailbox = await visitor.open('/portal/mail?notice=mail-sent');
    expect(mailbox.text).toContain('no mail server');
    expect(mailbox.text).toContain('ada@example.com');
    const mail = await visitor.open('/portal/mail/1');
    const activated = await visitor.submit('/portal/activate', { token: readHidden(mail, 'token') });
    expect(activated.text).toContain('The account is active');
    const { location } = await visitor.post('/portal/log-in', { email: ' ADA@example.com ', password: ada.password });
    expect(location).toBe('/portal/applications');
    expect((await visitor.open(location)).location).toBe('/portal/licence');
    await visitor.open('/portal/licence');
    expect(readFault(await visitor.post('/portal/licence'), 'accept')).toBe('Accept the licence to go on.');
    const applications = await visitor.submit('/portal/licence', { accept: 'yes' });
    expect(applications.text).toContain('You have no application yet');
  });

  test('an account that nobody activated cannot log in, and its password still has to be right', async () => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/portal/sign-up');
    await visitor.post('/portal/sign-up', ada);
    const right = await visitor.post('/portal/log-in', { email: ada.email, password: ada.password });
    expect(readFault(right, 'email')).toBe('This account is not active yet. Open its mail in the mailbox.');
    const wrong = await visitor.post('/portal/log-in', { email: ada.email, password: 'another-password' });
    expect(readFault(wrong, 'email')).toBe('The email or the password is wrong.');
  });

  test('an activation works once, for a day, and for the latest sign-up only', async () => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/portal/sign-up');
    await visitor.post('/portal/sign-up', ada);
    await visitor.post('/portal/sign-up', { ...ada, password: 'the-second-password' });
    const token = async (number: number) => readHidden(await visitor.open(`/portal/mail/${number}`), 'token');
    const [first, second] = [await token(1), await token(2)];
    expect((await visitor.post('/portal/activate', { token: first })).status).toBe(422);
    mock.clock.advance(86_400_000);
    expect((await visitor.post('/portal/activate', { token: second })).status).toBe(422);
    mock.clock.advance(-1);
    expect((await visitor.post('/portal/activate', { token: second })).status).toBe(303);
    expect((await visitor.post('/portal/activate', { token: second })).status).toBe(422);
    for (const nothing of ['', 'guess', '\0'])
      expect((await visitor.post('/portal/activate', { token: nothing })).status).toBe(422);
    const old = await visitor.post('/portal/log-in', { email: ada.email, password: ada.password });
    expect(readFault(old, 'email')).toBe('The email or the password is wrong.');
  });

  test('of several mails for one account one activates it, with what its own sign-up said', async () => {
    const mock = await createTestMock();
    const { developers } = mock.world;
    const sign = (name: string) => ({
      name,
      email: 'ada@example.com',
      password: { clear: name },
      activatedAt: null,
      licenceAcceptedAt: null,
    });
    for (let turn = 0; turn < 20; turn++) {
      const email = `ada-${turn}@example.com`;
      await developers.register({ ...sign('first'), email }, 'one', midsummer);
      const activating = developers.activate('one', midsummer);
      // Each turn a step later than the one before.
      for (let step = 0; step < turn; step++) await null;
      await developers.register({ ...sign('second'), email }, 'two', midsummer);
      const first = await activating;
      const second = await developers.activate('two', midsummer);
      expect([first?.name, second?.name].filter((name) => name !== undefined)).toHaveLength(1);
      const expected = first ? 'first' : 'second';
      expect(await developers.byEmail(email)).toMatchObject({ name: expected, password: { clear: expected } });
    }
  });

  test('a sign-up that was on its way when the account was activated changes nothing', async () => {
    const { world } = await createTestMock();
    const ada = { name: 'Ada', email: 'ada@example.com', activatedAt: null, licenceAcceptedAt: null } as const;
    await world.developers.register({ ...ada, password: { clear: 'her-own' } }, 'one', midsummer);
    await world.developers.activate('one', midsummer);
    await world.developers.register({ ...ada, password: { clear: 'of-another' } }, 'two', midsummer);
    const active = { password: { clear: 'her-own' }, activatedAt: midsummer };
    expect(await world.developers.byEmail(ada.email)).toMatchObject(active);
    expect(await world.developers.activate('two', midsummer)).toBeUndefined();
    expect(await world.developers.byEmail(ada.email)).toMatchObject(active);
  });

  test('of fifty who activate at once, one succeeds', async () => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/portal/sign-up');
    await visitor.post('/portal/sign-up', ada);
    const token = readHidden(await visitor.open('/portal/mail/1'), 'token');
    const answers = await Promise.all(Array.from({ length: 50 }, () => visitor.post('/portal/activate', { token })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  test('an address that has an account gets the same answer and another mail, and nothing changes', async () => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/portal/sign-up');
    const fresh = await visitor.post('/portal/sign-up', ada);
    const known = await visitor.post('/portal/sign-up', { ...ada, email: seededDeveloper.email });
    expect([known.status, known.location]).toEqual([fresh.status, fresh.location]);
    const mail = await visitor.open('/portal/mail/2');
    expect(mail.text).toContain('You have a developer account already');
    expect(readHidden(mail, 'token')).toBe('');
    await createDeveloper(mock);
  });

  test('the activation token is in the mail alone: in no address, no list and no journal', async () => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/portal/sign-up');
    const sent = await visitor.post('/portal/sign-up', ada);
    const mailbox = await visitor.open(sent.location);
    const token = readHidden(await visitor.open('/portal/mail/1'), 'token');
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    const activated = await visitor.post('/portal/activate', { token });
    for (const text of [sent.location, mailbox.text, activated.location, JSON.stringify(await mock.world.journal.list())]) {
      expect(text).not.toContain(token);
    }
  });

  test('a password is kept as a hash of its own salt, and never in clear', async () => {
    const mock = await createTestMock();
    await signUp(mock, 'one@example.com', 'the-same-password');
    await signUp(mock, 'two@example.com', 'the-same-password');
    const dump = JSON.stringify(await mock.world.store.dump());
    expect(dump).not.toContain('the-same-password');
    const [, one, two] = (await mock.world.developers.list()).map(({ password }) => password);
    expect(one).toEqual({
      salt: expect.stringMatching(/^[0-9a-f]{64}$/),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      rounds: 100_000,
    });
    expect(one).not.toEqual(two);
    expect((await mock.describe()).developers).toEqual([seededDeveloper]);
  });

  test.each([
    ['name', '', 'Enter a name.'],
    ['name', 'x'.repeat(81), 'Enter a name of at most 80 characters. This has 81.'],
    ['name', '\u200b\u2060', 'Enter a name that can be seen.'],
    ['name', '\u3164\u2800\u115f', 'Enter a name that can be seen.'],
    ['name', '\u0301', 'Enter a name that can be seen.'],
    ['name', 'Ada\0', 'Enter a name without control characters.'],
    ['name', 'Ada\nLovelace', 'Enter a name without control characters.'],
    ['name', 'Ada\u202eecalevoL', 'Enter a name without control characters.'],
    ['email', '', 'Enter an email address.'],
    ['email', 'ada', 'Enter an email address such as name@example.com.'],
    ['email', 'ada@example.com, eve@example.com', 'Enter an email address such as name@example.com.'],
    ['email', 'ada@example.com\r\nBcc: eve@example.com', 'Enter an email address without control characters.'],
    ['email', `${'x'.repeat(250)}@example.com`, 'Enter an email address of at most 254 characters. This has 262.'],
    ['password', '', 'Enter a password.'],
    ['password', '1234567', 'Enter a password of at least 8 characters.'],
    ['password', 'x'.repeat(100_000), 'Enter a password of at most 128 characters. This has 100000.'],
    ['password', 'a-long\0password', 'Enter a password without control characters.'],
  ])('%s %j is refused at its field', async (name, value, fault) => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/portal/sign-up');
    const page = await visitor.post('/portal/sign-up', { ...ada, [name]: value });
    expect([page.status, readFault(page, name)]).toEqual([422, fault]);
    expect(page.text).toContain(`<a href="#${name}">`);
    expect(await mock.world.mailbox.list()).toEqual([]);
  });

  test('what was typed stays in the form, the password apart', async () => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/portal/sign-up');
    const page = await visitor.post('/portal/sign-up', { ...ada, email: 'no address' });
    expect(page.text).toContain('value="Ada"');
    expect(page.text).toContain('value="no address"');
    expect(page.text).not.toContain(ada.password);
  });

  test('a field that comes twice is refused', async () => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/portal/sign-up');
    for (const name of ['name', 'email', 'password'] as const) {
      const page = await visitor.post('/portal/sign-up', { ...ada, [name]: [ada[name], ada[name]] });
      expect([page.status, readFault(page, name)]).toEqual([422, expect.stringMatching(/^Send an? .* once, not 2 times\.$/)]);
    }
  });
});

describe('logging in', () => {
  test.each([
    ['a wrong password', { ...seededDeveloper, password: 'wrong' }],
    ['an unknown address', { ...seededDeveloper, email: 'nobody@example.com' }],
    ['a home owner', { email: 'homeowner@example.com', password: 'sunny-roof-67' }],
    ['a name that every object has', { email: '__proto__', password: 'x' }],
  ])('%s is refused with the same words', async (_name, fields) => {
    const visitor = createVisitor(await createTestMock());
    await visitor.open('/portal/log-in');
    const page = await visitor.post('/portal/log-in', fields);
    expect([page.status, readFault(page, 'email')]).toEqual([422, 'The email or the password is wrong.']);
    expect(page.text).not.toContain('value="wrong"');
  });

  test('gives another session, and the one from before stays nobody’s', async () => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/portal/log-in');
    const planted = visitor.cookie('heliostat_portal') ?? '';
    await visitor.submit('/portal/log-in', seededDeveloper);
    expect(visitor.cookie('heliostat_portal')).not.toBe(planted);
    const attacker = createVisitor(mock);
    attacker.setCookie('heliostat_portal', planted, '/portal');
    expect((await attacker.open('/portal/applications')).location).toBe('/portal/log-in');
  });

  test('ends with log-out, and after a day', async () => {
    const mock = await createTestMock();
    const visitor = await createDeveloper(mock);
    const kept = visitor.cookie('heliostat_portal') ?? '';
    expect((await visitor.open('/portal/log-in')).location).toBe('/portal/applications');
    expect((await visitor.post('/portal/log-out')).location).toBe('/portal?notice=logged-out');
    expect((await visitor.open('/portal/applications')).location).toBe('/portal/log-in');
    visitor.setCookie('heliostat_portal', kept, '/portal');
    expect((await visitor.open('/portal/applications')).location).toBe('/portal/log-in');
    const other = await createDeveloper(mock);
    mock.clock.advance(86_400_000);
    expect((await other.open('/portal/applications')).location).toBe('/portal/log-in');
  });

  test('an account that is gone is logged out', async () => {
    const mock = await createTestMock();
    const visitor = await signUp(mock, 'ada@example.com');
    expect((await visitor.open('/portal/applications')).status).toBe(200);
    await mock.worlds.reset(mock.world);
    expect((await visitor.open('/portal/applications')).location).toBe('/portal/log-in');
  });
});
