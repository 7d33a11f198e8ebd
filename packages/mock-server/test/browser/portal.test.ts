import { createMockServer, listen } from '@heliostat/mock-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasChromium, launchChromium, shots, tellWithoutChromium } from '../harness/chromium.ts';
import { colourRules, findBarriers } from '../harness/find-barriers.ts';
import { homeOwner, installer } from '../harness/test-mock.ts';
import { seededDeveloper, testCard } from '../harness/visitor.ts';

// Some thirty pages each, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 300_000 });

tellWithoutChromium('the portal');

let browser: Browser;

beforeAll(async () => {
  if (hasChromium) browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

interface Stage {
  readonly page: Page;
  readonly url: string;
  /** What the browser complained about: breaches of the content security policy, and whatever was asked of anybody else. */
  readonly complaints: string[];
}

/** Runs `play` in a fresh browser in front of a fresh mock. */
async function onStage(options: BrowserContextOptions, play: (stage: Stage) => Promise<void>): Promise<void> {
  const mock = await createMockServer();
  const { url, close } = await listen(mock.fetch, { port: 0, host: '127.0.0.1' });
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    // A form that was not taken is a 422, and the browser tells so.
    if (['error', 'warning'].includes(message.type()) && !/status of (404|422)/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => request.url().startsWith(`${url}/`) || complaints.push(request.url()));
  try {
    await play({ page, url, complaints });
  } finally {
    await context.close();
    await close();
  }
}

/** Goes the whole way of a newcomer, and calls `look` on every page. */
async function walkPortal({ page, url }: Stage, look: (name: string) => Promise<void>): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await page.goto(`${url}/portal`);
  await look('landing');
  await page.getByRole('main').getByRole('link', { name: 'Sign up' }).click();
  await press('Sign up');
  await look('sign-up-refused');
  const account = { email: 'ada@example.com', password: 'a-long-password' };
  await page.getByLabel('Name').fill('Ada Sunshine');
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await press('Sign up');
  await look('mailbox');
  await page.getByRole('link', { name: 'Activate your developer account' }).click();
  await look('mail');
  await press('Activate the account');
  await look('log-in');
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await press('Log in');
  await look('licence');
  await page.getByLabel('I have read the licence and accept it').check();
  await press('Accept and go on');
  await look('no-applications');

  await page.getByRole('link', { name: 'New application' }).click();
  expect(await page.getByLabel('Streaming API').isVisible()).toBe(false);
  await press('Create the application');
  await look('new-application-refused');
  await page.getByRole('radio', { name: /^Kilowatt/ }).check();
  await page.getByLabel('Name').fill('Module minder');
  await page.getByLabel('Description').fill('Tells which module is dirty.');
  await page.getByLabel('Developed By').fill('Sunshine & Daughters');
  for (const control of ['System Details', 'Streaming API']) await page.getByLabel(control).check();
  expect(await page.getByLabel('System Configurations').isVisible()).toBe(false);
  await press('Create the application');
  await press('Create the application');
  await look('card-refused');
  await page.getByLabel('Card number').fill(testCard.card_number);
  await page.getByLabel('Expiry').fill(testCard.card_expiry);
  await page.getByLabel('Security code').fill(testCard.card_security);
  await press('Create the application');
  await page.getByText('The application is ready').waitFor();
  await look('application');
}

/** Opens the completed Auth URL as the home owner, approves, and takes the access back. */
async function walkHomeOwner({ page, url }: Stage, look: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'Open it as a home owner' }).click();
  await look('enlighten-consent-log-in');
  await page.getByLabel('Email').fill(homeOwner.email);
  await page.getByLabel('Password').fill(homeOwner.password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByText('Sunshine & Daughters').waitFor();
  await look('consent');
  await page.getByRole('button', { name: 'Allow Access' }).click();
  await page.getByText('is generated').waitFor();
  await look('code');
  await page.goto(`${url}/enlighten`);
  await look('enlighten');
  await page.getByRole('button', { name: 'Take back the access of Module minder' }).click();
  await page.getByText('The access is taken back.').waitFor();
  expect(await page.getByRole('heading', { name: 'Module minder' }).count()).toBe(0);
  await look('enlighten-revoked');
  await page.getByRole('button', { name: 'Log out' }).click();
  await look('enlighten-log-in');
}

/** The pages that the walk does not come by, opened by a developer who is logged in. */
async function visitRest({ page, url }: Stage, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto(`${url}/portal/log-in`);
  await page.getByLabel('Email').fill(seededDeveloper.email);
  await page.getByLabel('Password').fill(seededDeveloper.password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await look('applications');
  await page.getByRole('link', { name: 'Megawatt application' }).click();
  const application = page.url();
  for (const rest of ['redirect-uris', 'plan', 'plan/Kilowatt', 'access-controls', 'regenerate', 'delete']) {
    await page.goto(`${application}/${rest}`);
    await look(rest.replace('/', '-'));
  }
  await page.goto(`${url}/portal/nothing`);
  await look('not-found');
  await page.goto(`${url}/portal/applications/new`);
  await page.getByRole('radio', { name: /^Partner/ }).check();
  await page.getByLabel('Name').fill('Fleet desk');
  await page.getByLabel('Developed By').fill('Ladders Ltd');
  await page.getByRole('button', { name: 'Create the application' }).click();
  await look('installer');
  await page.getByLabel('Enlighten email').fill(installer.email);
  await page.getByLabel('Enlighten password').fill(installer.password);
  await page.getByRole('button', { name: 'Verify and create' }).click();
  await page.getByText('It is being verified').waitFor();
  await look('pending');
}

describe.skipIf(!hasChromium)('in a browser', () => {
  test.each([
    ['a desk', 1_280, true],
    ['a phone without scripts', 360, false],
  ])(
    'a newcomer gets an application and a home owner takes its access back, on %s, without a breach',
    (_name, width, javaScriptEnabled) =>
      onStage({ viewport: { width, height: 800 }, javaScriptEnabled }, async (stage) => {
        const { page, complaints } = stage;
        const look = async (view: string) => {
          expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBe(width);
          await page.screenshot({ path: `${shots}portal-${width}-${view}.png`, fullPage: true });
        };
        await walkPortal(stage, look);
        await walkHomeOwner(stage, look);
        expect(complaints).toEqual([]);
      }),
  );

  test('the keyboard reaches the content, the fields and the first fault', () =>
    onStage({}, async ({ page, url }) => {
      await page.goto(`${url}/portal/sign-up`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
      await page.getByLabel('Name').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Enter an email address.' }).press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('email');
      const described = await page.getByLabel('Email').getAttribute('aria-describedby');
      expect(described).toBe('email-hint email-fault');
    }));

  test.each(['light', 'dark'] as const)('axe finds nothing serious on any page in %s', (colorScheme) =>
    onStage({ colorScheme, bypassCSP: true }, async (stage) => {
      const { page } = stage;
      const found: string[] = [];
      const seen: string[] = [];
      const look = async (name: string) => {
        seen.push(name);
        const barriers = await findBarriers(page, colorScheme === 'dark' ? colourRules : undefined);
        found.push(...barriers.map((barrier) => `${name}: ${barrier}`));
      };
      await walkPortal(stage, look);
      await walkHomeOwner(stage, look);
      await page.context().clearCookies();
      await visitRest(stage, look);
      expect(found).toEqual([]);
      expect(seen.length).toBeGreaterThan(25);
    }),
  );
});
