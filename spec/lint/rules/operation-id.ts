import { toChild } from '../contract.ts';
import { listOperations, type Operation } from '../operations.ts';
import type { Finding, Rule } from '../rule.ts';

type Verbs = Readonly<Record<string, readonly string[]>>;

const methodsByVerb: Verbs = {
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
/** What the admin API does besides. */
const adminVerbs: Verbs = {
  ...methodsByVerb,
  set: ['put'],
  reset: ['post'],
  restore: ['post'],
  regenerate: ['post'],
  expire: ['post'],
  run: ['post'],
  clear: ['delete'],
};

/** The id names the operation everywhere: its handler, its test, its client function. */
export const operationId: Rule = toRule(methodsByVerb);
export const adminOperationId: Rule = toRule(adminVerbs);

function toRule(verbs: Verbs): Rule {
  return {
    name: 'operation-id',
    check: (contract) => {
      const seen = new Map<string, Operation>();
      return listOperations(contract).flatMap((operation) => checkId(operation, seen, verbs));
    },
  };
}

function checkId(operation: Operation, seen: Map<string, Operation>, verbs: Verbs): readonly Finding[] {
  const place = toChild(operation.place, 'operationId');
  const fail = (problem: string, remedy: string): readonly Finding[] => [{ place, problem, remedy }];
  const id = place.value;
  if (typeof id !== 'string') return fail('the operation has no id.', 'Give it a verb and a noun, such as getSystem.');
  const verb = new RegExp(`^(${Object.keys(verbs).join('|')})([A-Z][a-z0-9]*)+$`).exec(id)?.[1];
  if (verb === undefined)
    return fail(`the id ${id} is not verb + noun in camelCase.`, `Begin with one of ${Object.keys(verbs).join(', ')}.`);
  const methods = verbs[verb] ?? [];
  if (!methods.includes(operation.method))
    return fail(
      `the verb of ${id} does not fit ${operation.method.toUpperCase()}.`,
      `${verb} goes with ${methods.join(' or ')}.`,
    );
  const other = seen.get(id);
  seen.set(id, operation);
  return other ? fail(`${other.method.toUpperCase()} ${other.path} has the id ${id} too.`, 'An id names one operation.') : [];
}
