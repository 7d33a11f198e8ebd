import { toChild } from '../contract.ts';
import { listOperations, type Operation } from '../operations.ts';
import type { Finding, Rule } from '../rule.ts';

const methodsByVerb: Readonly<Record<string, readonly string[]>> = {
  list: ['get'],
  get: ['get'],
  search: ['post', 'get'],
  create: ['post'],
  update: ['put', 'patch', 'post'],
  delete: ['delete'],
  grant: ['post', 'put'],
  revoke: ['delete', 'post'],
  start: ['post'],
  stop: ['post'],
};
const shape = new RegExp(`^(${Object.keys(methodsByVerb).join('|')})([A-Z][a-z0-9]*)+$`);

/** The id names the operation everywhere: its handler, its test, its client function. */
export const operationId: Rule = {
  name: 'operation-id',
  check: (contract) => {
    const seen = new Map<string, Operation>();
    return listOperations(contract).flatMap((operation) => checkId(operation, seen));
  },
};

function checkId(operation: Operation, seen: Map<string, Operation>): readonly Finding[] {
  const place = toChild(operation.place, 'operationId');
  const fail = (problem: string, remedy: string): readonly Finding[] => [{ place, problem, remedy }];
  const id = place.value;
  if (typeof id !== 'string') return fail('the operation has no id.', 'Give it a verb and a noun, such as getSystem.');
  const verb = shape.exec(id)?.[1];
  if (verb === undefined)
    return fail(`the id ${id} is not verb + noun in camelCase.`, `Begin with one of ${Object.keys(methodsByVerb).join(', ')}.`);
  const methods = methodsByVerb[verb] ?? [];
  if (!methods.includes(operation.method))
    return fail(
      `the verb of ${id} does not fit ${operation.method.toUpperCase()}.`,
      `${verb} goes with ${methods.join(' or ')}.`,
    );
  const other = seen.get(id);
  seen.set(id, operation);
  return other ? fail(`${other.method.toUpperCase()} ${other.path} has the id ${id} too.`, 'An id names one operation.') : [];
}
