import { expect, test } from 'vitest';
import { createTestMock, toHeaders } from '../harness/test-mock.ts';

// Prism compares the names of query parameters without regard to case; the operations do not.

test.each([
  ['systems', 'SIZE=1000'],
  ['systems', 'size=5&SIZE=1000'],
  ['systems', 'Page=x'],
  ['systems/67/summary', 'SUMMARY_DATE=yesterday'],
])('a parameter in another case is one that the operation does not know, and is ignored: %s?%s', async (path, query) => {
  const mock = await createTestMock();
  const { access_token } = await mock.signIn();
  const response = await mock.send(`/api/v4/${path}?${query}`, { headers: toHeaders(access_token) });
  expect(response.status).toBe(200);
});

test.each(['1e999', '1e300', '9007199254740993'])(
  'a page number beyond what can be counted is an empty page or a refusal: %s',
  async (page) => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const response = await mock.send(`/api/v4/systems?page=${page}`, { headers: toHeaders(access_token) });
    expect([200, 422]).toContain(response.status);
  },
);
