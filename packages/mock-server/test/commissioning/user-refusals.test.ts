import { describe, expect, test } from 'vitest';
import { ann, type Call, type CallerMock, createCallerMock } from './caller-mock.ts';
import { emails, userRefusals } from './user-refusals.ts';

const [mock, owner, branch] = await (async () => {
  const each = await createCallerMock();
  return [
    each,
    await each.as('homeowner@example.com', 'sunny-roof-67'),
    await each.as('branch@example.com', 'north-road-35'),
  ] as const;
})();

/** What stands for an id in the paths of the table. */
const ids: Readonly<Record<string, number>> = await readIds(mock);

async function readIds({ call, companyId, idOf }: CallerMock): Promise<Record<string, number>> {
  const users = await Promise.all(Object.entries(emails).map(async ([name, email]) => [name, await idOf(email)] as const));
  const { branches } = (await call('GET', '/api/v4/companies/self/branches')).body;
  const others = (await call('GET', '/api/v4/companies/self/authorized_subcontractors')).body.authorized_subcontractors;
  return {
    ...Object.fromEntries(users),
    company: companyId,
    north: branches[0].company_id,
    coast: branches[1].company_id,
    other: others[0].company_id,
  };
}

const toPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(ids[name]));
describe('what cannot be done', () => {
  test.each(userRefusals.map((each, at) => ({ ...each, at, what: each.request.slice(0, 2).join(' ') })))(
    '$at: $operation by $what is $status',
    async ({ request: [method, path, body], status, texts, as }) => {
      const callers: Readonly<Record<string, Call>> = { owner, branch };
      const call = callers[as ?? ''] ?? mock.call;
      const answer = await call(method, toPath(path), body);
      const numbered = path.endsWith('/estimate') ? { errorCode: 11 } : {};
      const expected = status === 422 ? { ...numbered, errorMessages: texts } : { reason: String(status), message: texts };
      expect(answer).toEqual({ status, body: expected });
    },
  );

  test('changes nothing', async () => {
    expect(await readIds(mock)).toEqual(ids);
    expect(await mock.idOf(ann.email)).toBeUndefined();
  });
});
