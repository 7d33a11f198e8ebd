import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listen } from '@heliostat/mock-server';
import { type StartedMock, startMock } from '@heliostat/mock-server/testing';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemo } from '../../src/server/create-demo.ts';
import { loadPage } from '../../src/server/load-page.ts';
import { readSettings } from '../../src/server/read-settings.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
const shots = fileURLToPath(new URL('../../.results/screenshots/', import.meta.url));

if (!hasBrowser) {
  const how = 'Install Debian’s chromium, or name one in the variable CHROMIUM.';
  if (process.env.CI) throw new Error(`No browser at ${executablePath}, and CI must not skip the walks. ${how}`);
  process.stderr.write(`SKIPPED: the walks in a browser, since there is none at ${executablePath}. ${how}\n`);
}

let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  await mkdir(shots, { recursive: true });
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
});

interface Stage {
  readonly mock: StartedMock;
  readonly page: Page;
  readonly demoUrl: string;
  /** What the page could not load, or complained about. */
  readonly complaints: string[];
  shoot(name: string): Promise<void>;
}

/** Runs `play` in a fresh browser in front of a fresh demo and a fresh mock. */
async function onStage(play: (stage: Stage) => Promise<void>): Promise<void> {
  await using mock = await startMock();
  const settings = readSettings({ ENPHASE_BASE_URL: mock.url });
  const files = await loadPage(fileURLToPath(new URL('../../dist/page', import.meta.url)));
  const app = createDemo({ settings, page: files });
  const demo = await listen(async (request) => app.fetch(request), { port: 0, host: '127.0.0.1' });
  const context = await browser.newContext({ viewport: { width: 1_000, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.method()} ${request.url()} failed`));
  try {
    const shoot = async (name: string) => void (await page.screenshot({ path: `${shots}${name}.png`, fullPage: true }));
    await play({ mock, page, demoUrl: demo.url, complaints, shoot });
  } finally {
    await context.close();
    await demo.close();
  }
}

async function logIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

describe.skipIf(!hasBrowser)('in a browser', () => {
  test('a home owner connects, logs in, approves, sees the systems and reads a summary', () =>
    onStage(async ({ page, demoUrl, mock, complaints, shoot }) => {
      await page.goto(demoUrl);
      await shoot('1-before');
      await page.getByRole('button', { name: 'Connect' }).click();
      expect(page.url()).toContain(`${mock.url}/oauth/authorize`);
      await shoot('2-log-in');
      await logIn(page, 'homeowner@example.com', 'wrong');
      await page.getByRole('alert').getByText('The email or the password is wrong.').waitFor();
      await shoot('3-log-in-failed');
      await logIn(page, 'homeowner@example.com', 'sunny-roof-67');
      await page.getByRole('heading', { name: 'Quick start application asks for access' }).waitFor();
      await shoot('4-consent');
      await page.getByRole('button', { name: 'Allow Access' }).click();

      const systems = page.getByRole('list', { name: 'Systems' });
      await systems.getByRole('link', { name: /Enphase Public System/ }).waitFor();
      expect(new URL(page.url()).search).toBe('');
      expect(await systems.getByRole('link').count()).toBe(3);
      await shoot('5-systems');
      await systems.getByRole('link', { name: /Bungalow with 35 modules/ }).click();
      await page.getByText('6.27 kW', { exact: true }).first().waitFor();
      await shoot('6-summary');
      await page.getByLabel('Summary date at the site').fill('2099-01-01');
      await page.getByText(/^There is a summary from .* Still showing/).waitFor();
      await shoot('6-summary-outside');
      await page.getByRole('button', { name: 'Disconnect' }).click();
      await page.getByRole('button', { name: 'Connect' }).waitFor();
      expect(complaints).toEqual([]);
    }));

  test('a home owner who rejects comes back without access, and may try again', () =>
    onStage(async ({ page, demoUrl, mock, complaints, shoot }) => {
      await page.goto(demoUrl);
      await page.getByRole('button', { name: 'Connect' }).click();
      await logIn(page, 'homeowner@example.com', 'sunny-roof-67');
      await page.getByRole('button', { name: 'Reject' }).click();
      await page.getByRole('button', { name: 'Connect' }).waitFor();
      await shoot('7-rejected');
      expect(await mock.world.grants.list()).toHaveLength(1);
      expect(page.url()).toBe(`${demoUrl}/`);
      await page.getByRole('button', { name: 'Connect' }).click();
      await page.getByRole('button', { name: 'Allow Access' }).waitFor();
      expect(complaints).toEqual([]);
    }));

  test('the default redirect page shows the code to copy', () =>
    onStage(async ({ page, mock, complaints, shoot }) => {
      const query = new URLSearchParams({
        response_type: 'code',
        client_id: 'f2a479f3c6067f0d9517cadae7f00b47',
        redirect_uri: `${mock.url}/oauth/redirect_uri`,
      });
      await page.goto(`${mock.url}/oauth/authorize?${query}`);
      await logIn(page, 'installer@example.com', 'two-ladders-91');
      await page.getByRole('button', { name: 'Allow Access' }).click();
      await page.getByText(/^[A-Za-z0-9]{6}$/).waitFor();
      await shoot('8-code');
      expect(complaints).toEqual([]);
    }));

  test('the address that the portal shows ends on the error page', () =>
    onStage(async ({ page, mock, shoot }) => {
      await page.goto(`${mock.url}/oauth/authorize?response_type=code&client_id=f2a479f3c6067f0d9517cadae7f00b47`);
      await page.getByText('A redirect_uri must be supplied.').waitFor();
      await shoot('9-error');
    }));
});
