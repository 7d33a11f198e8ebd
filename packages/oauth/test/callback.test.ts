import { readCallback } from '@heliostat/oauth';
import { expect, test } from 'vitest';
import { readRejection, toLogText } from './rejection.ts';

const session = { state: 'q3v8x1' };

test.each([
  'http://127.0.0.1:4020/callback?code=2TJk7M&state=q3v8x1',
  new URL('https://app.example/callback?state=q3v8x1&code=2TJk7M'),
  '/callback?code=2TJk7M&state=q3v8x1',
  '?code=2TJk7M&state=q3v8x1&other=1&other=2',
])('the code is read from %s', (url) => {
  expect(readCallback(url, session)).toEqual({ code: '2TJk7M' });
});

test.each([
  ['/callback?code=2TJk7M', 'state_missing'],
  ['/callback?code=2TJk7M&state=', 'state_missing'],
  ['/callback?code=2TJk7M&state=Q3V8X1', 'state_mismatch'],
  ['/callback?code=2TJk7M&state=q3v8x1%20', 'state_mismatch'],
  ['/callback?code=2TJk7M&state=q3v8x', 'state_mismatch'],
  ['/callback?error=access_denied&state=other', 'state_mismatch'],
  ['/callback?state=q3v8x1', 'code_missing'],
  ['/callback?state=q3v8x1&code=', 'code_missing'],
  ['/callback#code=2TJk7M&state=q3v8x1', 'state_missing'],
  ['/callback?error=access_denied&error_description=User%20denied%20access&state=q3v8x1', 'access_denied'],
  ['/callback?error=temporarily_unavailable&state=q3v8x1', 'temporarily_unavailable'],
  ['/callback?error=%3Cscript%3E&state=q3v8x1', 'invalid_callback'],
  ['/callback?error=&state=q3v8x1', 'invalid_callback'],
  ['http://[/callback?code=2TJk7M&state=q3v8x1', 'invalid_callback'],
])('%s is refused as %s, and the error does not quote the code', async (url, code) => {
  const error = await readRejection(() => readCallback(url, session));
  expect(error.code).toBe(code);
  expect(toLogText(error)).not.toContain('2TJk7M');
});

test.each(['state=q3v8x1', 'state=other', 'code=3UKl8N', 'code=2TJk7M', 'error=access_denied&error=access_denied'])(
  'a callback that repeats a parameter is refused, whichever comes first: %s',
  async (repeated) => {
    for (const url of [`/callback?code=2TJk7M&state=q3v8x1&${repeated}`, `/callback?${repeated}&code=2TJk7M&state=q3v8x1`]) {
      expect(await readRejection(() => readCallback(url, session))).toMatchObject({ code: 'invalid_callback' });
    }
  },
);

test('a callback with an error and a code is an error', async () => {
  const url = '/callback?code=2TJk7M&error=access_denied&error_description=Not%202TJk7M&state=q3v8x1';
  const error = await readRejection(() => readCallback(url, session));
  expect(error).toMatchObject({ code: 'access_denied', description: 'Not [redacted]' });
});

test.each([{ state: '' }, JSON.parse('{}')])(
  'without an expected state no callback is good, not even one without state',
  async (gone) => {
    for (const url of ['/callback?code=2TJk7M', '/callback?code=2TJk7M&state=', '/callback?code=2TJk7M&state=undefined']) {
      expect(await readRejection(() => readCallback(url, gone))).toMatchObject({ code: 'state_missing' });
    }
  },
);

test('a description cannot forge lines of a log or fill it', async () => {
  const url = `/callback?state=q3v8x1&error=access_denied&error_description=a%0Ab%1B[31m${'x'.repeat(5000)}`;
  const { description } = await readRejection(() => readCallback(url, session));
  expect(description).toMatch(/^a b \[31mx+…$/);
  expect(description).toHaveLength(301);
});
