import { createManualClock, type ManualClock } from '@heliostat/mock-server';
import { type StartedMock, startMock } from '@heliostat/mock-server/testing';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium, openPage, tellWithoutChromium, type Viewed } from '../harness/chromium.ts';
import { colourRules, findBarriers, widthRules } from '../harness/find-barriers.ts';
import { developer, homeOwner, midsummer, partner, type Tokens, toBasic } from '../harness/test-mock.ts';

const home = '/_heliostat/inspector';

tellWithoutChromium('the inspector');

/** The checker takes its time, and there are many pages. A guard against hanging, in milliseconds. */
const patience = 300_000;

let browser: Browser;

beforeAll(async () => {
  if (hasChromium) browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

interface Stage extends Viewed {
  readonly mock: StartedMock;
}

/** Runs `play` in a fresh browser in front of a mock with traffic. */
async function onStage(options: BrowserContextOptions, play: (stage: Stage) => Promise<void>): Promise<void> {
  const clock = createManualClock(midsummer);
  await using mock = await startMock({ clock });
  await createTraffic(mock, clock);
  await using view = await openPage(browser, { viewport: { width: 1_280, height: 900 }, baseURL: mock.url, ...options });
  await play({ ...view, mock });
}

async function createTraffic(mock: StartedMock, clock: ManualClock): Promise<void> {
  const send = (path: string, init: RequestInit = {}) => fetch(`${mock.url}${path}`, init).catch(() => undefined);
  const answer = await fetch(`${mock.url}/oauth/token`, {
    method: 'POST',
    headers: { Authorization: toBasic(developer) },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: '2TJk7M',
      redirect_uri: `${mock.url}/oauth/redirect_uri`,
    }),
  });
  const { access_token, refresh_token } = (await answer.json()) as Tokens;
  const headers = { Authorization: `Bearer ${access_token}`, key: developer.apiKey };
  const refresh = { grant_type: 'refresh_token', refresh_token };
  await mock.world.faults.add({ operationId: 'getSystem', status: 500, times: 2 });
  await mock.world.faults.add({ operationId: null, kind: 'latency', latency: { distribution: 'constant', ms: 1 } });
  for (const [path, init] of [
    ['/api/v4/systems?size=10&page=1', { headers }],
    ['/api/v4/systems/67/summary?summary_date=2026-06-20', { headers }],
    ['/api/v4/systems/67/telemetry/production_micro?start_at=1781956800&granularity=day', { headers }],
    ['/api/v4/systems/72', { headers }],
    ['/api/v4/systems/67', { headers }],
    ['/api/v4/systems/67/energy_lifetime', { headers: { ...headers, key: partner.apiKey } }],
    ['/api/v4/systems/config/67/battery_settings', { headers }],
    ['/api/v4/systems/67/devices', {}],
    [
      '/api/v4/systems/search',
      { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: '{"system":{"name":"<b>roof</b>"}}' },
    ],
    ['/oauth/token', { method: 'POST', headers: { Authorization: toBasic(developer) }, body: new URLSearchParams(refresh) }],
    ['/oauth/token', { method: 'POST', headers: { Authorization: toBasic(developer) }, body: new URLSearchParams(refresh) }],
    ['/api/v4/nowhere', { headers }],
    ...Array.from({ length: 8 }, () => ['/api/v4/systems/698906018/summary', { headers }]),
  ] as [string, RequestInit][]) {
    clock.advance(1_234);
    await send(path, init);
  }
  await mock.worlds.create({ id: 'parallel-7', seed: 7, now: midsummer, rate: 3_600, switches: mock.world.switches });
}

async function logIn({ mock, page }: Stage): Promise<void> {
  await page.goto(home);
  await page.getByLabel('Admin token').fill(mock.adminToken);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('heading', { name: 'Worlds' }).waitFor();
}

/** Every kind of page, by the name of its picture. */
const places = {
  worlds: `${home}/worlds`,
  requests: `${home}/worlds/default/requests`,
  refused: `${home}/worlds/default/requests/7`,
  posted: `${home}/worlds/default/requests/10`,
  bill: `${home}/worlds/default/bill`,
  systems: `${home}/worlds/default/systems`,
  system: `${home}/worlds/default/systems/698906018?span=day&date=2026-06-20`,
  world: `${home}/worlds/default`,
  nothing: `${home}/worlds/default/requests?status=4xx&text=nothing`,
  error: `${home}/worlds/nowhere`,
};

