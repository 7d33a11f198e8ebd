import { createTokenSource, type TokenSet } from '@heliostat/oauth';
import { describe, expect, test } from 'vitest';
import { expire } from './expired-store.ts';
import { readRejection } from './rejection.ts';

describe('two processes with one store', () => {
  test('the tokens that the other one rotated meanwhile are used, not declared dead', async () => {
    const { endpoint, store } = await expire();
    const other = createTokenSource({ client: endpoint.client, store });
    let isRefreshed = false;
    const send = async (request: Request): Promise<Response> => {
      if (!isRefreshed) {
        isRefreshed = true;
        await other.accessToken();
      }
      return (await endpoint.client.fetch?.(request)) ?? Response.error();
    };
    const source = createTokenSource({ client: { ...endpoint.client, fetch: send }, store });
    expect(await source.accessToken()).toBe((await store.load())?.accessToken);
    expect(endpoint.requests).toHaveLength(3);
  });

  test('with a lock they make one refresh between them', async () => {
    const { endpoint, store } = await expire();
    let turn: Promise<unknown> = Promise.resolve();
    const lock = <T>(work: () => Promise<T>): Promise<T> => {
      const mine = turn.then(work);
      turn = mine.catch(() => undefined);
      return mine;
    };
    const processes = Array.from({ length: 5 }, () => createTokenSource({ client: endpoint.client, store: { ...store, lock } }));
    const answers = await Promise.all(processes.map((source) => source.accessToken()));
    expect(new Set(answers).size).toBe(1);
    expect(endpoint.requests).toHaveLength(2);
  });

  test('a lock that fails is a failure of the store', async () => {
    const { endpoint, store } = await expire();
    const lock = async (): Promise<never> => {
      throw new Error('lock timed out');
    };
    const source = createTokenSource({ client: endpoint.client, store: { ...store, lock } });
    expect(await readRejection(() => source.accessToken())).toMatchObject({
      code: 'store_failed',
      cause: { message: 'lock timed out' },
    });
    expect(await readRejection(() => source.refresh())).toMatchObject({ code: 'store_failed' });
  });

  test('a store whose tokens change at every look cannot keep a refresh going for ever', async () => {
    const { endpoint, store } = await expire();
    let looks = 0;
    const load = async (): Promise<TokenSet> => {
      looks += 1;
      return { accessToken: `access-${looks}`, refreshToken: `refresh-${looks}`, expiresAt: 0 } as TokenSet;
    };
    const source = createTokenSource({ client: endpoint.client, store: { ...store, load } });
    expect(await readRejection(() => source.accessToken())).toMatchObject({ code: 'reauthorization_required' });
    expect(endpoint.requests).toHaveLength(4);
  });
});
