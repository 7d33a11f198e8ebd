import { describe, expect, test } from 'vitest';
import { createBrowser, createConnected, systemTime } from './browser-session.ts';

const summaryPath = '/api/systems/67/summary';

describe('the list of systems', () => {
  test('is complete over all pages', async () => {
    const browser = await createConnected();
    browser.service.systemCount = 230;
    const answer = (await (await browser.send('/api/systems')).json()) as { systems: { system_id: number }[]; total: number };
    expect(new Set(answer.systems.map((system) => system.system_id)).size).toBe(230);
    expect(answer.total).toBe(230);
    expect(browser.service.requests).toHaveLength(3);
  });

  test('stops after five calls, and tells how many systems there are', async () => {
    const browser = await createConnected();
    browser.service.systemCount = 1_234;
    const answer = (await (await browser.send('/api/systems')).json()) as { systems: unknown[]; total: number };
    expect([answer.systems.length, answer.total, browser.service.requests.length]).toEqual([500, 1_234, 5]);
  });

  test('may be empty', async () => {
    const browser = await createConnected();
    browser.service.systemCount = 0;
    expect(await (await browser.send('/api/systems')).json()).toMatchObject({ systems: [], total: 0 });
  });
});

describe('the summary', () => {
  test('is about the present day unless a date is given', async () => {
    const browser = await createConnected();
    await browser.send(summaryPath);
    const answer = await (await browser.send(`${summaryPath}?date=2026-02-28`)).json();
    expect(answer).toMatchObject({ summary: { system_id: 67, summary_date: '2026-02-28' } });
    expect(browser.service.requests).toEqual([
      expect.not.stringContaining('summary_date'),
      expect.stringContaining('/api/v4/systems/67/summary?summary_date=2026-02-28'),
    ]);
  });

  test.each([
    '/api/systems/0/summary',
    '/api/systems/-1/summary',
    '/api/systems/6.7/summary',
    '/api/systems/99999999999999999999/summary',
    '/api/systems/67%2F..%2F68/summary',
    '/api/systems/%E0%A4%A/summary',
    `${summaryPath}?date=`,
    `${summaryPath}?date=2026-02-30`,
    `${summaryPath}?date=yesterday`,
    `${summaryPath}?date=1750464000`,
  ])('refuses %s without a call', async (path) => {
    const browser = await createConnected();
    const response = await browser.send(path);
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ kind: 'bad-request' })]);
    expect(browser.service.requests).toEqual([]);
  });

  test('says when it was answered by the clock of the service, or by its own where the service does not tell', async () => {
    const browser = await createConnected();
    expect(await (await browser.send(summaryPath)).json()).toMatchObject({ asOf: systemTime / 1000 });
    browser.service.date = 'Tue, 01 Jan 2030 00:00:00 GMT';
    expect(await (await browser.send(summaryPath)).json()).toMatchObject({ asOf: Date.UTC(2030, 0) / 1000 });
  });
});

describe('the API of the demo', () => {
  test('asks to connect where nobody is connected', async () => {
    const browser = createBrowser();
    expect(await (await browser.send('/api/session')).json()).toMatchObject({ connected: false });
    for (const path of ['/api/systems', summaryPath]) {
      const response = await browser.send(path);
      expect([response.status, await response.json()]).toEqual([401, expect.objectContaining({ kind: 'connect-again' })]);
    }
  });

  test('answers nothing that another site asks for', async () => {
    const browser = await createConnected();
    for (const site of ['cross-site', 'same-site']) {
      expect((await browser.send('/api/systems', { headers: { 'sec-fetch-site': site } })).status).toBe(403);
    }
    expect(browser.service.requests).toEqual([]);
  });

  test('has a problem for an address that it does not know', async () => {
    const response = await createBrowser().send('/api/nothing');
    expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ kind: 'unknown-address' })]);
  });

  test('reports a defect to its terminal, and tells the page no more than that', async () => {
    let isBroken = false;
    const readTime = (): number => {
      if (isBroken) throw new Error('a defect with a detail');
      return systemTime;
    };
    const browser = createBrowser({ now: readTime });
    await browser.connect();
    isBroken = true;
    const response = await browser.send('/api/systems');
    expect([response.status, await response.json()]).toEqual([500, expect.objectContaining({ kind: 'demo-failed' })]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).not.toBeNull();
    expect(browser.defects.map(({ message }) => message)).toEqual(['a defect with a detail']);
  });
});
