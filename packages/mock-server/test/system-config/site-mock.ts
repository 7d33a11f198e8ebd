import type { Condition, Site } from '../../src/simulation/site.ts';
import { createOpenMock, type TestMock, type Tokens, toHeaders } from '../harness/test-mock.ts';

/** The system of the tests: in California, with a battery of 10,080 Wh, a system controller and two chargers. */
export const id = 698_906_018;
/** Monday, five in the morning at the site: the battery covers the house. */
export const monday = Date.parse('2026-06-22T12:00:00Z') / 1000;
export const hour = 3600;
/** A token works for a day. */
const freshSeconds = 20 * hour;

/** One system of a mock whose clock stands at `monday`, and what a test does with it. Instants are epoch seconds. */
export interface SiteMock extends TestMock {
  now(): number;
  later(seconds: number): void;
  /** Asks for something below the system, and reads the answer. */
  ask(path: string, method?: string, body?: unknown): Promise<Answer>;
  /** The same at its settings: `battery_settings`, `storm_guard`, `grid_status` or `load_control`. */
  settings(name: string, body?: unknown): Promise<Answer>;
  /** The quarter-hours of the battery from an instant on, for a week at most. */
  battery(from: number): Promise<readonly BatteryInterval[]>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the harness holds each answer against the contract
  readonly body: any;
}

export interface BatteryInterval {
  readonly end_at: number;
  readonly charge: { readonly enwh: number };
  readonly discharge: { readonly enwh: number };
  readonly soc: { readonly percent: number };
}

/** @param change what is different about the system */
export async function createSiteMock(change: (site: Site) => Site = (site) => site): Promise<SiteMock> {
  const mock = await createOpenMock();
  mock.clock.set(monday * 1000);
  await mock.world.sites.change(id, change);
  let tokens = await mock.signIn();
  let until = monday + freshSeconds;
  const readHeaders = async () => {
    if (mock.clock.now() / 1000 > until) {
      const refreshed = await mock.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
      tokens = (await refreshed.json()) as Tokens;
      until = mock.clock.now() / 1000 + freshSeconds;
    }
    return { ...toHeaders(tokens.access_token), 'Content-Type': 'application/json' };
  };
  const send = async (path: string, method: string, body: unknown): Promise<Answer> => {
    const headers = await readHeaders();
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await mock.send(path, { method, headers, ...(body === undefined ? {} : { body: text }) });
    return { status: answer.status, body: await answer.json() };
  };
  const ask: SiteMock['ask'] = (path, method, body) => send(`/api/v4/systems/${id}/${path}`, method ?? 'GET', body);
  return {
    ...mock,
    now: () => mock.clock.now() / 1000,
    later: (seconds) => mock.clock.advance(seconds * 1000),
    ask,
    settings: (name, body) => send(`/api/v4/systems/config/${id}/${name}`, body === undefined ? 'GET' : 'PUT', body),
    battery: async (from) => (await ask(`telemetry/battery?start_at=${from}&granularity=week`)).body.intervals,
  };
}

export function toCondition(kind: Condition['kind'], from: number, until: number): (site: Site) => Site {
  return (site) => ({ ...site, conditions: [...(site.conditions ?? []), { kind, from, until }] });
}
