import { type Contract, follow, type Place, toChild, toChildren } from './contract.ts';
import { listOperations, listParameters, listResponses } from './operations.ts';

/** An example, the schema that it must fit, and what it is an example of. */
export interface Example {
  readonly of: 'parameter' | 'request' | 'response';
  readonly schema: Place;
  readonly place: Place;
}

/** Every example of a parameter and of a body, with references followed. */
export function listExamples(contract: Contract): readonly Example[] {
  return [
    ...listParameters(contract).flatMap((parameter) => toExamples(contract, 'parameter', parameter)),
    ...listBodies(contract).flatMap(({ of, media }) => toExamples(contract, of, media)),
  ];
}

/** Every media type object of a request or a response. */
export function listBodies(contract: Contract): readonly { readonly of: 'request' | 'response'; readonly media: Place }[] {
  const requests = listOperations(contract).map(({ place }) => follow(contract, toChild(place, 'requestBody')));
  const toMedia = (body: Place) => toChildren(toChild(body, 'content'));
  return [
    ...requests.flatMap(toMedia).map((media) => ({ of: 'request' as const, media })),
    ...listResponses(contract)
      .flatMap(toMedia)
      .map((media) => ({ of: 'response' as const, media })),
  ];
}

/** The bodies that show no example by name. */
export function listUnshownBodies(contract: Contract, wanted: 'request' | 'response'): readonly Place[] {
  return listBodies(contract)
    .filter(({ of, media }) => of === wanted && toChildren(toChild(media, 'examples')).length === 0)
    .map(({ media }) => media);
}

function toExamples(contract: Contract, of: Example['of'], holder: Place): readonly Example[] {
  const schema = toChild(holder, 'schema');
  const named = toChildren(toChild(holder, 'examples')).map((each) => toChild(follow(contract, each), 'value'));
  const single = toChild(holder, 'example');
  return [...(single.value === undefined ? [] : [single]), ...named].map((place) => ({ of, schema, place }));
}
