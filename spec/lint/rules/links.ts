import { type Contract, follow, type Place, toChild, toChildren } from '../contract.ts';
import { listOperations, type Operation } from '../operations.ts';
import type { Finding, Rule } from '../rule.ts';

/** A link can be followed: what it names is there, in the operation it leads to and in the answer it starts from. */
export const links: Rule = {
  name: 'links',
  check: (contract) => {
    const byId = new Map(listOperations(contract).map((each) => [toChild(each.place, 'operationId').value, each]));
    return [...byId.values()].flatMap((from) =>
      toChildren(toChild(from.place, 'responses')).flatMap((response) => {
        const answer = follow(contract, response);
        return toChildren(toChild(answer, 'links')).flatMap((each) => {
          const link = follow(contract, each);
          const to = byId.get(toChild(link, 'operationId').value);
          return to ? checkParameters(contract, { link, answer, from, to }) : [toUnknown(link)];
        });
      }),
    );
  },
};

interface Link {
  readonly link: Place;
  readonly answer: Place;
  readonly from: Operation;
  readonly to: Operation;
}

function toUnknown(link: Place): Finding {
  const place = toChild(link, 'operationId');
  return { place, problem: `no operation has the id ${place.value}.`, remedy: 'Name one by its operationId.' };
}

function checkParameters(contract: Contract, { link, answer, from, to }: Link): readonly Finding[] {
  const target = toChild(to.place, 'operationId').value;
  const known = listNames(contract, to).map(({ name }) => name);
  return toChildren(toChild(link, 'parameters')).flatMap(({ key, ...place }) => {
    if (!known.includes(key)) {
      const remedy = `It has ${known.join(', ') || 'none'}.`;
      return [{ place, problem: `${target} has no parameter ${key}.`, remedy }];
    }
    return isThere(contract, String(place.value), from, answer)
      ? []
      : [
          {
            place,
            problem: `${place.value} leads nowhere.`,
            remedy: 'Point at a parameter of this operation, or at a value that a named example of this answer has.',
          },
        ];
  });
}

function isThere(contract: Contract, expression: string, from: Operation, answer: Place): boolean {
  const [, where, name] = /^\$request\.(path|query|header)\.(\w+)$/.exec(expression) ?? [];
  if (name !== undefined) return listNames(contract, from).some((each) => each.name === name && each.where === where);
  const [, pointer] = /^\$response\.body#(\/.+)$/.exec(expression) ?? [];
  if (pointer === undefined) return false;
  return toChildren(toChild(answer, 'content'))
    .flatMap((media) => toChildren(toChild(media, 'examples')))
    .some((example) => {
      const steps = pointer.split('/').slice(1);
      return steps.reduce<Place>(toChild, toChild(follow(contract, example), 'value')).value !== undefined;
    });
}

function listNames(contract: Contract, { place }: Operation): readonly { readonly name: string; readonly where: string }[] {
  return toChildren(toChild(place, 'parameters')).map((each) => {
    const parameter = follow(contract, each);
    return { name: String(toChild(parameter, 'name').value), where: String(toChild(parameter, 'in').value) };
  });
}
