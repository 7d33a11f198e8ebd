import { expect, test } from 'vitest';
import { createBrowser, toAuthorizePath } from '../harness/browser.ts';
import { homeOwner } from '../harness/test-mock.ts';
import { createStage } from './stage.ts';

const path = toAuthorizePath();

test('no page can be framed, cached, or tells its address to others', async () => {
  const stage = await createStage();
  const browser = createBrowser(stage);
  const pages = [
    await browser.open(path),
    await browser.submit(path, { ...homeOwner, password: 'wrong' }),
    await browser.submit(path, { csrf: 'wrong' }),
    (await browser.submit(path, homeOwner)) && (await browser.open(path)),
    await browser.submit(path, { decision: 'approve', system_id: [] }),
    await stage.send(toAuthorizePath({ redirect_uri: null })),
    await stage.send('/oauth/redirect_uri?code=2TJk7M'),
    await stage.send('/oauth/redirect_uri?error=access_denied'),
  ];
  for (const { headers } of pages) {
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe|script-src/);
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  }
});
