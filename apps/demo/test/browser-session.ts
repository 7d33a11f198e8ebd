import type { Hono } from 'hono';
import { createDemo, type DemoOptions } from '../src/server/create-demo.ts';
import type { PageFiles } from '../src/server/load-page.ts';
import { createFakeService, type FakeService, secrets } from './fake-service.ts';

export const origin = 'http://127.0.0.1:4020';
export const systemTime = Date.parse('2026-06-21T03:00:00Z');

const encoder = new TextEncoder();
const toFile = (text: string, type: string): { type: string; body: Uint8Array<ArrayBuffer> } => ({
  type,
  body: encoder.encode(text),
});
export const page: PageFiles = new Map([
  ['/index.html', toFile('<!doctype html><title>page</title>', 'text/html; charset=utf-8')],
  ['/assets/index-1.js', toFile('0', 'text/javascript; charset=utf-8')],
]);

/** A browser that keeps cookies and follows nothing by itself, in front of a demo with a fake service. */
export interface Browser {
  readonly demo: Hono;
  readonly service: FakeService;
  /** Every answer that the demo gave: headers and body as text. */
  readonly seen: string[];
  readonly clock: { now: number };
  readonly cookies: Map<string, string>;
  readonly defects: Error[];
  send(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Presses Connect, and gives the authorization URL. */
  startConnect(): Promise<URL>;
  /** Goes through the whole log-in, and gives the answer of the callback. */
  connect(): Promise<Response>;
}

export function createBrowser(options: Partial<DemoOptions> = {}): Browser {
  const service = createFakeService();
  const clock = { now: systemTime };
  const defects: Error[] = [];
  const demo = createDemo({
    settings: { baseUrl: new URL('http://127.0.0.1:4010'), mode: 'mock', ...secrets },
    page,
    fetch: service.fetch,
    now: () => clock.now,
    report: (error) => defects.push(error),
    ...options,
  });
  const cookies = new Map<string, string>();
  const seen: string[] = [];
  const browser: Browser = {
    demo,
    service,
    seen,
    clock,
    cookies,
    defects,
    async send(path, init = {}) {
      const headers = new Headers(init.headers);
      const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      if (jar) headers.set('cookie', jar);
      const response = await demo.fetch(new Request(new URL(path, origin), { ...init, headers }));
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/max-age=0/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      seen.push(`${JSON.stringify([...response.headers])}\n${await response.clone().text()}`);
      return response;
    },
    post: (path, headers = {}) => browser.send(path, { method: 'POST', headers: { origin, ...headers } }),
    async startConnect() {
      return new URL((await browser.post('/connect')).headers.get('location') ?? '');
    },
    async connect() {
      const state = (await browser.startConnect()).searchParams.get('state');
      return browser.send(`/callback?code=${service.createCode()}&state=${state}`);
    },
  };
  return browser;
}

/** A browser that is connected already; `service.requests` begins with what comes after that. */
export async function createConnected(options: Partial<DemoOptions> = {}): Promise<Browser> {
  const browser = createBrowser(options);
  await browser.connect();
  browser.service.requests.length = 0;
  return browser;
}
