import { describe, expect, test } from 'vitest';
import { apiOperations } from '../harness/operations.ts';
import { createTestMock, developer, toHeaders } from '../harness/test-mock.ts';

describe.each(apiOperations)('$id', ({ path, row }) => {
  test('answers with the key in a header', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    expect((await mock.send(path, { method: row.method, headers: toHeaders(access_token) })).status).toBe(200);
  });

  test('answers with the key in the query, with unknown parameters and with a trailing slash', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const headers = { Authorization: `Bearer ${access_token}` };
    for (const target of [
      `${path}?key=${developer.apiKey}`,
      `${path}/?key=${developer.apiKey}`,
      `${path}?key=${developer.apiKey}&size_of=7&x[]=1`,
    ]) {
      expect((await mock.send(target, { method: row.method, headers })).status, target).toBe(200);
    }
  });

  test.each(['text/html', '*/*', 'image/gif, *; q=.2, */*; q=.2', 'application/xml;q=0.9', '', 'text/html;level="1,2;3", ,a/b;'])(
    'answers JSON to Accept: %s',
    async (accept) => {
      const mock = await createTestMock();
      const { access_token } = await mock.signIn();
      const answer = await mock.send(path, { method: row.method, headers: { ...toHeaders(access_token), Accept: accept } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Content-Type')).toBe('application/json;charset=UTF-8');
    },
  );

  test('looks for the key further on where it is empty', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    expect((await mock.send(`${path}?key=`, { method: row.method, headers: toHeaders(access_token) })).status).toBe(200);
  });

  test('takes the last of several keys that is not empty', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const headers = { Authorization: `Bearer ${access_token}` };
    const call = async (query: string) => (await mock.send(`${path}?${query}`, { method: row.method, headers })).status;
    expect(await call(`key=x&key=${developer.apiKey}&key=`)).toBe(200);
    expect(await call(`key=${developer.apiKey}&key=x`)).toBe(401);
  });

  test('takes parameters without a value as left out', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const call = async (query: string) =>
      (await mock.send(`${path}${query}`, { method: row.method, headers: toHeaders(access_token) })).json();
    expect(await call(`?${row.parameters.query.map((name) => `${name}=`).join('&')}`)).toEqual(await call(''));
  });

  test('tells nothing about quotas in its headers', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const answer = await mock.send(path, { method: row.method, headers: toHeaders(access_token) });
    expect([...answer.headers.keys()].sort()).toEqual(['content-type', 'date']);
  });
});
