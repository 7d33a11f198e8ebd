import { type Contract, follow, type Place, toChild, toChildren } from './contract.ts';
import { listOperations, listPathParameters, type Operation } from './operations.ts';

/** One link, once for each answer that has it. */
export interface Link {
  readonly name: string;
  /** Where the link itself is written, which is a file of its own when answers share it. */
  readonly place: Place;
  /** Where the answer names it. */
  readonly entry: Place;
  readonly answer: Place;
  readonly from: Operation;
  /** The operation that it leads to, if there is one of that id. */
  readonly to: Operation | undefined;
  /** The path parameters of that operation for which it has no value. */
  readonly lacks: readonly string[];
}

export function listLinks(contract: Contract): readonly Link[] {
  const operations = listOperations(contract);
  const byId = new Map(operations.map((each) => [toChild(each.place, 'operationId').value, each]));
  return operations.flatMap((from) =>
    toChildren(toChild(from.place, 'responses')).flatMap((response) => {
      const answer = follow(contract, response);
      return toChildren(toChild(answer, 'links')).map(({ key: name, ...entry }) => {
        const place = follow(contract, entry);
        const to = byId.get(toChild(place, 'operationId').value);
        const given = toChildren(toChild(place, 'parameters')).map(({ key }) => key);
        const needed = to ? listPathParameters(contract, to) : [];
        return { name, place, entry, answer, from, to, lacks: needed.filter((each) => !given.includes(each)) };
      });
    }),
  );
}
