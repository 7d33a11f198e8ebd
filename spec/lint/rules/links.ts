import { type Contract, follow, toChild, toChildren } from '../contract.ts';
import { type Link, listLinks } from '../links.ts';
import { listParameterNames, type Operation } from '../operations.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * A link can be followed: what it names is there, in the operation it leads to and in the answer it starts from, and its name says
 * what the reader does next.
 */
export const links: Rule = {
  name: 'links',
  check: (contract) =>
    listLinks(contract).flatMap((link) =>
      link.to
        ? [...checkName(link, link.to), ...checkLacks(link, link.to), ...checkParameters(contract, link, link.to)]
        : [toUnknown(link)],
    ),
};

function toUnknown(link: Link): Finding {
  const place = toChild(link.place, 'operationId');
  return { place, problem: `no operation has the id ${place.value}.`, remedy: 'Name one by its operationId.' };
}

function checkName({ name, entry }: Link, to: Operation): readonly Finding[] {
  const target = toId(to);
  const verb = /^[a-z]*/.exec(target)?.[0].replace(/^get$/, 'read');
  if (new RegExp(`^${verb}([A-Z][a-z0-9]*)+$`).test(name)) return [];
  const remedy = `Begin with ${verb}, then say what, in camelCase.`;
  return [{ place: entry, problem: `the name ${name} does not say that ${target} comes next.`, remedy }];
}

function checkLacks({ place, lacks }: Link, to: Operation): readonly Finding[] {
  if (lacks.length === 0) return [];
  const remedy = 'Take it from the request or from the answer, or drop the link.';
  return [{ place: toChild(place, 'parameters'), problem: `${toId(to)} needs ${lacks.join(' and ')} too.`, remedy }];
}

function checkParameters(contract: Contract, link: Link, to: Operation): readonly Finding[] {
  const known = listParameterNames(contract, to).map(({ name }) => name);
  return toChildren(toChild(link.place, 'parameters')).flatMap(({ key, ...place }) => {
    if (!known.includes(key)) {
      const remedy = `It has ${known.join(', ') || 'none'}.`;
      return [{ place, problem: `${toId(to)} has no parameter ${key}.`, remedy }];
    }
    return isThere(contract, String(place.value), link)
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

function isThere(contract: Contract, expression: string, { from, answer }: Link): boolean {
  const [, where, name] = /^\$request\.(path|query|header)\.(\w+)$/.exec(expression) ?? [];
  if (name !== undefined) return listParameterNames(contract, from).some((each) => each.name === name && each.where === where);
  const [, pointer] = /^\$response\.body#(\/.+)$/.exec(expression) ?? [];
  if (pointer === undefined) return false;
  return toChildren(toChild(answer, 'content'))
    .flatMap((media) => toChildren(toChild(media, 'examples')))
    .some((example) => {
      const steps = pointer.split('/').slice(1);
      return steps.reduce<typeof answer>(toChild, toChild(follow(contract, example), 'value')).value !== undefined;
    });
}

function toId({ place }: Operation): string {
  return String(toChild(place, 'operationId').value);
}
