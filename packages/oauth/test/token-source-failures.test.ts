import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorize, day } from './authorized-source.ts';
import { readRejection } from './rejection.ts';
import { refuse } from './token-endpoint.ts';

const unhandled: unknown[] = [];
const remember = (reason: unknown): void => {
  unhandled.push(reason);
};

beforeAll(() => {
  process.on('unhandledRejection', remember);
});
afterAll(() => {
  process.off('unhandledRejection', remember);
  expect(unhandled).toEqual([]);
});

describe('failures that pass', () => {
  const failures: [string, () => Response][] = [
    [
      'network',
      () => {
        throw new TypeError('fetch failed');
      },
    ],
    ['server_error', () => new Response('<html>', { status: 503 })],
    ['unexpected_answer', () => new Response('<html>')],
  ];

  test.each(failures)('after %s the old set is kept, and the next call tries again', async (code, failure) => {
    const { source, store, first, advance, answerNext } = await authorize();
    advance(day);
    answerNext(failure);
    expect(await readRejection(() => source.accessToken())).toMatchObject({ code });
    expect(await store.load()).toBe(first);
    expect(await source.accessToken()).not.toBe(first.accessToken);
  });

  test.each(failures)('after %s a token that still lives is used, except by who asked for a refresh', async (_code, failure) => {
    const { source, first, advance, answerNext } = await authorize();
    advance(day - 30);
    answerNext(failure);
    expect(await source.accessToken()).toBe(first.accessToken);
    answerNext(failure);
    await readRejection(() => source.refresh());
  });

  test('a refusal of the client is not a dead grant', async () => {
    const { source, advance, answerNext } = await authorize();
    advance(day);
    answerNext(() => refuse(401, 'invalid_client', 'Bad client credentials'));
    expect(await readRejection(() => source.accessToken())).toMatchObject({ code: 'invalid_client' });
    answerNext(() => refuse(500, 'invalid_grant', 'Something broke'));
    expect(await readRejection(() => source.accessToken())).toMatchObject({ code: 'invalid_grant', status: 500 });
    await source.accessToken();
  });
});

describe('callers that give up', () => {
  test('one caller that gives up does not spoil the refresh for the others', async () => {
    const { source, advance, countRefreshes } = await authorize();
    advance(day);
    const controller = new AbortController();
    const impatient = readRejection(() => source.accessToken({ signal: controller.signal }));
    const patient = source.accessToken();
    controller.abort();
    expect(await impatient).toMatchObject({ code: 'aborted' });
    expect(await patient).toMatch(/^ey/);
    expect(countRefreshes()).toBe(1);
  });

  test('a refresh that all callers gave up on is stored all the same', async () => {
    const { source, store, first, advance } = await authorize();
    advance(day);
    const controller = new AbortController();
    const impatient = readRejection(() => source.accessToken({ signal: controller.signal }));
    controller.abort();
    await impatient;
    await expect.poll(() => store.load()).not.toBe(first);
  });

  test('a failure that nobody waits for bothers nobody', async () => {
    const { source, advance, answerNext } = await authorize();
    advance(day);
    answerNext(() => new Response('<html>', { status: 503 }));
    await readRejection(() => source.accessToken({ signal: AbortSignal.abort() }));
    await readRejection(() => source.refresh({ signal: AbortSignal.abort() }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(unhandled).toEqual([]);
  });
});
