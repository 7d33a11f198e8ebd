import { expect, test } from 'vitest';
import { createBrowser, toAuthorizePath } from './harness/browser.ts';
import { createTestMock, homeOwner, redirectUri, toHeaders } from './harness/test-mock.ts';

/** Everything that one walk is answered, headers included. */
async function record(seed: number): Promise<string[]> {
  const mock = await createTestMock({ seed });
  const seen: string[] = [];
  const keep = async (response: Response) => {
    seen.push(`${response.status} ${JSON.stringify([...response.headers])} ${await response.clone().text()}`);
    return response;
  };
  const browser = createBrowser(mock);
  await keep(await browser.open(toAuthorizePath()));
  await keep(await browser.submit(toAuthorizePath(), homeOwner));
  await keep(await browser.open(toAuthorizePath()));
  const answer = await keep(await browser.submit(toAuthorizePath(), { decision: 'approve' }));
  const code = new URL(answer.headers.get('Location') ?? '').searchParams.get('code') ?? '';
  const tokens = await keep(await mock.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri }));
  const { access_token, refresh_token } = (await tokens.json()) as { access_token: string; refresh_token: string };
  mock.clock.advance(3_600_000);
  await keep(await mock.send('/api/v4/systems', { headers: toHeaders(access_token) }));
  await keep(await mock.send('/api/v4/systems/67/summary', { headers: toHeaders(access_token) }));
  await keep(await mock.send('/api/v4/systems', { headers: { ...toHeaders(access_token), Prefer: 'dynamic=true' } }));
  await keep(await mock.token({ grant_type: 'refresh_token', refresh_token }));
  seen.push(JSON.stringify(await mock.describe()), JSON.stringify(await mock.world.journal.list()));
  return seen;
}

test('two runs with one seed and one clock answer the same bytes, tokens and pages included', async () => {
  expect(await record(7)).toEqual(await record(7));
});

test('another seed gives other codes, tokens, keys and weather', async () => {
  const [one, other] = [await record(7), await record(8)];
  const same = one.filter((each, at) => each === other[at]);
  // Neither the system list nor the journal has anything in it that chance decides.
  expect(same).toEqual([expect.stringContaining('"items":"systems"'), expect.stringContaining('"verdict":"ok"')]);
});
