import document from '@heliostat/spec/openapi.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { apiOperations, sendTo } from '../harness/operations.ts';
import { createOpenMock, toHeaders } from '../harness/test-mock.ts';
import { walk } from '../harness/walk.ts';

const mock = await createOpenMock();
const headers = toHeaders((await mock.signIn()).access_token);
const seeded = await Promise.all(
  [2, 3, 4, 5, 6, 7, 8, 9].map(async (seed) => {
    const other = await createOpenMock({ seed });
    return { mock: other, headers: toHeaders((await other.signIn()).access_token) };
  }),
);

describe.each(apiOperations)('$id', (operation) => {
  const { row, success, family } = operation;
  const prefer = (Prefer: string) => sendTo(mock, operation, { headers: { ...headers, Prefer } });

  const samples = Object.entries(row.responses).flatMap(([status, { examples }]) =>
    examples.map((name) => [Number(status), name] as const),
  );
  test.each(samples)('answers its sample %i %s to whoever asks for it', async (status, name) => {
    const answer = await prefer(`code=${status}, example=${name}`);
    expect(answer.status).toBe(status);
    const text = await answer.text();
    const body = family === 'live-status' && answer.ok ? `{"data":${text.replace(/^data: /, '')}}` : text;
    expect(JSON.parse(body)).toEqual(findValue(row.path, row.method, status, name));
  });

  test('makes up answers that the contract allows, the same for the same seed', async () => {
    const answer = await prefer('dynamic=true');
    expect(answer.status).toBe(success);
    expect(await (await prefer('dynamic=true')).text()).toBe(await answer.text());
  });

  test.each(Object.keys(row.responses).filter((status) => row.responses[status]?.mediaType !== null))(
    'makes up answers with status %s for every one of many seeds',
    async (status) => {
      for (const other of seeded) {
        const answer = await sendTo(other.mock, operation, {
          headers: { ...other.headers, Prefer: `code=${status}, dynamic=true` },
        });
        expect(answer.status).toBe(Number(status));
      }
    },
  );

  test('says which samples it has to whoever asks for one that it has not', async () => {
    const answer = await prefer('example=nothing-has-this-name');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`${success} (`);
  });
});

/** The value under the name that an operation gives to an example, which need not be that of the component. */
function findValue(path: string, method: string, status: number, name: string): unknown {
  const content = walk(document, 'paths', path, method.toLowerCase(), 'responses', String(status), 'content');
  return walk(Object.values(content)[0], 'examples', name).value;
}
