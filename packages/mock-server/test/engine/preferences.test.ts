import document from '@heliostat/spec/openapi.json' with { type: 'json' };
import { beforeAll, describe, expect, test } from 'vitest';
import { createTestMock, type TestMock, toHeaders } from '../harness/test-mock.ts';

const list = '/api/v4/systems';
const summary = '/api/v4/systems/67/summary';
const { examples } = document.components;

let mock: TestMock;
let headers: Record<string, string>;
beforeAll(async () => {
  mock = await createTestMock();
  headers = toHeaders((await mock.signIn()).access_token);
});

const prefer = (path: string, Prefer: string) => mock.send(path, { headers: { ...headers, Prefer } });

describe('Prefer chooses a sample', () => {
  test.each([
    [list, 'code=200', 200, examples.systemList.value],
    [list, 'example=quickStart', 200, examples.systemList.value],
    [list, 'code=401', 401, examples.notAuthorized.value],
    [list, 'code=401, example=keyClientMismatch', 401, examples.keyClientMismatch.value],
    [list, 'code=401; example="keyClientMismatch"', 401, examples.keyClientMismatch.value],
    [list, 'CODE=401', 401, examples.notAuthorized.value],
    [list, 'code=429', 429, examples.usageLimitExceeded.value],
    [summary, 'code=429', 429, examples.usageLimitExceededInWindow.value],
    [summary, 'example=batteryAndChargers', 200, examples.systemSummaryChargers.value],
    [summary, 'wait=10, code=422, example=futureDate', 422, examples.futureDate.value],
  ])('%s with %s answers %i', async (path, preference, status, body) => {
    const response = await prefer(path, preference);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(body);
  });

  test.each(['respond-async', 'wait=10', 'return=minimal', 'handling=lenient; code2=401', ''])(
    'and %j leaves the simulation as it was',
    async (preference) => {
      expect(await (await prefer(list, preference)).json()).toHaveProperty('total', 3);
    },
  );
});

describe('a sample that does not exist is refused with what to do', () => {
  test.each([
    ['code=404', 'listSystems'],
    ['code=999', 'status'],
    ['code=000', 'status'],
    ['example=nope', 'listSystems'],
    ['example=batteryAndChargers', 'listSystems'],
    ['code=401, example=nope', 'listSystems'],
    ['code=401, example=quickStart', 'listSystems'],
    ['code=abc', 'a status such as 429'],
    ['code', 'a status such as 429'],
    ['dynamic=maybe', 'true or false'],
  ])('%s', async (preference, help) => {
    const response = await prefer(list, preference);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(help);
  });
});

describe('Prefer: dynamic=true makes up an answer', () => {
  const makeUp = async (path: string, from: TestMock = mock, token = headers) => {
    const response = await from.send(path, { headers: { ...token, Prefer: 'dynamic=true' } });
    expect(response.status).toBe(200);
    return response.text();
  };

  test('which is the same for the same seed and path, whatever was asked in between', async () => {
    const first = await makeUp(list);
    await makeUp(summary);
    await prefer(list, 'code=401');
    expect(await makeUp(list)).toBe(first);
    const other = await createTestMock();
    expect(await makeUp(list, other, toHeaders((await other.signIn()).access_token))).toBe(first);
  });

  test('and another one for another seed', async () => {
    const other = await createTestMock({ seed: 2 });
    expect(await makeUp(list, other, toHeaders((await other.signIn()).access_token))).not.toBe(await makeUp(list));
  });

  test('with every required field of the operation', async () => {
    const required = document.components.schemas.SystemSummary.required;
    expect(Object.keys(JSON.parse(await makeUp(summary)))).toEqual(expect.arrayContaining(required));
  });

  test('and every one of many seeds makes something up that the contract allows', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const other = await createTestMock({ seed });
      const token = toHeaders((await other.signIn()).access_token);
      for (const path of [list, summary, '/api/v4/systems/67']) await makeUp(path, other, token);
    }
  });
});
