import { type Contract, entryFile, follow, type Place, toChild, toChildren, toRoot } from './contract.ts';

/** The methods that an OpenAPI path item can hold. */
export const methods: readonly string[] = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** One operation, where it is authored. */
export interface Operation {
  readonly method: string;
  /** The path with its parameters in braces, from the root of the host. */
  readonly path: string;
  readonly place: Place;
}

/** A parameter by its name, and where it stands: `path`, `query`, `header` or `cookie`. */
export interface ParameterName {
  readonly name: string;
  readonly where: string;
}

export function listOperations(contract: Contract): readonly Operation[] {
  return toChildren(toChild(toRoot(contract, entryFile), 'paths')).flatMap(({ key: path, ...entry }) =>
    toChildren(follow(contract, entry))
      .filter(({ key }) => methods.includes(key))
      .map(({ key: method, ...place }) => ({ method, path, place })),
  );
}

/** Whether an operation belongs to the API proper, in contrast to OAuth. */
export function isApiOperation(operation: Operation): boolean {
  return operation.path.startsWith('/api/v4/');
}

/** The parameters of one operation by name. */
export function listParameterNames(contract: Contract, { place }: Operation): readonly ParameterName[] {
  return toChildren(toChild(place, 'parameters')).map((each) => {
    const parameter = follow(contract, each);
    return { name: String(toChild(parameter, 'name').value), where: String(toChild(parameter, 'in').value) };
  });
}

/** The names of those that stand in its path. */
export function listPathParameters(contract: Contract, operation: Operation): readonly string[] {
  return listParameterNames(contract, operation).flatMap(({ name, where }) => (where === 'path' ? [name] : []));
}

/** Every parameter that an operation uses, each once, without its references. */
export function listParameters(contract: Contract): readonly Place[] {
  const lists = listOperations(contract).map(({ place }) => toChild(place, 'parameters'));
  return toUnique(lists.flatMap(toChildren).map((place) => follow(contract, place)));
}

/** Every response that an operation uses or the contract holds, each once, without its references. */
export function listResponses(contract: Contract): readonly Place[] {
  const used = listOperations(contract).flatMap(({ place }) => toChildren(toChild(place, 'responses')));
  const held = toChildren(toChild(toChild(toRoot(contract, entryFile), 'components'), 'responses'));
  return toUnique([...used, ...held].map((place) => follow(contract, place)));
}

function toUnique(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [`${place.file}#${place.pointer}`, place])).values()];
}
