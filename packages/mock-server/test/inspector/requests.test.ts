import { expect, test } from 'vitest';
import { catalogue } from '../../src/errors/catalogue.ts';
import { advice } from '../../src/inspector/requests/advice.ts';
import { createTestMock, developer, partner, type TestMock, toHeaders } from '../harness/test-mock.ts';
import type { Visitor } from '../harness/visitor.ts';
import { home, logIn, readPage, toText } from './visitor.ts';

const requests = `${home}/worlds/default/requests`;

/** The numbers of the requests that a page lists, from its top. */
async function listNumbers(visitor: Visitor, query = ''): Promise<readonly number[]> {
  const page = await readPage(visitor, `${requests}${query}`);
  return [...page.matchAll(/id="request-(\d+)"/g)].map(([, number]) => Number(number));
}

/** 1 tokens, 2 a list, 3 a system of somebody else, 4 no key, 5 an unknown path, 6 a fault. */
async function createTraffic(): Promise<{ readonly mock: TestMock; readonly visitor: Visitor }> {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  await mock.send('/api/v4/systems?size=3', { headers: toHeaders(access_token) });
  await mock.send('/api/v4/systems/72', { headers: toHeaders(access_token) });
  await mock.send('/api/v4/systems/67/summary');
  await mock.send('/api/v4/nowhere');
  await mock.world.faults.add({ operationId: 'getSystem', status: 500, times: 1 });
  await mock.send('/api/v4/systems/67', { headers: toHeaders(access_token) });
  return { mock, visitor: await logIn(mock) };
}

test('requests are listed from the newest, each with what decided it', async () => {
  const { visitor } = await createTraffic();
  expect(await listNumbers(visitor)).toEqual([6, 5, 4, 3, 2, 1]);
  const text = toText(await readPage(visitor, requests));
  expect(text).toContain(
    '3 403 Forbidden GET /api/v4/systems/72 system_forbidden The system exists, and the grant behind the token does not cover it. check-resource getSystem Quick start application 2026-06-21 12:00:00',
  );
  expect(text).toContain(
    '2 200 OK GET /api/v4/systems ?size=3 every step passed listSystems Quick start application 2026-06-21 12:00:00',
  );
  expect(text).toContain('5 404 Not Found GET /api/v4/*** unknown_path');
});

test.each([
  ['?status=4xx', [5, 4, 3]],
  ['?status=2xx', [2, 1]],
  ['?status=401', [4]],
  ['?status=418', []],
  ['?operation=getSystem', [6, 3]],
  ['?operation=getSystem&status=500', [6]],
  [`?application=${encodeURIComponent('Quick start application')}&operation=listSystems`, [2]],
  ['?text=SUMMARY', [4]],
  ['?text=no+api+key', [4]],
  ['?text=size%3D3', [2]],
  ['?refusals=only', [5, 4, 3]],
  ['?refusals=only&text=consent', []],
  ['?status=&operation=&application=&text=', [6, 5, 4, 3, 2, 1]],
])('the filter %s finds its requests', async (query, numbers) => {
  const { visitor } = await createTraffic();
  expect(await listNumbers(visitor, query)).toEqual(numbers);
});

test('a filter stays in its form, whatever it is', async () => {
  const { visitor } = await createTraffic();
  const hostile = '"><script>alert(1)</script>';
  const query = new URLSearchParams({
    text: hostile,
    status: hostile,
    operation: hostile,
    application: hostile,
    before: hostile,
  });
  const page = await readPage(visitor, `${requests}?${query}`);
  expect(page).not.toContain('<script>');
  expect(page.match(/&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)?.length).toBeGreaterThanOrEqual(4);
  expect(toText(page)).toContain('No request is like this.');
});

test('a full journal comes page by page, and new requests push nothing from page to page', async () => {
  const mock = await createTestMock();
  for (let at = 0; at < 1_000; at++) await mock.fetch(new Request(`http://mock.test/api/v4/systems?page=${at}`));
  const visitor = await logIn(mock);
  const seen: number[] = [];
  for (let query = '', pages = 0; pages < 20; pages++) {
    const page = await readPage(visitor, `${requests}${query}`);
    seen.push(...[...page.matchAll(/id="request-(\d+)"/g)].map(([, number]) => Number(number)));
    query = /href="[^"?]+(\?before=\d+)">Older/.exec(page)?.[1] ?? '';
    expect(query !== '').toBe(pages < 19);
  }
  expect(seen).toEqual(Array.from({ length: 1_000 }, (_, at) => 1_000 - at));
  const second = await listNumbers(visitor, '?before=951');
  for (let at = 0; at < 3; at++) await mock.fetch(new Request('http://mock.test/api/v4/systems'));
  expect(await listNumbers(visitor, '?before=951')).toEqual(second);
  const third = await readPage(visitor, `${requests}?before=901`);
  expect(await listNumbers(visitor, /href="[^"?]+(\?before=\d+)">Newer/.exec(third)?.[1])).toEqual(second);
  expect(await listNumbers(visitor, '?before=1')).toEqual([]);
});

test('a request has a page that tells every step, what the caller was told, why, and what to do', async () => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  await mock.send('/api/v4/systems/67?key=nothing', { headers: toHeaders(access_token, partner.apiKey) });
  await mock.send('/api/v4/systems/67', { headers: toHeaders(access_token, partner.apiKey) });
  const visitor = await logIn(mock);
  const text = toText(await readPage(visitor, `${requests}/3`));
  expect(text).toContain(
    'What the caller was told 401 API Key -Client mismatch: The API key does not match the client id of the token',
  );
  expect(text).toContain('Why Key and token are both good and belong to different applications. key_client_mismatch');
  expect(text).toContain('What to do next Send the API key of the same application');
  expect(text).toMatch(
    /read-request ok .* match-operation ok getSystem, System Details .* check-api-key ok .* check-token key_client_mismatch/,
  );
  expect(text).toContain('Request before');
  expect(text).not.toContain('Request after');
  // What the live service tells is the same for both; the inspector knows better.
  expect(toText(await readPage(visitor, `${requests}/2`))).toContain('No application of any world has this API key.');
});

test('what was asked is shown, masked and laid out', async () => {
  const mock = await createTestMock();
  await mock.send(`/api/v4/systems/search?key=${developer.apiKey}&size=5&odd=thing`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ system: { ids: [67], password: 'hunter2' } }),
  });
  const visitor = await logIn(mock);
  const page = await readPage(visitor, `${requests}/1`);
  expect(toText(page)).toContain('key *** size 5 *** ***');
  expect(page).toContain(
    '{\n  &quot;system&quot;: {\n    &quot;ids&quot;: [\n      67\n    ],\n    &quot;password&quot;: &quot;***&quot;',
  );
  expect(page).not.toContain('hunter2');
});

test('there is advice for every refusal', () => {
  expect(Object.keys(advice).sort()).toEqual(Object.keys(catalogue).sort());
  for (const text of Object.values(advice)) expect(text).toMatch(/^[A-Z].*\.$/);
});
