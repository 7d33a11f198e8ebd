import { expect, test, vi } from 'vitest';
import { developer, homeOwner, redirectUri, type Tokens, toBasic } from '../harness/test-mock.ts';
import { measuredPaths, readMeasured } from './read-measured.ts';
import { spawnMock } from './spawn-cli.ts';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 240_000 });

/** Everything about an answer but the port, which nobody fixed. */
async function toText(url: string, answer: Response): Promise<string> {
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`);
  return [`${answer.status}`, ...headers, await answer.text()].join('\n').replaceAll(url, 'http://mock.test');
}

/** Authorizes in the browser, exchanges, refreshes, reads data and meets refusals, and writes everything down. */
async function walk(url: string): Promise<readonly string[]> {
  const texts: string[] = [];
  let cookie = '';
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(url + path, { redirect: 'manual', ...init });
    texts.push(await toText(url, answer.clone()));
    return answer;
  };
  const authorize = `/oauth/authorize?${new URLSearchParams({ response_type: 'code', client_id: developer.clientId, redirect_uri: redirectUri, state: 's' })}`;
  const open = async (): Promise<string> => {
    const page = await send(authorize, { headers: { Cookie: cookie } });
    cookie = page.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
    return /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  };
  const submit = async (fields: Record<string, string>): Promise<Response> => {
    const body = new URLSearchParams({ csrf: await open(), ...fields });
    const answer = await send(authorize, { method: 'POST', headers: { Cookie: cookie }, body });
    cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
    return answer;
  };
  const token = async (form: Record<string, string>): Promise<Tokens> => {
    const headers = { Authorization: toBasic(developer) };
    const answer = await send('/oauth/token', { method: 'POST', headers, body: new URLSearchParams(form) });
    return (await answer.json()) as Tokens;
  };

  await submit(homeOwner);
  const approved = await submit({ decision: 'approve', system_id: '67' });
  const code = new URL(approved.headers.get('Location') ?? '').searchParams.get('code') ?? '';
  const first = await token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  const { access_token } = await token({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
  await token({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
  const headers = { Authorization: `Bearer ${access_token}`, key: developer.apiKey };
  for (const path of ['systems', 'systems/67', 'systems/67/summary', 'systems/67/summary?summary_date=2025-10-26', 'systems/1']) {
    await send(`/api/v4/${path}`, { headers });
  }
  await send('/api/v4/systems', { headers: { ...headers, Prefer: 'dynamic=true' } });
  return texts;
}

const flags = (seed: number) => ['--seed', String(seed), '--now', '2026-06-21T12:00:00Z'];

test('two processes with the same seed and instant answer a whole walk with the same bytes', async () => {
  await using one = await spawnMock(...flags(7));
  await using other = await spawnMock(...flags(7));
  const walked = await walk(one.ready.url);
  expect(walked.filter((text) => text.startsWith('200')).length).toBeGreaterThan(8);
  expect(await walk(other.ready.url)).toEqual(walked);

  // And what was measured, in whatever order it is asked for.
  const told = await readMeasured(one.ready.url, measuredPaths);
  for (const text of told) expect(text).toMatch(/^\S+ 200 /);
  expect(await readMeasured(other.ready.url, measuredPaths.toReversed())).toEqual(told);
});

test('and another seed gives other codes, tokens, weather and made-up samples', async () => {
  await using one = await spawnMock(...flags(7));
  await using other = await spawnMock(...flags(8));
  const [walked, walkedOther] = [await walk(one.ready.url), await walk(other.ready.url)];
  const differing = walked.filter((text, at) => text !== walkedOther[at]);
  expect(differing.filter((text) => text.includes('"access_token"'))).toHaveLength(2);
  expect(differing.filter((text) => text.includes('"energy_lifetime"')).length).toBeGreaterThanOrEqual(2);
  const told = await readMeasured(one.ready.url, measuredPaths);
  const toldOther = await readMeasured(other.ready.url, measuredPaths);
  expect(told.filter((text, at) => text === toldOther[at]).length).toBeLessThan(5);
});
