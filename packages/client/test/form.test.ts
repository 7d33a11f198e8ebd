import { createClient } from '@heliostat/client';
import { expect, test } from 'vitest';
import { readRejection } from './rejection.ts';
import { createService } from './service.ts';

const user = { email: 'ann@example.com', first_name: 'Ann', last_name: 'Lee & Söhne' };

async function send(body: unknown): Promise<[string, string][]> {
  const { options, requests, answerNext } = createService();
  answerNext(() => Response.json({ ...user, user_id: 7 }, { status: 201 }));
  const call = createClient(options).createHomeOwner as (input: unknown) => Promise<unknown>;
  await call({ body });
  return [...new URLSearchParams(await requests[0]?.text())];
}

test('a field that is the text of its JSON is sent as it is, and an object as JSON: the service reads the same', async () => {
  expect(await send({ user: JSON.stringify(user) })).toEqual([['user', JSON.stringify(user)]]);
  expect(await send({ user: JSON.stringify(user) })).toEqual(await send({ user }));
});

test('a field that is undefined is not sent', async () => {
  expect(await send({ user, other: undefined })).toEqual([['user', JSON.stringify(user)]]);
  expect(await send({ user: undefined })).toEqual([]);
});

test('an object without a prototype is as good as another', async () => {
  expect(await send(Object.assign(Object.create(null), { user: '{}' }))).toEqual([['user', '{}']]);
});

test.each([
  ['text', 'user={}'],
  ['null', null],
  ['a list', [user]],
  ['a number', 7],
  ['a map', new Map([['user', user]])],
])('a form is a plain object, and %s in its place is refused without a request', async (_what, body) => {
  const { options, requests } = createService();
  const call = createClient(options).createHomeOwner as (input: unknown) => Promise<unknown>;
  const error = await readRejection(() => call({ body }));
  expect(error).toMatchObject({ code: 'invalid_argument', operationId: 'createHomeOwner' });
  expect(error.cause).toMatchObject({ message: expect.stringContaining('plain object') });
  expect(requests).toHaveLength(0);
});
