import { type Contract, isObject, type Place, toChild, toChildren, toRoot } from './contract.ts';

const schemaFolder = 'components/schemas/';
const byName = ['properties', 'patternProperties', '$defs'];
const byIndex = ['oneOf', 'anyOf', 'allOf', 'prefixItems'];
const single = ['items', 'additionalProperties', 'not'];
const data = ['example', 'examples', 'value', 'default', 'enum', 'const'];

/** A schema and how it hangs in the schema around it. */
export interface Subschema {
  readonly place: Place;
  readonly role: 'root' | 'property' | 'other';
  /** How many inline objects stand around it. */
  readonly depth: number;
}

/** The schemas that have a file of their own. */
export function listSchemaFiles(contract: Contract): readonly Place[] {
  return [...contract.documents.keys()].filter((file) => file.includes(schemaFolder)).map((file) => toRoot(contract, file));
}

/** The schemas that stand inline, in a parameter, a header or a body. */
export function listInlineSchemas(contract: Contract): readonly Place[] {
  const files = [...contract.documents.keys()].filter((file) => !file.includes(schemaFolder));
  return files.flatMap((file) => findSchemas(toRoot(contract, file)));
}

function findSchemas(place: Place): readonly Place[] {
  return toChildren(place).flatMap(({ key, ...child }) => {
    if (key === 'schema') return [child];
    return data.includes(key) ? [] : findSchemas(child);
  });
}

/** A schema and everything below it, as far as its own file goes. */
export function listSubschemas(place: Place, role: Subschema['role'] = 'root', depth = 0): readonly Subschema[] {
  if (!isObject(place.value)) return [];
  const inner = isInlineObject(place) ? depth + 1 : depth;
  const below = [
    ...byName.flatMap((key) => toChildren(toChild(place, key)).map((child) => ({ child, role: 'property' as const }))),
    ...byIndex.flatMap((key) => toChildren(toChild(place, key)).map((child) => ({ child, role: 'other' as const }))),
    ...single.map((key) => ({ child: toChild(place, key), role: 'other' as const })),
  ];
  return [{ place, role, depth }, ...below.flatMap((each) => listSubschemas(each.child, each.role, inner))];
}

/** Whether a schema spells out an object where it stands. */
export function isInlineObject(place: Place): boolean {
  return isObject(place.value) && (place.value.type === 'object' || 'properties' in place.value);
}
