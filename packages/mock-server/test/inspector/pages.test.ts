import { expect, test } from 'vitest';
import { createTestMock, developer, homeOwner, midsummer, toHeaders } from '../harness/test-mock.ts';
import { home, logIn, readPage, toText } from './visitor.ts';

const world = `${home}/worlds/default`;

test('every page forbids what no page needs', async () => {
  const mock = await createTestMock();
  const visitor = await logIn(mock);
  await mock.send('/api/v4/systems');
  for (const path of [
    `${home}/worlds`,
    world,
    `${world}/requests`,
    `${world}/requests/1`,
    `${world}/bill`,
    `${world}/systems`,
    `${world}/systems/67`,
    `${home}/nothing`,
  ]) {
    const answer = await visitor.open(path);
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('X-Frame-Options')).toBe('DENY');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer');
    const page = answer.text;
    expect(page).not.toMatch(/<script(?! src="\/_heliostat\/inspector\/inspector\.js" defer>)/);
    expect(page).not.toMatch(/ (on\w+|style)=/);
  }
});

test('errors are pages', async () => {
  const mock = await createTestMock();
  const visitor = await logIn(mock);
  const answers = [
    await visitor.open(`${home}/nothing`),
    await visitor.open(`${home}/worlds/nowhere`),
    await visitor.open(`${world}/nothing`),
    await visitor.open(`${world}/requests/1`),
    await visitor.open(`${world}/requests/NaN`),
    await visitor.open(`${world}/requests/1/2`),
    await visitor.open(`${world}/bill/2`),
    await visitor.open(`${world}/__proto__`),
    await visitor.open(`${world}/clock`),
    await visitor.post(`${world}/requests`),
    await visitor.open(`${world}/%E0%A4%A`),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404, 404, 405, 405, 400]);
  for (const answer of answers) expect(answer.headers.get('Content-Type')).toBe('text/html;charset=UTF-8');
  expect(answers[8]?.headers.get('Allow')).toBe('POST');
});

