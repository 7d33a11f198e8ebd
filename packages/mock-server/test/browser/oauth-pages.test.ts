import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type StartedMock, startMock } from '@heliostat/mock-server/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toAuthorizePath } from '../harness/browser.ts';
import { hasChromium, launchChromium, openPage, tellWithoutChromium } from '../harness/chromium.ts';
import { colourRules, findBarriers } from '../harness/find-barriers.ts';
import { developer, homeOwner, toBasic, toHeaders } from '../harness/test-mock.ts';

tellWithoutChromium('the pages of the OAuth server');

let browser: Browser;
let app: Server;
/** Where the application takes callbacks. It sends the browser on to a page at another origin, as applications do. */
let callback: string;

beforeAll(async () => {
  if (!hasChromium) return;
  browser = await launchChromium();
  app = createServer(({ url = '' }, answer) => {
    const { port } = app.address() as AddressInfo;
    if (url.startsWith('/callback')) answer.writeHead(302, { Location: `http://127.0.0.1:${port}/page${url.slice(9)}` }).end();
    else answer.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>The application</title>');
  });
  await new Promise<void>((resolve) => app.listen(0, resolve));
  callback = `http://localhost:${(app.address() as AddressInfo).port}/callback`;
});

afterAll(async () => {
  await browser?.close();
  app?.close();
});

const toUrl = (mock: StartedMock, changes: Record<string, string | null> = {}) =>
  mock.url + toAuthorizePath({ redirect_uri: callback, ...changes });

