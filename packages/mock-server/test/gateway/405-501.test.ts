import { describe, expect, test } from 'vitest';
import { apiOperations } from '../harness/operations.ts';
import { createTestMock } from '../harness/test-mock.ts';

const mock = await createTestMock();

describe.each(apiOperations)('$id', ({ path, row }) => {
  const declared = apiOperations.filter((each) => each.row.path === row.path).map((each) => each.row.method);
  const others = ['POST', 'PUT', 'GET', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'].filter((each) => !declared.includes(each));

  test.each(others)('answers 405 to %s, before it asks for a key', async (method) => {
    const answer = await mock.send(path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')?.split(', ').sort()).toEqual(declared.toSorted());
    if (method !== 'HEAD') expect(await answer.json()).toEqual({ reason: '405', message: ['Method not allowed'] });
  });

  test.each(['PROPFIND', 'LINK', 'PURGE', 'X'])('answers 501 to %s', async (method) => {
    const answer = await mock.send(path, { method });
    expect(answer.status).toBe(501);
    expect(await answer.json()).toEqual({ reason: '501', message: ['Not Implemented'] });
  });
});