test('the script is a file of its own that browsers keep', async () => {
  const mock = await createTestMock();
  const answer = await mock.send(`${home}/inspector.js`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('text/javascript;charset=UTF-8');
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  const etag = answer.headers.get('ETag') ?? '';
  expect((await mock.send(`${home}/inspector.js`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  const head = await mock.send(`${home}/inspector.js`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('looking is not journalled', async () => {
  const mock = await createTestMock();
  const visitor = await logIn(mock);
  await visitor.open(world);
  await visitor.open(`${home}/nothing`);
  // Browsers ask for it by themselves, and whoever looks would find their own footprints.
  await visitor.open('/favicon.ico');
  expect(await mock.world.journal.list()).toEqual([]);
});

test('all worlds are listed with seed, clock, rate and requests', async () => {
  const mock = await createTestMock();
  const { switches } = mock.world;
  await mock.worlds.create({ id: 'still', seed: 41, now: Date.parse('2020-02-29T01:02:03Z'), rate: 0, switches });
  await mock.worlds.create({ id: 'fast', seed: 42, now: undefined, rate: 3600, switches });
  await mock.send('/api/v4/systems');
  const visitor = await logIn(mock);
  expect((await visitor.open(home)).headers.get('Location')).toBe(`${home}/worlds`);
  const page = await readPage(visitor, `${home}/worlds`);
  expect(toText(page)).toContain('default 1 2026-06-21 12:00:00 runs in real time 1 ');
  expect(toText(page)).toContain('still 41 2020-02-29 01:02:03 stands still 0 ');
  expect(toText(page)).toContain('fast 42 2026-06-21 12:00:00 runs at 3,600 times real time 0 ');
  expect(page).toContain(`href="${home}/worlds/still/requests"`);
  expect(toText(await readPage(visitor, `${home}/worlds?id=as`))).toContain('1 world, page 1 of 1');
});

test('of one world, the beginning is its requests', async () => {
  const visitor = await logIn(await createTestMock());
  expect((await visitor.open(home)).headers.get('Location')).toBe(`${world}/requests`);
});

test('a thousand worlds come page by page', async () => {
  const mock = await createTestMock();
  const { switches } = mock.world;
  for (let at = 1; at < 1_000; at++) await mock.worlds.create({ id: `w${at}`, seed: at, now: undefined, rate: 0, switches });
  const visitor = await logIn(mock);
  expect(toText(await readPage(visitor, `${home}/worlds?page=10`))).toContain('w999 999');
  for (const page of ['0', '-1', '11', '1e400', 'x'])
    expect((await visitor.open(`${home}/worlds?page=${page}`)).status).toBe(200);
});

test.each([
  ['advance-minute', '2024-01-31T12:01:00Z'],
  ['advance-hour', '2024-01-31T13:00:00Z'],
  ['advance-day', '2024-02-01T12:00:00Z'],
  // A month on from the last day of January is the last day of February.
  ['advance-month', '2024-02-29T12:00:00Z'],
])('the button %s moves the clock of the world', async (action, expected) => {
  const mock = await createTestMock({ now: Date.parse('2024-01-31T12:00:00Z'), rate: 0 });
  const visitor = await logIn(mock);
  await visitor.open(world);
  const answer = await visitor.post(`${world}/clock`, { action });
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${world}#clock`]);
  expect(mock.world.clock.now()).toBe(Date.parse(expected));
  expect(toText(await readPage(visitor, world))).toContain(expected.replace('T', ' ').slice(0, 19));
});

test('the clock is frozen and set running', async () => {
  const mock = await createTestMock();
  const visitor = await logIn(mock);
  await visitor.open(world);
  await visitor.post(`${world}/clock`, { action: 'freeze' });
  mock.clock.advance(60_000);
  expect(mock.world.clock.now()).toBe(midsummer);
  expect(toText(await readPage(visitor, world))).toContain('2026-06-21 12:00:00 UTC, stands still');
  await visitor.post(`${world}/clock`, { action: 'run' });
  mock.clock.advance(60_000);
  expect(mock.world.clock.now()).toBe(midsummer + 60_000);
});

test('a clock at the end of time, and a button that is none, are refused on a page', async () => {
  const mock = await createTestMock({ now: 8.64e15, rate: 0 });
  const visitor = await logIn(mock);
  await visitor.open(world);
  for (const action of ['advance-month', 'advance-minute', 'rewind', ''])
    expect((await visitor.post(`${world}/clock`, { action })).status).toBe(400);
  expect((await visitor.open(world)).status).toBe(200);
});

test('the clock goes no further than the admin API lets it', async () => {
  const mock = await createTestMock({ now: Date.parse('2099-12-31T12:00:00Z'), rate: 0 });
  const visitor = await logIn(mock);
  await visitor.open(world);
  const answer = await visitor.post(`${world}/clock`, { action: 'advance-day' });
  expect([answer.status, toText(answer.text)]).toEqual([400, expect.stringContaining('clocks stay from 1970 to 2099')]);
  expect(mock.world.clock.now()).toBe(Date.parse('2099-12-31T12:00:00Z'));
});

test('a grant is listed until it is revoked, and its token dies with it', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  const visitor = await logIn(mock);
  const page = await readPage(visitor, world);
  expect(toText(page)).toContain(`${homeOwner.email} Quick start application 2026-06-21 12:00:00`);
  const [, grant = ''] = /name="grant" value="([^"]+)"/.exec(page) ?? [];
  expect((await visitor.post(`${world}/grants`, { grant })).status).toBe(303);
  expect((await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status).toBe(401);
  expect(toText(await readPage(visitor, world))).toContain('Nobody has granted anything');
  expect((await visitor.post(`${world}/grants`, { grant: 'none' })).status).toBe(404);
});

test('a fault is listed until it is removed', async () => {
  const mock = await createTestMock();
  await mock.world.faults.add({ operationId: 'getSystem', status: 500, times: 3 });
  await mock.world.faults.add({ operationId: null, kind: 'html', status: 503, probability: 0.25 });
  const visitor = await logIn(mock);
  expect(toText(await readPage(visitor, world))).toContain('f1 answers 500 getSystem 3 of 3 always');
  expect(toText(await readPage(visitor, world))).toContain(
    'answers the HTML page of a proxy with 503 every one until it is removed 25 %',
  );
  expect((await visitor.post(`${world}/faults`, { fault: 'f1' })).status).toBe(303);
  expect((await mock.world.faults.list()).map(({ id }) => id)).toEqual(['f2']);
  expect((await visitor.post(`${world}/faults`, { fault: 'f1' })).status).toBe(404);
});

test('the bill of a month tells what each application used', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  for (let at = 0; at < 3; at++) await mock.send('/api/v4/systems', { headers: toHeaders(access_token) });
  mock.clock.set(Date.parse('2026-07-01T00:00:00Z'));
  const visitor = await logIn(mock);
  const text = toText(await readPage(visitor, `${world}/bill`));
  expect(text).toContain('Bill of 2026-07');
  expect(text).toContain('Quick start application Watt 0 1,000 0 0 0 0.00 0.00 0.00 0.00 0.00 0.00');
  const june = toText(await readPage(visitor, `${world}/bill?month=2026-06`));
  expect(june).toContain('Bill of 2026-06');
  expect(june).toContain('Quick start application Watt 3 1,000 0 0 0');
  expect(june).toContain('All applications 3 0.00 0.00');
  for (const month of ['', '2026-13', '../..', '<script>']) {
    expect(toText(await readPage(visitor, `${world}/bill?${new URLSearchParams({ month })}`))).toContain('Bill of 2026-07');
  }
});

test('quotas are meters of the minute and the month that the world is in', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  for (let at = 0; at < 12; at++) await mock.send('/api/v4/systems', { headers: toHeaders(access_token, developer.apiKey) });
  const visitor = await logIn(mock);
  const page = await readPage(visitor, `${world}/bill`);
  expect(page).toContain('<meter min="0" max="10"');
  const text = toText(page);
  expect(text).toContain('Quick start application Watt all 12 of 10 used up 12 of 1,000 Quick start partner');
});