describe.skipIf(!hasChromium)('in a browser', () => {
  test('somebody finds out why a request was refused, all from the keyboard', () =>
    onStage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (stage) => {
      const { page, complaints } = stage;
      await page.goto(`${home}/worlds/default/requests?refusals=only`);
      // The field for the token has the focus.
      await page.keyboard.type('wrong');
      await page.keyboard.press('Enter');
      await page.getByText('The token is wrong.').waitFor();
      await page.keyboard.type(stage.mock.adminToken);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Requests' }).waitFor();
      expect(page.url()).toContain('refusals=only');

      await page.getByRole('searchbox', { name: 'Text' }).focus();
      await page.keyboard.type('mismatch');
      await page.keyboard.press('Enter');
      await page.waitForURL('**text=mismatch**');
      const row = page.getByRole('row').nth(1);
      expect(await row.textContent()).toContain('401 Not Authorized');
      await row.locator('summary').focus();
      await page.keyboard.press('Enter');
      await row.getByText('Key and token are both good and belong to different applications.').waitFor();
      await row.getByRole('link').focus();
      await page.keyboard.press('Enter');
      await page.getByText('Send the API key of the same application').waitFor();

      await page.getByRole('button', { name: 'Copy' }).first().click();
      await page.getByText('Copied').waitFor();
      const copied = await page.evaluate('navigator.clipboard.readText()');
      expect(copied).toBe(await page.locator('#curl').textContent());
      expect(copied).toContain('"key: $API_KEY"');
      // The failure is told by the status of the answer, which browsers write to their console.
      expect(complaints.filter((each) => !each.includes('403 (Forbidden)'))).toEqual([]);
    }));

  test('the page loads itself anew only where somebody wants it, and keeps filter, open reasons and focus', () =>
    onStage({}, async (stage) => {
      const { page, mock, complaints } = stage;
      await logIn(stage);
      await page.goto(`${home}/worlds/default/requests?status=4xx`);
      const before = await page.getByRole('row').count();
      const reason = page.locator('#why-7');
      await reason.locator('summary').click();
      await fetch(`${mock.url}/api/v4/systems`);
      await page.waitForTimeout(2_500);
      expect(await page.getByRole('row').count()).toBe(before);
      await page.getByLabel('Refresh every 2 s').check();
      await page.locator('#request-7').focus();
      await page.locator('#request-22').waitFor();
      expect(await page.getByRole('row').count()).toBe(before + 1);
      expect(await reason.getAttribute('open')).toBe('');
      expect(await page.evaluate('document.activeElement.id')).toBe('request-7');
      expect(page.url()).toContain('status=4xx');
      await page.reload();
      expect(await page.getByLabel('Refresh every 2 s').isChecked()).toBe(true);
      expect(complaints).toEqual([]);
    }));

  test('the clock is moved, a grant revoked and a fault removed from the page of a world', () =>
    onStage({}, async (stage) => {
      const { page, mock, complaints } = stage;
      await logIn(stage);
      await page.goto(`${home}/worlds/default`);
      await page.getByRole('button', { name: 'Freeze' }).click();
      await page.getByRole('button', { name: 'One month on' }).click();
      await page.locator('.instant', { hasText: '2026-07-21' }).waitFor();
      expect(mock.world.clock.state().rate).toBe(0);
      await page
        .getByRole('button', { name: `Revoke the grant of ${homeOwner.email}` })
        .first()
        .click();
      expect(await mock.world.grants.listStanding()).toEqual([]);
      await page.getByRole('button', { name: 'Remove the fault f1' }).click();
      await page.getByText('f1', { exact: true }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Log out' }).click();
      await page.getByLabel('Admin token').waitFor();
      expect(complaints).toEqual([]);
    }));

  test.each([
    ['light', { colorScheme: 'light' }, undefined],
    ['dark', { colorScheme: 'dark' }, colourRules],
    ['narrow', { colorScheme: 'light', viewport: { width: 390, height: 844 } }, widthRules],
  ] as [string, BrowserContextOptions, readonly string[] | undefined][])(
    'every page is for everybody: %s',
    (look, options, rules) =>
      // The checker is a script that no policy of ours would let in.
      onStage({ ...options, bypassCSP: true }, async (stage) => {
        const { page, shoot } = stage;
        const check = async (name: string) => {
          expect({ name, barriers: await findBarriers(page, rules) }).toEqual({ name, barriers: [] });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(page.viewportSize()?.width);
          await shoot(`inspector-${name}-${look}`);
        };
        await page.goto(home);
        await check('log-in');
        await logIn(stage);
        for (const [name, path] of Object.entries(places)) {
          await page.goto(path);
          await check(name);
        }
      }),
    patience,
  );

  test('no page breaks its own policy', () =>
    onStage({}, async (stage) => {
      const { page, complaints } = stage;
      await logIn(stage);
      for (const path of Object.values(places)) await page.goto(path);
      expect(complaints.filter((each) => !each.includes('404 (Not Found)'))).toEqual([]);
    }));

  test('without scripts, everything is there but the buttons that need them', () =>
    onStage({ javaScriptEnabled: false }, async (stage) => {
      const { page } = stage;
      await logIn(stage);
      await page.goto(places.refused);
      expect(await page.locator('#curl').textContent()).toContain('curl --include');
      expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
      expect(await page.getByLabel('Refresh every 2 s').isVisible()).toBe(false);
    }));
});
