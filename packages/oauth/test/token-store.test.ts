import { createTokenSource, exchangePassword } from '@heliostat/oauth';
import { describe, expect, test } from 'vitest';
import { expire } from './expired-store.ts';
import { readRejection, toLogText } from './rejection.ts';

const login = { username: 'installer@example.com', password: 'sunny side up!' };

describe('a save that fails', () => {
  test('nobody gets a token that is not stored, and the error has no token in it', async () => {
    const { endpoint, store, first } = await expire(1);
    const error = await readRejection(() => createTokenSource({ client: endpoint.client, store }).accessToken());
    expect(error).toMatchObject({ code: 'store_failed', cause: { message: 'no space left for [redacted]', code: 'ENOSPC' } });
    expect(toLogText(error)).not.toMatch(/eyJ/);
    expect(await store.load()).toBe(first);
  });

  test('loses nothing: the next use stores the same tokens, without a second refresh', async () => {
    const { endpoint, store } = await expire(2);
    const source = createTokenSource({ client: endpoint.client, store });
    await readRejection(() => source.accessToken());
    await readRejection(() => source.refresh());
    const answers = await Promise.all([source.accessToken(), source.accessToken(), source.accessToken()]);
    expect(new Set(answers).size).toBe(1);
    expect(await store.load()).toMatchObject({ accessToken: answers[0], jti: 'jti-2' });
    expect(endpoint.requests).toHaveLength(2);
  });

  test('loses nothing either where it left the store empty or unreadable', async () => {
    for (const load of [async () => undefined, async () => Promise.reject(new SyntaxError('Unexpected end of JSON input'))]) {
      const { endpoint, store, memory } = await expire(1);
      const broken = { ...store };
      const source = createTokenSource({ client: endpoint.client, store: broken });
      await readRejection(() => source.accessToken());
      broken.load = load;
      const token = await source.accessToken();
      expect(await memory.load()).toMatchObject({ accessToken: token, jti: 'jti-2' });
    }
  });

  test('gives way to tokens of a new authorization', async () => {
    const { endpoint, store, memory } = await expire(1);
    const source = createTokenSource({ client: endpoint.client, store });
    await readRejection(() => source.accessToken());
    const anew = await exchangePassword(endpoint.client, login);
    await memory.save(anew);
    expect(await source.accessToken()).toBe(anew.accessToken);
    expect(await memory.load()).toBe(anew);
  });
});

describe('a load that fails', () => {
  test.each([
    ['throws', () => Promise.reject(new Error('locked'))],
    ['answers half a set', async () => JSON.parse('{"accessToken":"access"}')],
    ['answers a set without expiry', async () => JSON.parse('{"accessToken":"access","refreshToken":"refresh"}')],
    ['answers a text', async () => JSON.parse('"access"')],
  ])('is the fault of the store when it %s', async (_how, load) => {
    const { endpoint, store } = await expire();
    const source = createTokenSource({ client: endpoint.client, store: { ...store, load } });
    const error = await readRejection(() => source.accessToken());
    expect(error.code).toBe('store_failed');
    expect(endpoint.requests).toHaveLength(1);
  });

  test('null, as databases and JSON have it, is no tokens', async () => {
    const { endpoint, store } = await expire();
    const source = createTokenSource({ client: endpoint.client, store: { ...store, load: async () => JSON.parse('null') } });
    expect(await readRejection(() => source.accessToken())).toMatchObject({ code: 'no_tokens' });
  });
});
