import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const hasChromium = existsSync(executablePath);
/** Where pictures of pages are kept. */
export const shots = fileURLToPath(new URL('../../.results/screenshots/', import.meta.url));

/** Says that a part of the tests is left out; in CI that is an error. */
export function tellWithoutChromium(what: string): void {
  if (hasChromium) return;
  const how = 'Install Debian’s chromium, or name one in the variable CHROMIUM.';
  if (process.env.CI) throw new Error(`No browser at ${executablePath}, and CI must not skip ${what}. ${how}`);
  process.stderr.write(`SKIPPED: ${what} in a browser, since there is none at ${executablePath}. ${how}\n`);
}

export async function launchChromium(): Promise<Browser> {
  await mkdir(shots, { recursive: true });
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // What the browser itself would ask of its maker, nobody answers.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

/** A page that somebody looks at, and what the browser complained about: breaches of the content security policy among it. */
export interface Viewed extends AsyncDisposable {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Keeps a picture of the whole page under `.results/screenshots`. */
  shoot(name: string): Promise<void>;
}

/** Opens a fresh browser profile. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Viewed> {
  const context = await browser.newContext({ viewport: { width: 1_000, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {
    page,
    complaints,
    async shoot(name) {
      await page.screenshot({ path: `${shots}${name}.png`, fullPage: true });
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}
