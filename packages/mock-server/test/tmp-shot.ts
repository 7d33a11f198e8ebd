import { createManualClock } from '@heliostat/mock-server';
import { startMock } from '@heliostat/mock-server/testing';
import { launchChromium, openPage } from './harness/chromium.ts';
const [,, out='/tmp/shots', ...shots] = process.argv;
const clock = createManualClock(Date.parse(process.env.NOW ?? '2026-06-21T20:00:00Z'));
await using mock = await startMock({ clock, report: (f: unknown) => console.error(f) } as never);
const browser = await launchChromium();
{
  await using view = await openPage(browser, { viewport: { width: 1100, height: 900 }, baseURL: mock.url });
  const page = view.page;
  await page.goto('/_heliostat/inspector');
  await page.fill('input[type=password], input[name=token]', mock.adminToken);
  await page.click('button[type=submit]');
  for (const shot of shots) {
    await page.goto('/_heliostat/inspector/worlds/default/systems' + shot);
    await page.screenshot({ path: out + '/' + shot.replace(/[^a-z0-9]+/gi,'_') + '.png', fullPage: true });
    console.log(shot, await page.locator('h1').innerText());
  }
}
await browser.close();
