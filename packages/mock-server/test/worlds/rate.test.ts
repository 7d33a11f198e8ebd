import { createManualClock, createMockServer } from '@heliostat/mock-server';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  developer,
  homeOwner,
  installer,
  midsummer,
  origin,
  partner,
  redirectUri,
  type Tokens,
  toBasic,
} from '../harness/test-mock.ts';

// Much to do, on however busy a machine.
vi.setConfig({ testTimeout: 300_000 });

/** One step of a script: something that is asked, or time that passes or is set. */
type Step =
  | { readonly kind: 'log-in' | 'open-page' | 'log-in-page' | 'journal' }
  | { readonly kind: 'refresh'; readonly pick: number }
  | { readonly kind: 'call'; readonly pick: number; readonly path: string }
  /** Milliseconds of the world. */
  | { readonly kind: 'pass' | 'advance'; readonly milliseconds: number }
  | { readonly kind: 'set'; readonly instant: number };

const pick = fc.nat({ max: 3 });
const day = 86_400_000;
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('log-in' as const, 'open-page' as const, 'log-in-page' as const, 'journal' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refresh' as const), pick }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('call' as const),
      pick,
      path: fc.constantFrom('systems', 'systems/67/summary', 'systems/72/summary?summary_date=2026-03-29', 'systems/1'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('pass' as const, 'advance' as const),
      milliseconds: fc.oneof(fc.nat({ max: 5_000 }), fc.nat({ max: 40 * day })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('set' as const),
      instant: fc.integer({ min: midsummer - 400 * day, max: midsummer + 400 * day }),
    }),
  },
);

/** Runs a script on a clock of this speed and answers every byte that came back. */
async function run(script: readonly Step[], rate: number): Promise<readonly string[]> {
  const clock = createManualClock(Date.parse('2031-01-01T00:00:00Z'));
  const mock = await createMockServer({ clock, rate, now: midsummer, seed: 7, switches: { quota: 'enforce', retryAfter: true } });
  const pairs: Tokens[] = [];
  let cookie = '';
  let csrf = '';
  const send = async (path: string, init: RequestInit = {}): Promise<string> => {
    const answer = await mock.fetch(new Request(`${origin}${path}`, init));
    const text = await answer.text();
    cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
    csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? csrf;
    return [answer.status, ...[...answer.headers].map((pair) => pair.join(': ')), text].join('\n');
  };
  const token = async (form: Record<string, string>): Promise<string> => {
    const said = await send('/oauth/token', {
      method: 'POST',
      headers: { Authorization: toBasic(partner) },
      body: new URLSearchParams(form),
    });
    if (said.startsWith('200')) pairs.push(JSON.parse(said.slice(said.indexOf('{'))) as Tokens);
    return said;
  };
  const page = `/oauth/authorize?${new URLSearchParams({ response_type: 'code', client_id: developer.clientId, redirect_uri: redirectUri })}`;
  const take = async (each: Step): Promise<string> => {
    switch (each.kind) {
      case 'log-in':
        return token({ grant_type: 'password', username: installer.email, password: installer.password });
      case 'refresh':
        return token({ grant_type: 'refresh_token', refresh_token: pairs[each.pick % pairs.length]?.refresh_token ?? 'none' });
      case 'call': {
        const accessToken = pairs[each.pick % pairs.length]?.access_token ?? 'none';
        return send(`/api/v4/${each.path}`, { headers: { Authorization: `Bearer ${accessToken}`, key: partner.apiKey } });
      }
      case 'open-page':
        return send(page, { headers: { Cookie: cookie } });
      case 'log-in-page':
        return send(page, { method: 'POST', headers: { Cookie: cookie }, body: new URLSearchParams({ csrf, ...homeOwner }) });
      case 'journal':
        return JSON.stringify(await mock.world.journal.list());
      case 'pass':
        clock.advance(each.milliseconds / rate);
        return String(mock.world.clock.now());
      case 'advance':
        mock.world.clock.advance(each.milliseconds);
        return String(mock.world.clock.now());
      case 'set':
        mock.world.clock.set(each.instant);
        return String(mock.world.clock.now());
    }
  };
  const said: string[] = [];
  for (const each of [{ kind: 'log-in' as const }, ...script]) said.push(await take(each));
  return [...said, JSON.stringify(await mock.world.store.dump()).replaceAll(/"clock":\{[^}]*\}/g, '')];
}

test('a run at one speed answers the same bytes as at a thousand, whatever is asked and wherever the clock is moved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (script) => {
      expect(await run(script, 1_000)).toEqual(await run(script, 1));
    }),
    { numRuns: 12, seed: 7 },
  );
});
