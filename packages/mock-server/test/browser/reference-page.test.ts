import { fileURLToPath } from 'node:url';
import { createMockServer, listen, type MockServer } from '@heliostat/mock-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium, tellWithoutChromium } from '../harness/chromium.ts';
import { developer, homeOwner } from '../harness/test-mock.ts';

const shots = fileURLToPath(new URL('../../.results/screenshots/', import.meta.url));

tellWithoutChromium('the reference page');

let browser: Browser;

beforeAll(async () => {
  if (hasChromium) browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

interface Stage {
  readonly mock: MockServer;
  readonly page: Page;
  readonly url: string;
  /** What the page asked of anybody but the mock. None of it is let through. */
  readonly outside: string[];
  /** What the browser complained about, breaches of the content security policy among it. */
  readonly complaints: string[];
}

const summary = '#tag/system-details/GET/api/v4/systems/{system_id}/summary';

/** Runs `play` in a fresh browser in front of a fresh mock. */
async function onStage(width: number, play: (stage: Stage) => Promise<void>): Promise<void> {
  const mock = await createMockServer();
  const { url, close } = await listen(mock.fetch, { port: 0, host: '127.0.0.1' });
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const outside: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const asked = route.request().url();
    if (asked.startsWith(`${url}/`) || asked.startsWith('data:')) return route.continue();
    outside.push(asked);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await play({ mock, page, url, outside, complaints });
  } finally {
    await context.close();
    await close();
  }
}

describe.skipIf(!hasChromium)('in a browser', () => {
  test.each([
    ['a desk', 1_280],
    ['a phone', 390],
  ])('an operation reads well on %s, and nobody outside is asked for anything', (name, width) =>
    onStage(width, async ({ page, url, outside, complaints }) => {
      await page.goto(`${url}/docs${summary}`);
      await page.getByRole('heading', { name: 'Summarise one day of a system' }).waitFor();
      await page.getByText('"energy_lifetime"').first().waitFor();
      expect(await page.locator('body').textContent()).toContain(`${url}/api/v4/systems/`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.screenshot({ path: `${shots}reference-${name.replaceAll(' ', '-')}.png` });
      expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    }),
  );

  test('the tags stand in their groups', () =>
    onStage(1_280, async ({ page, url }) => {
      await page.goto(`${url}/docs`);
      const menu = page.getByRole('complementary');
      for (const text of ['Authorization', 'Monitoring', 'System Details', 'Commissioning', 'Arrays']) {
        await menu.getByText(text, { exact: true }).first().waitFor();
      }
    }));

  test('a reader obtains a token from the mock and sends a request with it, all from the page', () =>
    onStage(1_280, async ({ mock, page, url, outside, complaints }) => {
      await page.goto(`${url}/docs`);
      await page.getByText('Client ID:').click();
      await page.keyboard.type(developer.clientId);
      await page.getByRole('textbox', { name: 'Client Secret' }).fill(developer.clientSecret);
      const [popup] = await Promise.all([
        page.waitForEvent('popup'),
        page.getByRole('button', { name: 'Authorize', exact: true }).click(),
      ]);
      await popup.getByLabel('Email').fill(homeOwner.email);
      await popup.getByLabel('Password').fill(homeOwner.password);
      await popup.getByRole('button', { name: 'Log in' }).click();
      await Promise.all([popup.waitForEvent('close'), popup.getByRole('button', { name: 'Allow Access' }).click()]);
      await page.getByText('Access Token:').waitFor();
      await page.getByRole('textbox', { name: 'Value' }).fill(developer.apiKey);

      await page.goto(`${url}/docs#tag/system-details/GET/api/v4/systems`);
      await page.getByRole('button', { name: /^Test Request ?\(get \/api\/v4\/systems\)$/ }).click();
      await page.getByRole('button', { name: /^Send get request/ }).click();
      await page.getByText('200 OK').waitFor();
      await page.screenshot({ path: `${shots}reference-tried.png` });
      const calls = (await mock.world.journal.list()).filter(({ operationId }) => operationId === 'listSystems');
      expect(calls.map(({ status }) => status)).toEqual([200]);
      expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    }));
});
