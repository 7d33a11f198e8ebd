import { describe, expect, test } from 'vitest';
import { createConnected } from './browser-session.ts';
import { json, type Scripted } from './fake-service.ts';

const summaryPath = '/api/systems/67/summary';
const unauthorized = (details: string, message = 'Not Authorized'): Response => json({ message, details, code: 401 }, 401);

describe('a refusal of the service', () => {
  const quota = { message: 'Too Many Requests', details: 'Usage limit exceeded for plan Watt', code: 429 };
  const inMinute = { ...quota, period: 'minute', period_start: 1_782_010_020, period_end: 1_782_010_080, limit: 10 };
  const rows: readonly (readonly [string, string, Scripted, object])[] = [
    [
      'no access control',
      summaryPath,
      () => unauthorized('Not authorized to access this resource'),
      { kind: 'not-permitted', status: 403 },
    ],
    ['a foreign key', '/api/systems', () => unauthorized('They differ', 'API Key -Client mismatch'), { kind: 'not-permitted' }],
    [
      '403',
      summaryPath,
      () => json({ message: 'Forbidden', details: '', code: 403 }, 403),
      { kind: 'not-your-system', status: 404 },
    ],
    [
      '404',
      summaryPath,
      () => json({ message: 'Not Found', details: '{:id=>"1"}', code: 404 }, 404),
      { kind: 'not-your-system' },
    ],
    [
      '422',
      summaryPath,
      () => json({ message: 'Unprocessable Entity', details: '', code: 422 }, 422),
      { kind: 'date-refused', status: 422 },
    ],
    [
      '429 with its window',
      summaryPath,
      () => json(inMinute, 429),
      { kind: 'quota-used-up', status: 429, opensAt: 1_782_010_080 },
    ],
    ['429 without a window', '/api/systems', () => json(quota, 429), { kind: 'quota-used-up', opensAt: null }],
    [
      '500',
      summaryPath,
      () => json({ message: 'Internal Server Error', details: '', code: 500 }, 500),
      { kind: 'service-failed', status: 502 },
    ],
    ['a page', summaryPath, () => new Response('<!DOCTYPE html>', { status: 503 }), { kind: 'service-failed', status: 502 }],
    [
      'broken JSON',
      summaryPath,
      () => new Response('{', { headers: { 'content-type': 'application/json' } }),
      { kind: 'service-failed' },
    ],
    ['silence', summaryPath, () => Promise.reject(new TypeError('fetch failed')), { kind: 'unreachable', status: 503 }],
  ];

  test.each(rows)('%s becomes a problem with one kind', async (_, path, scripted, problem) => {
    const browser = await createConnected();
    browser.service.script.push(scripted);
    const response = await browser.send(path);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      ...problem,
      title: expect.any(String),
      detail: expect.any(String),
      status: response.status,
    });
    expect(browser.defects).toEqual([]);
  });

  test('that does not come in time is silence', async () => {
    const browser = await createConnected({ timeoutMs: 20 });
    browser.service.script.push(() => new Promise(() => undefined));
    expect(await (await browser.send(summaryPath)).json()).toMatchObject({ kind: 'unreachable' });
  });

  test('asks at a mock whether it runs', async () => {
    const browser = await createConnected();
    browser.service.script.push(() => Promise.reject(new TypeError('fetch failed')));
    expect(await (await browser.send(summaryPath)).json()).toMatchObject({ title: 'The mock does not answer' });
  });
});
