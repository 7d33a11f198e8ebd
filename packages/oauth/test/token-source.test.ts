import { createMemoryTokenStore, createTokenSource, exchangePassword, type TokenSet } from '@heliostat/oauth';
import { expect, test } from 'vitest';
import { authorize, day } from './authorized-source.ts';
import { readRejection } from './rejection.ts';
import { createTokenEndpoint } from './token-endpoint.ts';

test('a living access token costs no request', async () => {
  const { source, first, advance, countRefreshes } = await authorize();
  advance(day - 120);
  expect(await source.accessToken()).toBe(first.accessToken);
  expect(countRefreshes()).toBe(0);
});

test('an access token is replaced a minute before it expires, and the new set is in the store', async () => {
  const { source, first, store, advance } = await authorize();
  advance(day - 61);
  const token = await source.accessToken();
  expect(token).not.toBe(first.accessToken);
  expect(await store.load()).toMatchObject({ accessToken: token });
});

test('the leeway is a choice', async () => {
  const { client, store, advance, countRefreshes } = await authorize();
  const source = createTokenSource({ client, store, leewaySeconds: 3600 });
  advance(day - 1800);
  await source.accessToken();
  expect(countRefreshes()).toBe(1);
});

test('fifty callers with an expired token make one refresh, and all get the same token', async () => {
  const { source, advance, countRefreshes } = await authorize();
  advance(day);
  const answers = await Promise.all(Array.from({ length: 50 }, () => source.accessToken()));
  expect(new Set(answers).size).toBe(1);
  expect(countRefreshes()).toBe(1);
});

test('callers whose look at the store takes its time still make one refresh', async () => {
  const { client, store, advance, countRefreshes } = await authorize();
  let looks = 0;
  const load = async (): Promise<TokenSet | undefined> => {
    const tokens = await store.load();
    looks += 1;
    await new Promise((resolve) => setTimeout(resolve, looks % 10));
    return tokens;
  };
  const source = createTokenSource({ client, store: { ...store, load } });
  advance(day);
  await Promise.all(Array.from({ length: 50 }, () => source.accessToken()));
  expect(countRefreshes()).toBe(1);
});

test('refresh asks for new tokens though the old ones live, and parallel calls share it', async () => {
  const { source, first, countRefreshes } = await authorize();
  const [one, other] = await Promise.all([source.refresh(), source.refresh(), source.accessToken()]);
  expect(one.accessToken).not.toBe(first.accessToken);
  expect(one).toBe(other);
  expect(countRefreshes()).toBe(1);
});

test('a month of daily refreshes keeps the grant, and a month without ends it', async () => {
  const { source, advance, countRefreshes } = await authorize();
  for (let days = 0; days < 45; days += 1) {
    advance(day);
    await source.accessToken();
  }
  expect(countRefreshes()).toBe(45);
  advance(31 * day);
  const error = await readRejection(() => source.accessToken());
  expect(error).toMatchObject({ code: 'reauthorization_required', status: 401, cause: { code: 'invalid_token' } });
});

test('an empty store says so', async () => {
  const { client } = createTokenEndpoint();
  const source = createTokenSource({ client, store: createMemoryTokenStore() });
  expect(await readRejection(() => source.accessToken())).toMatchObject({ code: 'no_tokens' });
  expect(await readRejection(() => source.refresh())).toMatchObject({ code: 'no_tokens' });
});

test('a revoked grant asks for a new authorization, and works again after it', async () => {
  const { source, store, advance, revoke, client, first } = await authorize();
  advance(day);
  revoke();
  const error = await readRejection(() => source.accessToken());
  expect(error).toMatchObject({ code: 'reauthorization_required', cause: { code: 'invalid_grant', status: 400 } });
  expect(await store.load()).toBe(first);
  const anew = await exchangePassword(client, { username: 'installer@example.com', password: 'sunny side up!' });
  await store.save(anew);
  expect(await source.accessToken()).toBe(anew.accessToken);
});
