import { describe, expect, test } from 'vitest';
import { apiOperations, sendTo } from '../harness/operations.ts';
import { createOpenMock, developer, toHeaders } from '../harness/test-mock.ts';

const mock = await createOpenMock();
const { access_token } = await mock.signIn();
const headers = toHeaders(access_token);
const bearer = { Authorization: `Bearer ${access_token}` };

describe.each(apiOperations)('$id', (operation) => {
  const { path, row, success } = operation;

  test('answers with the key in a header', async () => {
    expect((await sendTo(mock, operation, { headers })).status).toBe(success);
  });

  test.each([
    { path, query: `key=${developer.apiKey}` },
    { path: `${path}/`, query: `key=${developer.apiKey}` },
    { path, query: `key=${developer.apiKey}&size_of=7&x[]=1` },
    { path, query: `key=x&key=${developer.apiKey}&key=` },
  ])('answers with the key in the query, unknown parameters and a trailing slash: %o', async (changes) => {
    expect((await sendTo(mock, operation, { ...changes, headers: bearer })).status).toBe(success);
  });

  test('takes the last of several keys that is not empty', async () => {
    expect((await sendTo(mock, operation, { query: `key=${developer.apiKey}&key=x`, headers: bearer })).status).toBe(401);
  });

  test.each(['text/html', '*/*', 'image/gif, *; q=.2, */*; q=.2', 'application/xml;q=0.9', '', 'text/html;level="1,2;3", ,a/b;'])(
    'answers its own media type to Accept: %s',
    async (accept) => {
      const answer = await sendTo(mock, operation, { headers: { ...headers, Accept: accept } });
      expect(answer.status).toBe(success);
      expect(answer.headers.get('Content-Type')).toBe(`${row.responses[success]?.mediaType};charset=UTF-8`);
    },
  );

  test('looks for the key further on where it is empty', async () => {
    expect((await sendTo(mock, operation, { query: 'key=', headers })).status).toBe(success);
  });

  test('takes parameters without a value as left out', async () => {
    const required = new URLSearchParams(operation.query);
    const empty = row.parameters.query.filter((name) => !required.has(name)).map((name) => `${name}=`);
    const call = async (query: string) => {
      if (row.method !== 'POST') return (await sendTo(mock, operation, { query, headers })).text();
      // What is created has an id of its own, which is the same in a world that is as new.
      const other = await createOpenMock();
      return (await sendTo(other, operation, { query, headers: toHeaders((await other.signIn()).access_token) })).text();
    };
    expect(await call(empty.join('&'))).toEqual(await call(''));
  });

  test('tells nothing about quotas in its headers', async () => {
    const answer = await sendTo(mock, operation, { headers });
    expect([...answer.headers.keys()].sort()).toEqual(['content-type', 'date']);
  });
});