async function logIn(page: Page, password: string = homeOwner.password): Promise<void> {
  await page.getByLabel('Email').fill(homeOwner.email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

/** Presses a button that leads away, and answers where the browser ends up. */
async function leave(page: Page, name: string): Promise<URL> {
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/page\?/);
  return new URL(page.url());
}

describe.skipIf(!hasChromium)('in a browser, under their own policy', () => {
  test('a home owner logs in at the second try, lends one system of three, and the application gets code and state', async () => {
    await using mock = await startMock();
    await using view = await openPage(browser);
    const { page, complaints } = view;
    await page.goto(toUrl(mock, { state: 'ünïcödé & <state>' }));
    await view.shoot('oauth-log-in');
    await logIn(page, 'wrong');
    await page.getByRole('alert').getByText('The email or the password is wrong.').waitFor();
    await view.shoot('oauth-log-in-wrong');
    await logIn(page);
    await page.getByRole('heading', { name: 'Quick start application asks for access' }).waitFor();
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBe(3);
    for (const box of await boxes.all()) expect(await box.isChecked()).toBe(true);
    await view.shoot('oauth-consent');

    for (const box of await boxes.all()) await box.uncheck();
    await page.getByRole('button', { name: 'Allow Access' }).click();
    await page.getByRole('alert').getByText('Choose at least one system').waitFor();
    await view.shoot('oauth-consent-none');
    await page.getByRole('checkbox', { name: '698906018' }).check();
    const { searchParams } = await leave(page, 'Allow Access');
    expect(searchParams.get('state')).toBe('ünïcödé & <state>');
    expect(complaints).toEqual([]);

    const code = searchParams.get('code') ?? '';
    const answer = await fetch(`${mock.url}/oauth/token`, {
      method: 'POST',
      headers: { Authorization: toBasic(developer) },
      body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: callback }),
    });
    const { access_token } = (await answer.json()) as { readonly access_token: string };
    const systems = await fetch(`${mock.url}/api/v4/systems`, { headers: toHeaders(access_token) });
    expect(await systems.json()).toMatchObject({ total: 1, systems: [{ system_id: 698_906_018 }] });
  });

  test('a home owner rejects, and the application is told', async () => {
    await using mock = await startMock();
    await using view = await openPage(browser);
    await view.page.goto(toUrl(mock));
    await logIn(view.page);
    const { searchParams } = await leave(view.page, 'Reject');
    expect(Object.fromEntries(searchParams)).toMatchObject({ error: 'access_denied', state: 'a-state' });
    expect(view.complaints).toEqual([]);
  });

  test('somebody else logs in from the consent page, and the keyboard is enough for all of it', async () => {
    await using mock = await startMock();
    await using view = await openPage(browser);
    const { page } = view;
    await page.goto(toUrl(mock));
    await logIn(page);
    await page.getByRole('button', { name: 'Log in as somebody else' }).click();
    await page.getByLabel('Email').waitFor();
    await page.keyboard.type('neighbour@example.com');
    await page.keyboard.press('Tab');
    await page.keyboard.type('south-gable-72');
    await page.keyboard.press('Enter');
    await page.getByText('neighbour@example.com').waitFor();
    await page.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/page\?code=/);
    expect(view.complaints).toEqual([]);
  });

  test('a remembered consent leads from the log-in straight to the application', async () => {
    await using mock = await startMock({ switches: { consent: 'remember' } });
    await using view = await openPage(browser);
    await view.page.goto(toUrl(mock));
    await logIn(view.page);
    await view.page.waitForURL(/\/page\?code=/);
    expect(view.complaints).toEqual([]);
  });

  test('a form may lead to the scheme of an app', async () => {
    await using mock = await startMock();
    await using view = await openPage(browser);
    const { page, complaints } = view;
    await page.goto(toUrl(mock, { redirect_uri: 'com.example.app:/callback' }));
    await logIn(page);
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.method() === 'POST'),
      page.getByRole('button', { name: 'Allow Access' }).click(),
    ]);
    const location = (await (await request.response())?.allHeaders())?.location;
    expect(location).toMatch(/^com\.example\.app:\/callback\?code=/);
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  });

  test('the address as the portal shows it, without redirect URI, leads to the page that newcomers know', async () => {
    await using mock = await startMock();
    await using view = await openPage(browser);
    await view.page.goto(`${mock.url}/oauth/authorize?response_type=code&client_id=${developer.clientId}`);
    await view.page.getByRole('heading', { name: 'OAuth Error' }).waitFor();
    expect(await view.page.textContent('body')).toContain('A redirect_uri must be supplied.');
    await view.shoot('oauth-error');
  });

  test('the default page shows the code', async () => {
    await using mock = await startMock();
    await using view = await openPage(browser);
    await view.page.goto(toUrl(mock, { redirect_uri: 'https://api.enphaseenergy.com/oauth/redirect_uri' }));
    await logIn(view.page);
    await view.page.getByRole('button', { name: 'Allow Access' }).click();
    await view.page.getByText(/Authorization code \(\w{6}\) is generated/).waitFor();
    await view.shoot('oauth-code');
    expect(view.complaints).toEqual([]);
  });
});

describe.skipIf(!hasChromium)('axe-core finds nothing serious', () => {
  test.each([
    ['light', 1_000, 'light', undefined],
    ['dark-phone', 360, 'dark', colourRules],
  ] as const)('%s', async (name, width, colorScheme, rules) => {
    await using mock = await startMock();
    await using view = await openPage(browser, { bypassCSP: true, colorScheme, viewport: { width, height: 800 } });
    const { page } = view;
    const found: Record<string, readonly string[]> = {};
    await page.goto(toUrl(mock));
    found.logIn = await findBarriers(page, rules);
    await logIn(page, 'wrong');
    found.wrong = await findBarriers(page, rules);
    await logIn(page);
    await page.getByRole('button', { name: 'Allow Access' }).waitFor();
    found.consent = await findBarriers(page, rules);
    await view.shoot(`oauth-consent-${name}`);
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByRole('button', { name: 'Allow Access' }).click();
    await page.getByRole('alert').waitFor();
    found.none = await findBarriers(page, rules);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.goto(toUrl(mock, { redirect_uri: null }));
    found.error = await findBarriers(page, rules);
    await page.goto(`${mock.url}/oauth/redirect_uri?code=2TJk7M`);
    found.code = await findBarriers(page, rules);
    expect(Object.values(found).flat(), JSON.stringify(found)).toEqual([]);
  });
});
